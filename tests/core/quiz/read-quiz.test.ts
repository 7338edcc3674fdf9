import { describe, expect, test } from 'vitest';
import type { PlainCard } from '#lib/core/cards/card.ts';
import { endEarly, openNext, respond } from '#lib/core/quiz/quiz-run.ts';
import { readQuiz } from '#lib/core/quiz/read-quiz.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { ASKED, CLOCKS, quizOf } from '../../state/quiz-fixture.ts';

const AT = Date.UTC(2026, 10, 30, 9);
const right = () => ({ credit: 1, verdict: 'right' }) as const;

const BEGUN = quizOf(Object.values(ASKED), { clock: CLOCKS.each, at: AT });
const ANSWERED = openNext(
	respond(BEGUN, 0, { format: 'typed', text: '354 km' }, AT + 900, right),
	AT + 2_000,
);

const FULL_CARD: PlainCard = {
	...ASKED.typed.card,
	...{ value: { number: 354, unit: 'km' }, derived: 'count', asOf: '2026-11-30', hint: 'A river' },
	...{ distractors: ['220 km'], tags: ['rivers'], citation: { start: 0, end: 3, quote: 'The' } },
};

/** As a store or a file gives it back. */
const copy = (quiz: Quiz) => JSON.parse(JSON.stringify(quiz)) as Record<string, unknown>;

describe('a quiz is read as it was stored', () => {
	test.each([
		['just begun', BEGUN],
		['in the middle', ANSWERED],
		['ended', endEarly(ANSWERED, AT + 9_000)],
		['without a clock', quizOf([ASKED.typed], { clock: CLOCKS.none, at: AT })],
	])('%s', (_, quiz) => {
		expect(readQuiz(copy(quiz))).toEqual(quiz);
	});
});

describe('what is no quiz is not taken for one', () => {
	const [typed] = BEGUN.questions;
	test.each<[string, Record<string, unknown>]>([
		['an id with a slash', { id: 'a/b' }],
		['no question', { questions: [] }],
		['a question in a format that is not known', { questions: [{ ...typed, format: 'essay' }] }],
		['a question without its card', { questions: [{ format: 'typed' }] }],
		['a limit too few', { limits: [30_000] }],
		['a time that is no number', { startedAt: '2026-11-30' }],
		['a time without an end', { seenAt: Infinity }],
		['more answers than questions', { responses: Array(6).fill(ANSWERED.responses[0]) }],
		['a mark above one', { responses: [{ ...ANSWERED.responses[0], mark: { credit: 2 } }] }],
		['a draft of another kind', { draft: { format: 'essay', text: '' } }],
		['settings that say nothing of a clock', { settings: { ...BEGUN.settings, clock: undefined } }],
	])('%s', (_, wrong) => {
		expect(readQuiz({ ...copy(BEGUN), ...wrong })).toBeUndefined();
	});

	test.each([undefined, null, 'quiz', 7, [], {}])('%j', (row) => {
		expect(readQuiz(row)).toBeUndefined();
	});
});

describe('a quiz whose cards, questions or answers could not be shown is none', () => {
	const { typed, choice, truth, names, order } = ASKED;
	const asking = (question: unknown) => ({
		...copy(quizOf([typed], { clock: CLOCKS.none, at: AT })),
		questions: [question],
	});

	test.each<[string, unknown]>([
		['as it is', order],
		['with all that a card may say', { ...typed, card: FULL_CARD }],
		['of a member', { ...choice, card: names.card, member: names.card.members[0] }],
	])('but not one %s', (_, question) => {
		expect(readQuiz(asking(question))).toBeDefined();
	});

	const withCard = (about: object) => ({ ...typed, card: { ...typed.card, ...about } });
	const [first, ...others] = order.cards;
	test.each<[string, unknown]>([
		['a value that is a word', withCard({ value: 'oops' })],
		['a value that is null', withCard({ value: null })],
		['a date that is no text', withCard({ value: { date: 1827 } })],
		['such a one in a timeline', { ...order, cards: [{ ...first, value: 'oops' }, ...others] }],
		['a number that is a text', withCard({ value: { number: '7' } })],
		['a citation without its sentence', withCard({ citation: { start: 0, end: 4 } })],
		['no word on a citation', withCard({ citation: undefined })],
		['a wrong answer that is no text', withCard({ distractors: [7] })],
		['a way of working out that is not known', withCard({ derived: 'guess' })],
		['a hint that is no text', withCard({ hint: {} })],
		['a list without a member', { ...names, card: { ...names.card, members: [] } }],
		[
			'a member whose group is no text',
			{ ...names, card: { ...names.card, members: [{ ...names.card.members[0], group: 7 }] } },
		],
		['a right choice that is not among them', { ...choice, key: 4 }],
		['a member that is none', { ...truth, member: 'oops' }],
		['a timeline of one event', { ...order, cards: [first] }],
	])('%s', (_, question) => {
		expect(readQuiz(asking(question))).toBeUndefined();
	});

	const all = [...ANSWERED.responses, ...Array<unknown>(4).fill(ANSWERED.responses[0])];
	test('all is answered, and yet it has no end', () => {
		expect(readQuiz({ ...copy(ANSWERED), responses: all, open: null })).toBeUndefined();
		const ended = { ...copy(ANSWERED), responses: all, open: null, endedAt: AT + 9_000 };
		expect(readQuiz(ended)).toBeDefined();
	});

	test('a mark that names what is no text', () => {
		const [response] = ANSWERED.responses;
		const naming = (mark: object) => ({
			...copy(ANSWERED),
			responses: [{ ...response, mark: { ...response?.mark, ...mark } }],
		});
		expect(readQuiz(naming({ named: 'Iraq', form: 'Iran', understood: '2001' }))).toBeDefined();
		for (const name of ['named', 'form', 'understood'])
			expect(readQuiz(naming({ [name]: 7 }))).toBeUndefined();
	});
});
