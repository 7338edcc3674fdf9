import { expect, test } from 'vitest';
import type { CardId, MemberId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { answeredItems } from '#lib/core/quiz/answered-items.ts';
import { askCard, askOrder } from '#lib/core/quiz/ask-card.ts';
import { markOf } from '#lib/core/quiz/mark.ts';
import type { ChoiceQuestion, Question, TruthQuestion } from '#lib/core/quiz/question.ts';
import type { Given, Response } from '#lib/core/quiz/quiz.ts';
import { dated, plain, setOf } from './deck-of-questions.ts';

const card = plain('c', { answer: 'Shanghai', distractors: ['Astana', 'Beijing'] });
const list = setOf('s', ['Iran', 'Iraq', 'Oman'], { distractors: ['Chad', 'Mali', 'Peru'] });
const typed = askCard(card, 'typed', 's');
const names = askCard(list, 'names', 's');
const order = askOrder(
	['1', '2', '3'].map((n) => dated(n, `200${n}`)),
	's',
);

function told(question: Question, given: Given | null, about: Partial<Response> = {}) {
	const mark = markOf(question, given, () => []);
	const response = { given, ending: 'given', ms: 1, mark, ...about } as const;
	return answeredItems('deck' as DeckId, question, response).map(
		({ item, correct, response: words, hinted }) =>
			`${item} ${String(correct)} ${words}${hinted ? ' after a hint' : ''}`.trim(),
	);
}

const say = (text: string): Given => ({ format: 'typed', text });
const found = (ids: readonly string[], hinted: readonly string[] = []): Given => ({
	...{ format: 'names', found: ids as MemberId[], hinted: hinted as MemberId[], intruders: ['x'] },
});
const put = (...ids: string[]): Given => ({ format: 'order', order: ids as CardId[] });
const timeout = { ending: 'timeout' } as const;

test.each<[string, Question, Given | null, Partial<Response>, readonly string[]]>([
	['a right answer', typed, say('Shanghai'), {}, ['deck/c true Shanghai']],
	['a wrong one', typed, say('Lima'), {}, ['deck/c false Lima']],
	[
		'a wrong one that is called right',
		typed,
		say('Lima'),
		{ called: 'right' },
		['deck/c true Lima'],
	],
	[
		'a right one that is called wrong',
		typed,
		say('Shanghai'),
		{ called: 'wrong' },
		['deck/c false Shanghai'],
	],
	['"I don’t know"', typed, null, {}, ['deck/c false']],
	['nothing in time', typed, null, timeout, ['deck/c null']],
	['blanks when time was up', typed, say(' '), timeout, ['deck/c null']],
	['what lay there when time was up', typed, say('Shanghai'), timeout, ['deck/c true Shanghai']],
	[
		'some names',
		names,
		found(['m1', 'm2'], ['m2']),
		{},
		['deck/s/m0 false', 'deck/s/m1 true Iraq', 'deck/s/m2 true Oman after a hint'],
	],
	[
		'some names in time',
		names,
		found(['m1']),
		timeout,
		['deck/s/m0 null', 'deck/s/m1 true Iraq', 'deck/s/m2 null'],
	],
	['no name', names, null, {}, ['deck/s/m0 false', 'deck/s/m1 false', 'deck/s/m2 false']],
	['no name in time', names, null, timeout, ['deck/s/m0 null', 'deck/s/m1 null', 'deck/s/m2 null']],
	[
		'an order',
		order,
		put('1', '3', '2'),
		{},
		['deck/1 true 1', 'deck/2 false 3', 'deck/3 false 2'],
	],
	['an order of some', order, put('1'), {}, ['deck/1 true 1', 'deck/2 false', 'deck/3 false']],
	['no order', order, null, {}, ['deck/1 false', 'deck/2 false', 'deck/3 false']],
	['no order in time', order, null, timeout, ['deck/1 null', 'deck/2 null', 'deck/3 null']],
	[
		'a quiz that was left',
		names,
		null,
		{ ending: 'left' },
		['deck/s/m0 null', 'deck/s/m1 null', 'deck/s/m2 null'],
	],
])('%s', (_what, question, given, about, items) => {
	expect(told(question, given, about)).toEqual(items);
});

test('a choice, and a true or false, tell of the one member that was asked for', () => {
	const choice = askCard(list, 'choice', 's') as ChoiceQuestion;
	const { id, label } = choice.member!;
	expect(told(choice, { format: 'choice', picked: choice.key })).toEqual([
		`deck/s/${id} true ${label}`,
	]);
	const truth = askCard(list, 'truth', 's') as TruthQuestion;
	expect(told(truth, { format: 'truth', said: !truth.isTrue })).toEqual([
		`deck/s/${truth.member!.id} false ${String(!truth.isTrue)}: ${truth.shown}`,
	]);
});
