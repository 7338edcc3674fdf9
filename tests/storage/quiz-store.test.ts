import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlainCard } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { markOf } from '#lib/core/quiz/mark.ts';
import { call, endEarly, openNext, respond, type Grading } from '#lib/core/quiz/quiz-run.ts';
import { DEFAULT_QUIZ } from '#lib/core/quiz/quiz-settings.ts';
import type { Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import { startQuiz } from '#lib/core/quiz/start-quiz.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { openQuizStore } from '#lib/storage/open-quiz-store.ts';
import type { QuizLog, QuizStore } from '#lib/storage/quiz-store.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { RectoDatabase } from '#lib/storage/schema.ts';
import type { Store } from '#lib/storage/store.ts';
import { item, moment, plainCard, reviewOf, sampleDeck } from './sample.ts';

const DECK = 'deck' as DeckId;
const CARDS = ['alpha', 'beta', 'gamma'].map((id) => plainCard(id) as PlainCard);
let name: string;
let store: Store;
let quizzes: QuizStore;
let minted = 0;

beforeEach(async () => {
	name = `test-${crypto.randomUUID()}`;
	store = openStore({ name });
	quizzes = openQuizStore({ name });
	await store.putDeck(sampleDeck('deck', CARDS));
});

afterEach(() => {
	store.close();
	quizzes.close();
	indexedDB.deleteDatabase(name);
});

const grade =
	(quiz: Quiz): Grading =>
	(number, given) => {
		const question = quiz.questions[number];
		if (question === undefined) throw new Error('no such question');
		return markOf(question, given, () => []);
	};

function log(day: number, minutes: number, moves = true): QuizLog {
	return {
		moment: moment(day, minutes),
		newId: () => `e${String(++minted)}` as EventId,
		...{ settings: DEFAULT_SETTINGS, moves },
	};
}

function quizOf(id: string, at = moment(100).at): Quiz {
	const settings = {
		...DEFAULT_QUIZ,
		formats: ['typed' as const],
		clock: { kind: 'none' as const },
	};
	const quiz = startQuiz({ id: id as QuizId, deck: DECK, cards: CARDS, settings, at });
	if (quiz === undefined) throw new Error('no quiz');
	return quiz;
}

/** Answers the open question, rightly unless told otherwise, and opens the next. */
function answering(text: string | undefined, at: number) {
	return (quiz: Quiz) => {
		const number = quiz.responses.length;
		const question = quiz.questions[number];
		if (question?.format !== 'typed') throw new Error('not typed');
		const given = { format: 'typed' as const, text: text ?? question.card.answer };
		return openNext(respond(quiz, number, given, at, grade(quiz)), at);
	};
}

const kinds = async () =>
	(await store.log()).events.map((event) => event.kind).sort((a, b) => a.localeCompare(b));

test('a quiz and the answers to it are stored together, and go on after a reload', async () => {
	const quiz = quizOf('q1');
	await quizzes.begin(quiz);
	await quizzes.step(quiz.id, answering(undefined, moment(100, 1).at), log(100, 1));
	quizzes.close();
	const stored = await openQuizStore({ name }).quiz(quiz.id);
	expect(stored?.responses).toHaveLength(1);
	expect(stored?.open).toEqual({ since: moment(100, 1).at, spent: 0 });
	const { events } = await store.log();
	expect(events).toMatchObject([
		{ kind: 'answer', correct: true, format: 'typed', quiz: 'q1', question: 0 },
	]);
	expect((await quizzes.unfinished(DECK))?.id).toBe('q1');
});

test('a step that another tab has taken changes nothing, and is logged once', async () => {
	const quiz = quizOf('q1');
	await quizzes.begin(quiz);
	const at = moment(100, 1).at;
	const first = (stored: Quiz) =>
		respond(stored, 0, { format: 'typed', text: 'beta' }, at, grade(quiz));
	const second = (stored: Quiz) =>
		respond(stored, 0, { format: 'typed', text: 'alpha' }, at, grade(quiz));
	const other = openQuizStore({ name });
	const [one, two] = await Promise.all([
		quizzes.step(quiz.id, first, log(100, 1)),
		other.step(quiz.id, second, log(100, 1)),
	]);
	other.close();
	expect(one).toEqual(two);
	expect(await kinds()).toEqual(['answer']);
});

test('what a failing step would have written is not written, nor is its answer', async () => {
	const quiz = quizOf('q1');
	await quizzes.begin(quiz);
	const failing = () => {
		throw new Error('no');
	};
	await expect(quizzes.step(quiz.id, failing, log(100, 1))).rejects.toThrow();
	const broken = { ...log(100, 1), newId: failing };
	await expect(
		quizzes.step(quiz.id, answering(undefined, moment(100, 1).at), broken),
	).rejects.toThrow();
	expect(await quizzes.quiz(quiz.id)).toEqual(quiz);
	expect(await kinds()).toEqual([]);
});

test('an answer moves an item that was met: wrong is Again, and "I was right" takes that back', async () => {
	const items = CARDS.map(({ id }) => item('deck', id));
	await store.append(
		items.map((each, i) => reviewOf(each, `r${String(i)}`, 3, moment(90, i), { interval: 5 })),
	);
	const quiz = quizOf('q1');
	await quizzes.begin(quiz);
	await quizzes.step(quiz.id, answering('omega', moment(100, 1).at), log(100, 1));
	await quizzes.step(quiz.id, (stored) => endEarly(stored, moment(100, 1).at), log(100, 1));
	const question = quiz.questions[0];
	const asked = item('deck', question?.format === 'typed' ? question.card.id : '');
	const lapsed = await store.record(DECK, moment(100, 2));
	expect(lapsed?.states.get(asked)).toMatchObject({ phase: 'relearning', lapses: 1, reviews: 2 });
	expect(lapsed?.today).toEqual([]);

	await quizzes.step(quiz.id, (stored) => call(stored, 0, 'right'), log(100, 3));
	const mended = await store.record(DECK, moment(100, 4));
	expect(mended?.states.get(asked)).toMatchObject({ phase: 'review', lapses: 0, reviews: 2 });
	expect(mended?.laid).toMatchObject([{ kind: 'accept', item: asked, form: 'omega' }]);
	const [past] = await quizzes.history(DECK);
	expect(past).toMatchObject({ quiz: 'q1', questions: 3, credit: 1 });

	await quizzes.step(quiz.id, (stored) => call(stored, 0, 'wrong'), log(100, 5));
	const again = await store.record(DECK, moment(100, 6));
	expect(again?.states.get(asked)).toMatchObject({ phase: 'relearning', lapses: 1, reviews: 2 });
	expect((await quizzes.history(DECK))[0]).toMatchObject({ questions: 3, credit: 0 });
});

test('answers move nothing where the learner wants it so', async () => {
	const [first] = CARDS;
	const asked = item('deck', first?.id ?? '');
	await store.append([reviewOf(asked, 'r1', 3, moment(90), { interval: 5 })]);
	const quiz = quizOf('q1');
	await quizzes.begin(quiz);
	for (const minute of [1, 2, 3]) {
		const step = answering('omega', moment(100, minute).at);
		await quizzes.step(quiz.id, step, log(100, minute, false));
	}
	expect(await kinds()).toEqual(['answer', 'answer', 'answer', 'review']);
	expect(await quizzes.unfinished(DECK)).toBeUndefined();
});

test('what was not asked is logged as not answered', async () => {
	const quiz = quizOf('q1');
	await quizzes.begin(quiz);
	await quizzes.step(quiz.id, (stored) => endEarly(stored, moment(100, 1).at), log(100, 1));
	const { events } = await store.log();
	expect(events.map((event) => event.kind === 'answer' && event.correct)).toEqual([
		null,
		null,
		null,
	]);
	expect((await quizzes.history(DECK))[0]).toMatchObject({ questions: 3, credit: 0 });
});

test('a new quiz takes the place of one that was not finished; of the others the last twenty stay', async () => {
	for (let i = 0; i < 25; i++) {
		const quiz = quizOf(`q${String(i)}`, moment(100, i).at);
		await quizzes.begin(quiz);
		const at = moment(100, i).at;
		if (i !== 24) await quizzes.step(quiz.id, (stored) => endEarly(stored, at), log(100, i));
	}
	await quizzes.begin(quizOf('last', moment(100, 60).at));
	expect(await quizzes.quiz('q24' as QuizId)).toBeUndefined();
	expect(await quizzes.quiz('q4' as QuizId)).toBeUndefined();
	expect(await quizzes.quiz('q5' as QuizId)).toBeDefined();
	expect(await quizzes.history(DECK)).toHaveLength(24);
	expect((await quizzes.unfinished(DECK))?.id).toBe('last');
});

test('a row that is no quiz is none, and a quiz that is gone takes no step', async () => {
	const db = new RectoDatabase(name);
	await db.quizzes.put({ id: 'odd', deck: DECK, questions: 'many' } as { id: string });
	db.close();
	expect(await quizzes.quiz('odd' as QuizId)).toBeUndefined();
	expect(await quizzes.unfinished(DECK)).toBeUndefined();
	expect(await quizzes.step('odd' as QuizId, (quiz) => quiz, log(100, 1))).toBeUndefined();
});

test('what was chosen is remembered', async () => {
	expect(await quizzes.wishes()).toEqual({});
	await quizzes.keepWishes({ allowance: 2, moves: false });
	expect(await quizzes.wishes()).toEqual({ allowance: 2, moves: false });
});

test('a quiz that waits to be gone on with is no past one; ended early it is, as a whole', async () => {
	const taken = quizOf('q1');
	await quizzes.begin(taken);
	const at = moment(100, 1).at;
	await quizzes.step(taken.id, answering(undefined, at), log(100, 1));
	expect(await quizzes.history(DECK)).toEqual([]);
	await quizzes.step(taken.id, (stored) => endEarly(stored, at), log(100, 2));
	const past = { quiz: 'q1', questions: 3, credit: 1 };
	expect(await quizzes.history(DECK)).toMatchObject([past]);

	const next = quizOf('q2', moment(100, 3).at);
	await quizzes.begin(next);
	await quizzes.step(next.id, answering('beta', moment(100, 4).at), log(100, 4));
	expect(await quizzes.history(DECK)).toMatchObject([past]);
});
