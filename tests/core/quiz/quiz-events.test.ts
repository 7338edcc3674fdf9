import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { askCard } from '#lib/core/quiz/ask-card.ts';
import { acceptEvent, quizEvents } from '#lib/core/quiz/quiz-events.ts';
import type { KnownItem } from '#lib/core/quiz/quiz-rating.ts';
import type { Mark, Quiz, QuizId, Response } from '#lib/core/quiz/quiz.ts';
import type { Question } from '#lib/core/quiz/question.ts';
import { DEFAULT_QUIZ } from '#lib/core/quiz/quiz-settings.ts';
import { studyDay } from '#lib/core/schedule/day.ts';
import type { EventId, LogEvent } from '#lib/core/schedule/event.ts';
import {
	applyEvent,
	foldItem,
	foldLog,
	FREE,
	UNTOUCHED,
	type FoldedItem,
} from '#lib/core/schedule/fold.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { validateEvent } from '#lib/core/schedule/validate-event.ts';
import { EXACT, moment, reviewEvent } from '../schedule/log.ts';
import { plain, setOf } from './deck-of-questions.ts';

const card = plain('c', { answer: 'Shanghai' });
const list = setOf('s', ['Iran', 'Iraq', 'Oman']);
const typed = askCard(card, 'typed', 's');
const names = askCard(list, 'names', 's');
const ITEM = 'deck/c' as ItemId;

const RIGHT: Mark = { credit: 1, verdict: 'right' };
const WRONG: Mark = { credit: 0, verdict: 'wrong' };

function quizWith(question: Question, response: Response): Quiz {
	return {
		...{ id: 'quiz' as QuizId, deck: 'deck' as DeckId, settings: DEFAULT_QUIZ, limits: null },
		...{ questions: [question], responses: [response], startedAt: 0, seenAt: 0 },
		...{ open: null, draft: null, endedAt: 0 },
	};
}

const say = (text: string, mark: Mark, ms = 1_000): Response => ({
	...{ given: { format: 'typed', text }, ending: 'given', ms, mark },
});

function counter() {
	let count = 0;
	return () => `e${count++}` as EventId;
}

const reviewed = (day: number, item = ITEM) =>
	foldItem([reviewEvent(`r${item.replaceAll('/', '-')}`, 3, { day, interval: 10, item })]);
const knowing =
	(folded: FoldedItem) =>
	(item: ItemId): KnownItem =>
		item === ITEM ? folded : { state: undefined, control: undefined };

const logging = (day: number) => ({ moment: moment(day), newId: counter(), settings: EXACT });

describe('a response', () => {
	test('is logged as an answer, and as the review that follows from it', () => {
		const quiz = quizWith(typed, say('Shanghai', RIGHT, 1_234.4));
		const events = quizEvents(quiz, 0, { ...logging(200), known: knowing(reviewed(100)) });
		expect(events).toMatchObject([
			{
				kind: 'answer',
				item: ITEM,
				correct: true,
				response: 'Shanghai',
				format: 'typed',
				ms: 1_234,
				quiz: 'quiz',
				question: 0,
			},
			{ kind: 'review', item: ITEM, rating: 3, source: 'typed', ms: 1_234, previous: 'rdeck-c' },
		]);
	});

	test('is logged alone where answers move nothing', () => {
		const kinds = [RIGHT, WRONG].flatMap((mark) =>
			quizEvents(quizWith(typed, say('x', mark)), 0, logging(200)).map(({ kind }) => kind),
		);
		expect(kinds).toEqual(['answer', 'answer']);
	});

	test('that is not there is not logged', () => {
		expect(quizEvents(quizWith(typed, say('x', RIGHT)), 1, logging(200))).toEqual([]);
	});

	test('to a choice says so, since guessing does it too', () => {
		const choice = askCard(card, 'choice', 's');
		const response: Response = {
			given: { format: 'choice', picked: 9 },
			ending: 'given',
			ms: 9,
			mark: WRONG,
		};
		const events = quizEvents(quizWith(choice, response), 0, {
			...logging(200),
			known: knowing(reviewed(100)),
		});
		expect(events).toMatchObject([
			{ kind: 'answer' },
			{ kind: 'review', rating: 1, source: 'choice' },
		]);
	});

	test('of a page is cut short, and not within a sign', () => {
		const [answer] = quizEvents(quizWith(typed, say('😀'.repeat(500), WRONG)), 0, logging(200));
		expect(answer).toMatchObject({
			kind: 'answer',
			response: expect.stringMatching(/^😀+$/u) as string,
		});
		const [odd] = quizEvents(quizWith(typed, say(`x${'😀'.repeat(500)}`, WRONG)), 0, logging(200));
		expect(odd).toMatchObject({ response: expect.stringMatching(/^x😀+$/u) as string });
	});

	test('comes after all that is known of its items, though the clock went back', () => {
		const events = quizEvents(quizWith(typed, say('x', WRONG)), 0, {
			...logging(90),
			known: knowing(reviewed(100)),
		});
		expect(events).toMatchObject([{ kind: 'answer', day: 100, at: moment(100).at + 1 }]);
	});
});

