import { beforeEach, describe, expect, test } from 'vitest';
import type { Card, CardId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { askedCards } from '#lib/core/quiz/asked-cards.ts';
import { FORMATS } from '#lib/core/quiz/format.ts';
import { resultOf } from '#lib/core/quiz/quiz-result.ts';
import type { Given } from '#lib/core/quiz/quiz.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import { itemId } from '#lib/core/schedule/item.ts';
import { QuizDesk } from '#lib/state/quiz-desk.svelte.ts';
import { openQuizStore } from '#lib/storage/open-quiz-store.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { StoreError } from '#lib/storage/store.ts';
import { asks } from '../core/quiz/asks.ts';
import { reviewOf } from '../storage/sample.ts';
import { countingIds, RIVERS, RIVERS_ID, RIVERS_SUMMARY, TestClock } from './fixture.ts';
import { MemoryQuizStore } from './memory-quiz-store.ts';
import { MemoryStore } from './memory-store.ts';
import { ASKABLE } from './quiz-fixture.ts';

let store: MemoryStore;
let quizzes: MemoryQuizStore;
let clock: TestClock;
let ids: ReturnType<typeof countingIds>;
let told: string[];

beforeEach(async () => {
	store = new MemoryStore();
	quizzes = new MemoryQuizStore();
	clock = new TestClock();
	ids = countingIds();
	told = [];
	await store.putDeck(ASKABLE);
});

function parts() {
	return {
		bundled: {
			list: () => Promise.resolve([RIVERS_SUMMARY]),
			fetch: () => Promise.resolve(RIVERS),
		},
		shelves: { open: () => Promise.resolve(store), existing: () => Promise.resolve(store) },
		quizzes: { open: () => Promise.resolve(quizzes) },
		clock: clock.now,
		ids,
		otherTabs: { tell: (deck: string) => void told.push(deck) },
		later: () => () => undefined,
	};
}

/** The page at an address, of which the deck is given here. */
async function opened(address = '', rest: Partial<ConstructorParameters<typeof QuizDesk>[0]> = {}) {
	const desk = new QuizDesk({ ...parts(), ...rest });
	await desk.open(new Map(new URLSearchParams(`deck=${RIVERS_ID}&${address}`)));
	return desk;
}

function runOf({ run }: QuizDesk) {
	if (run === null) throw new Error('no quiz is on the screen');
	return run;
}

/** Answers the open question: typed as told, any other format by not knowing. */
async function answer(desk: QuizDesk, how: 'right' | 'wrong' | Given = 'right') {
	const run = runOf(desk);
	const question = run.asked?.question;
	const right = question?.format === 'typed' ? question.card.answer : '';
	const text = how === 'right' ? right : 'something else';
	run.answer(typeof how === 'object' ? how : { format: 'typed', text });
	await run.settled();
	run.next();
	await run.settled();
}

function edited(id: string, field: string, value: unknown): void {
	store.events.push({
		...{ v: 1, kind: 'edit', id: 'edit' as EventId, ...clock.now() },
		...{ card: `${RIVERS_ID}/${id as CardId}`, field, value },
	});
}

const questionsOf = (desk: QuizDesk) => runOf(desk).quiz.questions;

describe('opening', () => {
	test('without a deck, or with one that is not known, says so', async () => {
		const desk = new QuizDesk(parts());
		await desk.open(new Map());
		expect(desk.status).toBe('no-deck');
		await desk.open(new Map([['deck', 'nowhere']]));
		expect(desk.status).toBe('unknown-deck');
		await desk.open(new Map([['deck', RIVERS_ID]]));
		expect(desk.status).toBe('start');
	});

	test('one tap from the library leads to the first question', async () => {
		const desk = await opened('go');
		expect(desk.status).toBe('running');
		expect(runOf(desk).asked?.number).toBe(0);
		expect(quizzes.quizzes.size).toBe(1);
	});

	test('and on with a quiz that was not finished, where it was', async () => {
		const first = await opened('go');
		runOf(first).answer(null);
		await runOf(first).settled();
		const desk = await opened('go');
		expect(runOf(desk).quiz.id).toBe(runOf(first).quiz.id);
		// What was answered last is told again, and the next waits for a word.
		expect(runOf(desk).asked?.number).toBe(0);
		expect(runOf(desk).answered).toMatchObject({ given: null });
		runOf(desk).next();
		expect(runOf(desk).asked?.number).toBe(1);
	});

	test('without that word it waits to be gone on with, and another takes its place', async () => {
		const first = await opened('go');
		const desk = await opened();
		expect(desk.status).toBe('start');
		expect(desk.unfinished?.id).toBe(runOf(first).quiz.id);
		desk.goOn();
		expect(runOf(desk).quiz.id).toBe(runOf(first).quiz.id);
		const another = await opened();
		await another.start();
		const ended = quizzes.quizzes.get(runOf(first).quiz.id);
		expect(ended?.responses.every(({ ending }) => ending === 'left')).toBe(true);
		expect((await quizzes.unfinished(RIVERS_ID))?.id).toBe(runOf(another).quiz.id);
		await desk.hear(RIVERS_ID);
		expect(desk.status).toBe('over');
	});

	test('one that ran out while nobody looked is closed, and not gone on with', async () => {
		const first = await opened('ask=typed&clock=all30');
		await first.start();
		clock.pass({ minutes: 10 });
		const desk = await opened('go');
		expect(desk.status).toBe('running');
		expect(runOf(desk).quiz.id).not.toBe(runOf(first).quiz.id);
		const closed = quizzes.quizzes.get(runOf(first).quiz.id);
		expect(closed?.endedAt).toBe((closed?.startedAt ?? 0) + 30_000);
	});

	test('a quiz of this device is found by its name, also when it is over', async () => {
		const first = await opened('go');
		const { id } = runOf(first).quiz;
		runOf(first).end();
		await runOf(first).settled();
		const desk = await opened(`quiz=${id}`);
		expect(desk.status).toBe('over');
		expect((await opened('quiz=unheard-of')).status).toBe('start');
	});

	test('a store that fails is told of, and none of it is taken for a quiz', async () => {
		quizzes.failures.push(new StoreError({ kind: 'full' }));
		const desk = await opened('go');
		expect(desk.status).toBe('store-problem');
		expect(desk.problem).toEqual({ kind: 'full' });
		await desk.open(new Map(new URLSearchParams(`deck=${RIVERS_ID}&go`)));
		expect(desk.status).toBe('running');
	});

	test('of two addresses opened at once the later stands', async () => {
		const desk = new QuizDesk(parts());
		await Promise.all([
			desk.open(new Map([['deck', RIVERS_ID]])),
			desk.open(new Map([['deck', 'nowhere']])),
		]);
		expect(desk.status).toBe('unknown-deck');
	});
});

describe('wishes', () => {
	test('what is chosen is remembered', async () => {
		const desk = await opened();
		desk.choose({ count: 5, formats: ['typed'] });
		const { wishes } = await opened();
		expect(wishes).toMatchObject({ count: 5, formats: ['typed'] });
	});

	test('what a link asks for holds, and is not remembered', async () => {
		(await opened()).choose({ count: 5 });
		const desk = await opened('n=3&ask=truth.typed&clock=all90&score=speed&seed=7b');
		expect(desk.isShared).toBe(true);
		expect(desk.settings).toEqual({
			...{ count: 3, formats: ['typed', 'truth'], clock: { kind: 'quiz', seconds: 90 } },
			...{ allowance: 1, scoring: 'speed', seed: '7b' },
		});
		desk.choose({ nickname: 'Amira' });
		const { wishes, isShared } = await opened();
		expect(isShared).toBe(false);
		expect(wishes).toMatchObject({ count: 5, scoring: 'accuracy', nickname: 'Amira' });
		expect(quizzes.kept).toEqual({ count: 5, nickname: 'Amira' });
	});

	test('a link that does not say which questions it asks promises nobody the same ones', async () => {
		expect((await opened('n=5&seed=7b')).isShared).toBe(true);
		expect((await opened('n=5&clock=soon&seed=7b')).isShared).toBe(true);
		expect((await opened('n=0&seed=7b')).isShared).toBe(false);
		expect((await opened('n=5&ask=song&seed=7b')).isShared).toBe(false);
		expect((await opened('n=5&seed=7b&sum=abcd')).isShared).toBe(false);
	});

	test('more time is the learner’s own before a link’s', async () => {
		expect((await opened('more=1.5')).wishes.allowance).toBe(1.5);
		(await opened()).choose({ allowance: 10 });
		expect((await opened('more=1')).wishes.allowance).toBe(10);
	});

	test('choices that cannot be kept hold for now', async () => {
		const desk = await opened();
		quizzes.failures.push(new StoreError({ kind: 'full' }));
		desk.choose({ count: 7 });
		expect(desk.settings.count).toBe(7);
	});

	test('an address that says something wrongly does not start, and says what', async () => {
		const desk = await opened('go&n=0&ask=telepathy&clock=each1&more=3&score=luck&seed=');
		expect(desk.status).toBe('start');
		expect(desk.faults.map(({ kind }) => kind)).toEqual([
			...['count', 'format', 'clock', 'allowance', 'scoring', 'seed'],
		]);
		expect(desk.wishes).toEqual((await opened()).wishes);
		expect(quizzes.quizzes.size).toBe(0);
	});
});

describe('answers that are not stored yet', () => {
	/** The disk is full from the first answer on. */
	async function begunOnFullDisk() {
		const desk = await opened('n=2&ask=typed&clock=none');
		await desk.start();
		await runOf(desk).settled();
		quizzes.failures.push(...Array.from({ length: 20 }, () => new StoreError({ kind: 'full' })));
		await answer(desk);
		expect(runOf(desk).problem).toEqual({ kind: 'full' });
		return desk;
	}

	test('are there when the quiz is gone on with from the choices', async () => {
		const desk = await begunOnFullDisk();
		desk.choices();
		quizzes.failures.length = 0;
		desk.goOn();
		await answer(desk);
		expect(desk.status).toBe('over');
		expect(runOf(desk).problem).toBeNull();
		const [stored] = quizzes.quizzes.values();
		expect(stored?.responses.map(({ mark }) => mark.credit)).toEqual([1, 1]);
	});

	test('and when it is found again by its address', async () => {
		const desk = await begunOnFullDisk();
		const { id } = runOf(desk).quiz;
		await desk.open(new Map([...Object.entries({ deck: RIVERS_ID, quiz: id })]));
		expect(runOf(desk).quiz.responses).toHaveLength(1);
	});

	test('make no room for another quiz', async () => {
		const desk = await begunOnFullDisk();
		desk.choices();
		await desk.start();
		expect(desk.status).toBe('store-problem');
		expect(desk.problem).toEqual({ kind: 'full' });
		quizzes.failures.length = 0;
		await desk.open(new Map([['deck', RIVERS_ID]]));
		await desk.start();
		expect(desk.status).toBe('running');
		const [first] = quizzes.quizzes.values();
		expect(first?.responses.map(({ ending }) => ending)).toEqual(['given', 'left']);
	});
});

test('a second tap on Start begins no second quiz, and leaves none unanswered', async () => {
	const desk = await opened('n=2&ask=typed&clock=none');
	/** The second comes as soon as so many quizzes are on the disk. */
	async function twice(tap: () => Promise<void>, count: number) {
		const first = tap();
		while (quizzes.quizzes.size < count) await Promise.resolve();
		await Promise.all([first, tap()]);
	}
	await twice(() => desk.start(), 1);
	expect(quizzes.quizzes.size).toBe(1);
	await answer(desk, 'wrong');
	await answer(desk, 'wrong');
	await twice(() => desk.retry(), 2);
	expect(quizzes.quizzes.size).toBe(2);
	const responses = [...quizzes.quizzes.values()].flatMap(({ responses }) => responses);
	expect(responses.filter(({ ending }) => ending === 'left')).toEqual([]);
	expect(runOf(desk).phase).toBe('asking');
});

test('what the learner paused goes on when they choose to go on', async () => {
	const desk = await opened('n=2&ask=typed&clock=none');
	await desk.start();
	runOf(desk).pause();
	desk.choices();
	desk.goOn();
	expect(runOf(desk).phase).toBe('asking');
});

test('a quiz that waits is not begun to be read by looking at the choices', async () => {
	const before = await opened('n=2&ask=typed&clock=none');
	await before.start();
	runOf(before).rest();
	await runOf(before).settled();
	const [stored] = quizzes.quizzes.values();
	await opened();
	expect([...quizzes.quizzes.values()]).toEqual([stored]);
});

describe('what is asked', () => {
	test('the same by one seed, whatever a learner has made of the deck', async () => {
		const link = 'n=6&clock=none&seed=7b';
		const one = await opened(link);
		await one.start();
		edited('length', 'answer', '360 kilometres');
		store.events.push({
			...{ v: 1, kind: 'suspend', id: 'aside' as EventId, ...clock.now() },
			item: itemId(RIVERS_ID, 'bridge' as CardId),
		});
		const other = await opened(link);
		await other.start();
		expect(questionsOf(one)).toHaveLength(6);
		expect(questionsOf(other)).toEqual(questionsOf(one));
	});

	test('without one, cards as their learner has them, and none that is set aside', async () => {
		edited('length', 'answer', '360 kilometres');
		store.events.push({
			...{ v: 1, kind: 'suspend', id: 'aside' as EventId, ...clock.now() },
			item: itemId(RIVERS_ID, 'bridge' as CardId),
		});
		const desk = await opened('n=100&ask=typed&clock=none');
		await desk.start();
		const asked = questionsOf(desk).flatMap((question) =>
			question.format === 'typed' ? [question.card] : [],
		);
		expect(asked.map(({ id }) => id)).not.toContain('bridge');
		expect(asked.find(({ id }) => id === 'length')?.answer).toBe('360 kilometres');
	});

	test('a card has no choice once its answer has become one of its wrong ones', async () => {
		await store.putDeck(withWrong('length', ['220 kilometres', '90 kilometres']));
		expect((await opened('ask=choice')).most).toBe(2);
		edited('length', 'answer', '220 kilometres');
		const desk = await opened('n=100&ask=choice&clock=none');
		expect(desk.most).toBe(1);
		await desk.start();
		expect(questionsOf(desk)).toMatchObject([{ format: 'choice', card: { id: 'bridge' } }]);
	});

	test('a deck without wrong answers, lists and dates says why it cannot be asked so', async () => {
		const cards = RIVERS.cards.filter(({ kind }) => kind !== 'set');
		await store.putDeck({ ...ASKABLE, cards });
		const desk = await opened('ask=choice');
		expect(desk.offers.map(({ format, reason }) => [format, reason])).toEqual([
			['choice', 'no-distractors'],
			['typed', null],
			['truth', 'no-distractors'],
			['names', 'no-sets'],
			['order', 'too-few-dates'],
		]);
		expect(desk.most).toBe(0);
		await desk.start();
		expect(desk.status).toBe('start');
		expect(quizzes.quizzes.size).toBe(0);
	});

	test('no more than there is', async () => {
		const desk = await opened('n=100&clock=none');
		await desk.start();
		expect(questionsOf(desk)).toHaveLength(desk.most);
	});
});

describe('after it', () => {
	test('only what was missed is asked again, and not by the seed', async () => {
		const desk = await opened('n=3&ask=typed&clock=none&seed=7b');
		await desk.start();
		await answer(desk, 'right');
		const missed = runOf(desk).asked?.question;
		await answer(desk, 'wrong');
		await answer(desk, 'right');
		expect(desk.status).toBe('over');
		expect(resultOf(runOf(desk).quiz).misses).toHaveLength(1);
		await desk.retry();
		expect(desk.status).toBe('running');
		expect(questionsOf(desk)).toEqual([missed]);
		expect(runOf(desk).quiz.settings).toMatchObject({ count: 1, seed: null });
		// The link's quiz was taken: what comes after has questions of its own.
		expect(desk.settings).toMatchObject({ count: 3, seed: null });
		expect(desk.isShared).toBe(false);
	});

	test('all that was missed, of every kind, as the learner has the cards', async () => {
		edited('length', 'answer', '360 kilometres');
		const desk = await opened('n=100&clock=none&seed=7b');
		await desk.start();
		const formats = new Set(questionsOf(desk).map(({ format }) => format));
		expect(formats).toEqual(new Set(FORMATS));
		while (desk.status === 'running') await answer(desk, { format: 'typed', text: '' });
		const missed = questionsOf(desk).map(asks).sort();
		await desk.retry();
		expect(questionsOf(desk).map(asks).sort()).toEqual(missed);
		const cards = questionsOf(desk).flatMap(askedCards);
		expect(cards.find(({ id }) => id === 'length')).toMatchObject({ answer: '360 kilometres' });
	});

	test('the choices are there again, and nothing waits', async () => {
		const desk = await opened('go');
		runOf(desk).end();
		await runOf(desk).settled();
		desk.choices();
		expect(desk.status).toBe('start');
		expect(desk.unfinished).toBeNull();
	});

	test('other tabs are told of the deck; of another deck nothing is taken over', async () => {
		const desk = await opened('go');
		runOf(desk).answer(null);
		await runOf(desk).settled();
		expect(told).toContain(RIVERS_ID);
		quizzes.quizzes.clear();
		await desk.hear('another-deck');
		expect(runOf(desk).isGone).toBe(false);
	});
});

describe.each([true, false])('the schedule, where answers count for study: %s', (moves) => {
	test('is moved by them only then', async () => {
		const name = `test-${crypto.randomUUID()}`;
		const shelf = openStore({ name });
		const taken = openQuizStore({ name });
		try {
			await shelf.putDeck(ASKABLE);
			const item = itemId(RIVERS_ID, 'length' as CardId);
			const now = clock.now();
			const learnt = { ...now, at: now.at - 9 * 86_400_000, day: (now.day - 9) as typeof now.day };
			await shelf.append([reviewOf(item, 'learnt', 3, learnt, { interval: 30 })]);
			const desk = await opened('ask=typed&n=100&clock=none', {
				shelves: { open: () => Promise.resolve(shelf), existing: () => Promise.resolve(shelf) },
				quizzes: { open: () => Promise.resolve(taken) },
			});
			desk.choose({ moves });
			await desk.start();
			while (desk.status === 'running') await answer(desk, 'wrong');
			const { events } = await shelf.log();
			const reviews = events.filter((event) => event.kind === 'review').sort((a, b) => a.at - b.at);
			expect(reviews.map(({ rating }) => rating)).toEqual(moves ? [3, 1] : [3]);
			expect(events.filter(({ kind }) => kind === 'answer')).toHaveLength(desk.most);
			await desk.lookBack();
			expect(desk.past).toMatchObject([{ questions: desk.most, credit: 0 }]);
		} finally {
			shelf.close();
			taken.close();
			indexedDB.deleteDatabase(name);
		}
	});
});

function withWrong(id: string, distractors: readonly string[]): Deck {
	const cards = ASKABLE.cards.map((card): Card =>
		card.id === id ? { ...card, distractors } : card,
	);
	return { ...ASKABLE, cards };
}
