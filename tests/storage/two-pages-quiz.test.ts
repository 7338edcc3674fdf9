import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlainCard } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { markOf } from '#lib/core/quiz/mark.ts';
import { openNext, respond } from '#lib/core/quiz/quiz-run.ts';
import { DEFAULT_QUIZ } from '#lib/core/quiz/quiz-settings.ts';
import type { Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import { startQuiz } from '#lib/core/quiz/start-quiz.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { openQuizStore } from '#lib/storage/open-quiz-store.ts';
import type { QuizLog, QuizStore } from '#lib/storage/quiz-store.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import type { Store } from '#lib/storage/store.ts';
import { item, moment, plainCard, reviewOf, sampleDeck } from './sample.ts';

const DECK = 'deck' as DeckId;
const CARDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'].map(
	(id) => plainCard(id) as PlainCard,
);

let name: string;
let store: Store;
/** Each with a connection of its own, as two tabs have. */
let pages: readonly [QuizStore, QuizStore];
let minted = 0;

beforeEach(async () => {
	name = `test-${crypto.randomUUID()}`;
	store = openStore({ name });
	pages = [openQuizStore({ name }), openQuizStore({ name })];
	await store.putDeck(sampleDeck(DECK, CARDS));
	await store.append(
		CARDS.map(({ id }, i) =>
			reviewOf(item(DECK, id), `r${String(i)}`, 3, moment(90, i), { interval: 5 }),
		),
	);
});

afterEach(() => {
	for (const open of [store, ...pages]) open.close();
	indexedDB.deleteDatabase(name);
});

function log(minutes: number): QuizLog {
	return {
		moment: moment(100, minutes),
		newId: () => `e${String(++minted)}` as EventId,
		...{ settings: DEFAULT_SETTINGS, moves: true },
	};
}

/** Answers one question, and goes on; where that one is not open any more it changes nothing. */
function answering(number: number, text: string, minutes: number) {
	const { at } = moment(100, minutes);
	return (quiz: Quiz) => {
		const question = quiz.questions[number];
		if (question === undefined) throw new Error('no such question');
		const given = { format: 'typed' as const, text };
		return openNext(
			respond(quiz, number, given, at, () => markOf(question, given, () => [])),
			at,
		);
	};
}

test('two pages that answer a quiz at once give one answer a question, which both then know', async () => {
	const quiz = startQuiz({
		...{ id: 'q1' as QuizId, deck: DECK, cards: CARDS, at: moment(100).at },
		settings: { ...DEFAULT_QUIZ, formats: ['typed'], clock: { kind: 'none' } },
	});
	if (quiz === undefined) throw new Error('no quiz');
	await pages[0].begin(quiz);
	for (const [number, question] of quiz.questions.entries()) {
		const right = question.format === 'typed' ? question.card.answer : '';
		const minutes = number + 1;
		const steps = [right, 'omega'].map((text) => answering(number, text, minutes));
		// Now the one page is first, now the other.
		const order = number % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
		const stored = await Promise.all(
			order.map((page) => pages[page].step(quiz.id, steps[page]!, log(minutes))),
		);
		expect(stored[0]?.responses).toHaveLength(number + 1);
		expect(stored[0]).toEqual(stored[1]);
	}
	const { events, corrupt } = await store.log();
	expect(corrupt).toEqual([]);
	const answers = events.filter((event) => event.kind === 'answer');
	expect(answers.map(({ question }) => question).sort()).toEqual([0, 1, 2, 3, 4, 5]);
	// Each answer moved its item once: rightly, since it was due, or by a lapse.
	const reviews = events.filter((event) => event.kind === 'review' && event.day === 100);
	expect(reviews).toHaveLength(6);
	const [past] = await pages[1].history(DECK);
	const right = (await pages[1].quiz(quiz.id))?.responses.filter(({ mark }) => mark.credit === 1);
	expect(past).toMatchObject({ questions: 6, credit: right?.length });
});