test('a member that was reviewed today is not moved, though another is of a day ahead', () => {
	const [ahead, today] = ['deck/s/m0' as ItemId, 'deck/s/m1' as ItemId];
	const states = new Map([
		[ahead, reviewed(201, ahead)],
		[today, reviewed(200, today)],
	]);
	const response: Response = {
		given: { format: 'names', found: [], hinted: [], intruders: [] },
		...{ ending: 'given', ms: 1, mark: WRONG },
	};
	const known = (item: ItemId) => states.get(item) ?? { state: undefined, control: undefined };
	const events = quizEvents(quizWith(names, response), 0, { ...logging(200), known });
	expect(events.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer']);
});

test('"I was right" is a form of its item from then on', () => {
	const event = acceptEvent(ITEM, 'SCO', moment(200), 'e' as EventId);
	expect(validateEvent(event).kind).toBe('event');
	expect(event).toMatchObject({ item: ITEM, form: 'SCO' });
});

const ratings = fc.record({
	text: fc.string({ unit: 'binary' }),
	mark: fc.constantFrom<Mark>(
		RIGHT,
		WRONG,
		{ credit: 0, verdict: 'unsure' },
		{ credit: 0, verdict: 'none' },
	),
	ending: fc.constantFrom('given', 'timeout', 'left'),
	called: fc.option(fc.constantFrom('right', 'wrong'), { nil: undefined }),
	found: fc.subarray(list.members.map(({ id }) => id)),
	hinted: fc.subarray(list.members.map(({ id }) => id)),
	isList: fc.boolean(),
	ms: fc.double({ min: 0, max: 1e8, noNaN: true }),
	/** To the next response; the clock may go back. */
	hours: fc.integer({ min: -30, max: 60 }),
});

/** A log that begins with some reviews, and all that quizzes then add to it, response by response. */
function runs(check: (added: readonly LogEvent[], log: readonly LogEvent[]) => void) {
	const members = list.members.map(({ id }) => `deck/s/${id}` as ItemId);
	fc.assert(
		fc.property(
			fc.subarray([ITEM, ...members]),
			fc.array(ratings, { maxLength: 12 }),
			(met, said) => {
				const log: LogEvent[] = met.map((item) =>
					reviewEvent(`r${item.replaceAll('/', '-')}`, 3, { day: 100, item, interval: 1 }),
				);
				const folded = new Map(foldLog(log, () => EXACT));
				const newId = counter();
				let { at } = moment(100);
				for (const { isList, text, found, hinted, called, hours, ...rest } of said) {
					at += hours * 3_600_000;
					const given = isList
						? ({ format: 'names', found, hinted, intruders: [] } as const)
						: ({ format: 'typed', text } as const);
					const response: Response = { given, ...rest, ...(called && { called }) };
					const added = quizEvents(quizWith(isList ? names : typed, response), 0, {
						...{ newId, settings: EXACT, moment: { at, offset: 0, day: studyDay(at, 0) } },
						known: (item) => folded.get(item) ?? { state: undefined, control: FREE },
					});
					for (const event of added) {
						log.push(event);
						const next = applyEvent(folded.get(event.item) ?? UNTOUCHED, event, EXACT);
						folded.set(
							event.item,
							next ??
								foldItem(
									log.filter((each) => isOfItem(each) && each.item === event.item),
									EXACT,
								),
						);
					}
					check(added, log);
				}
			},
		),
	);
}

describe('whatever is answered, and however the clock is set', () => {
	test('the log can be read, each of its events with whole ms', () => {
		runs((added) => {
			for (const event of added) {
				expect(validateEvent(JSON.parse(JSON.stringify(event)))).toEqual({ kind: 'event', event });
				expect(event).toHaveProperty('ms', expect.any(Number));
				expect(Number.isInteger((event as { ms?: number }).ms)).toBe(true);
			}
		});
	});

	test('the events of one response are of one moment, and each of its items is answered once', () => {
		runs((added) => {
			expect(new Set(added.map(({ at, day, offset }) => `${at} ${day} ${offset}`)).size).toBe(1);
			const items = added.flatMap((event) => (event.kind === 'answer' ? [event.item] : []));
			expect([[ITEM], list.members.map(({ id }) => `deck/s/${id}`)]).toContainEqual(items);
		});
	});

	test('an item has one review a day at most, and none where it was never met', () => {
		runs((_, log) => {
			const days = log.flatMap((event) =>
				event.kind === 'review' ? [`${event.item} ${event.day}`] : [],
			);
			expect(new Set(days).size).toBe(days.length);
			const first = new Set(
				log.flatMap((event) =>
					event.kind === 'review' && event.source === 'study' ? [event.item] : [],
				),
			);
			for (const event of log) {
				if (event.kind === 'review') expect(first).toContain(event.item);
			}
		});
	});
});
