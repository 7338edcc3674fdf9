import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardId, MemberId } from '#lib/core/cards/card.ts';
import { askCard, askOrder } from '#lib/core/quiz/ask-card.ts';
import { inDateOrder } from '#lib/core/quiz/date-order.ts';
import { markOf } from '#lib/core/quiz/mark.ts';
import type { Given, Mark } from '#lib/core/quiz/quiz.ts';
import type { ChoiceQuestion, Question, TruthQuestion } from '#lib/core/quiz/question.ts';
import { dated, plain, setOf } from './deck-of-questions.ts';

const card = plain('c', { answer: 'Shanghai', distractors: ['Astana', 'Beijing', 'Bishkek'] });
const choice = askCard(card, 'choice', 's') as ChoiceQuestion;
const truth = askCard(card, 'truth', 's') as TruthQuestion;
const typed = askCard(card, 'typed', 's');
const names = askCard(setOf('s', ['Iran', 'Iraq', 'Oman', 'Qatar']), 'names', 's');
const events = ['1', '2', '3', '4'].map((n) => dated(n, `200${n}`));
const order = askOrder(events, 's');

const say = (text: string): Given => ({ format: 'typed', text });
const name = (...found: string[]): Given => ({
	...{ format: 'names', found: found as MemberId[], hinted: [], intruders: [] },
});
const put = (ids: string): Given => ({ format: 'order', order: ids.split(' ') as CardId[] });
const others = () => ['Astana', 'Iraq'];

test.each<[string, Question, Given | null, Mark]>([
	['the key', choice, { format: 'choice', picked: choice.key }, { credit: 1, verdict: 'right' }],
	[
		'another choice',
		choice,
		{ format: 'choice', picked: (choice.key + 1) % 4 },
		{ credit: 0, verdict: 'wrong' },
	],
	[
		'a choice that is not there',
		choice,
		{ format: 'choice', picked: 9 },
		{ credit: 0, verdict: 'wrong' },
	],
	['what is so', truth, { format: 'truth', said: truth.isTrue }, { credit: 1, verdict: 'right' }],
	[
		'what is not so',
		truth,
		{ format: 'truth', said: !truth.isTrue },
		{ credit: 0, verdict: 'wrong' },
	],
	['the answer', typed, say(' shanghai '), { credit: 1, verdict: 'right' }],
	['a slip', typed, say('Shangai'), { credit: 1, verdict: 'typo', form: 'Shanghai' }],
	['something else', typed, say('Lima'), { credit: 0, verdict: 'wrong' }],
	['another answer', typed, say('astana'), { credit: 0, verdict: 'wrong', named: 'Astana' }],
	['blanks', typed, say('  '), { credit: 0, verdict: 'none' }],
	['all names', names, name('m3', 'm1', 'm0', 'm2'), { credit: 1, verdict: 'right' }],
	['some names', names, name('m1'), { credit: 0.25, verdict: 'part' }],
	['one name twice', names, name('m1', 'm1'), { credit: 0.25, verdict: 'part' }],
	['a name of another list', names, name('m1', 'm9'), { credit: 0.25, verdict: 'part' }],
	['no name', names, name(), { credit: 0, verdict: 'wrong' }],
	['the order', order, put('1 2 3 4'), { credit: 1, verdict: 'right' }],
	['two of four in place', order, put('1 3 2 4'), { credit: 0.5, verdict: 'part' }],
	['the order upside down', order, put('4 3 2 1'), { credit: 0, verdict: 'wrong' }],
	['too few events', order, put('1 2'), { credit: 0.5, verdict: 'part' }],
	['what another format takes', names, say('Iran'), { credit: 0, verdict: 'none' }],
	...[choice, truth, typed, names, order].map((question): [string, Question, null, Mark] => [
		`nothing in ${question.format}`,
		question,
		null,
		{ credit: 0, verdict: 'none' },
	]),
])('%s', (_what, question, given, mark) => {
	expect(markOf(question, given, others)).toEqual(mark);
});

test('credit is 0 to 1, and 1 for what is wholly right alone', () => {
	const givens = fc.oneof(
		fc
			.array(fc.constantFrom('m0', 'm1', 'm2', 'm3', 'x'), { maxLength: 9 })
			.map((ids) => name(...ids)),
		fc
			.array(fc.constantFrom('1', '2', '3', '4', 'x'), { maxLength: 9 })
			.map((ids) => put(ids.join(' '))),
		fc.string().map(say),
		fc.integer().map((picked) => ({ format: 'choice', picked }) as const),
		fc.boolean().map((said) => ({ format: 'truth', said }) as const),
	);
	fc.assert(
		fc.property(
			fc.constantFrom<Question>(choice, truth, typed, names, order),
			givens,
			(question, given) => {
				const { credit, verdict } = markOf(question, given, others);
				expect(credit).toBeGreaterThanOrEqual(0);
				expect(credit).toBeLessThanOrEqual(1);
				expect(credit === 1).toBe(verdict === 'right' || verdict === 'typo');
				expect(credit > 0 && credit < 1).toBe(verdict === 'part');
			},
		),
	);
});

test('the order that is right is the one of the dates', () => {
	const right = inDateOrder(order.cards).map(({ id }) => id);
	expect(markOf(order, { format: 'order', order: right }, others).credit).toBe(1);
});
