import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, PlainCard } from '#lib/core/cards/card.ts';
import { askCard } from '#lib/core/quiz/ask-card.ts';
import { formatOffers } from '#lib/core/quiz/format-offer.ts';
import { markOf } from '#lib/core/quiz/mark.ts';
import { waysToAsk } from '#lib/core/quiz/ways-to-ask.ts';
import { wrongAnswers } from '#lib/core/quiz/wrong-answers.ts';
import { layOver } from '#lib/core/schedule/laid-over.ts';
import type { EditEvent, EventId } from '#lib/core/schedule/event.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { without } from '#lib/core/without.ts';
import { moment } from '../schedule/log.ts';
import { anyCards, dated, plain, SCO, setOf } from './deck-of-questions.ts';

const LONG = 'x'.repeat(41);

test.each<[string, Card, readonly string[]]>([
	['three wrong answers', plain('c'), ['choice', 'typed', 'truth']],
	['two', plain('c', { distractors: ['x', 'y'] }), ['choice', 'typed', 'truth']],
	['one', plain('c', { distractors: ['x'] }), ['typed', 'truth']],
	['none', plain('c', { distractors: [] }), ['typed']],
	['none at all', without<PlainCard>(plain('c'), 'distractors'), ['typed']],
	['an answer of 41 letters', plain('c', { answer: LONG }), ['choice', 'truth']],
	['one of 40', plain('c', { answer: LONG.slice(1) }), ['choice', 'typed', 'truth']],
	['one of six words', plain('c', { answer: 'a b c d e f' }), ['choice', 'truth']],
	[
		'a short form of it',
		plain('c', { answer: LONG, accepted: ['x'] }),
		['choice', 'typed', 'truth'],
	],
	['two members', setOf('s', ['a', 'b']), ['names']],
	['one member', setOf('s', ['a']), []],
	[
		'members and others',
		setOf('s', ['a', 'b'], { distractors: ['c', 'd'] }),
		['choice', 'truth', 'names'],
	],
])('a card with %s', (_what, card, ways) => {
	expect(waysToAsk(card)).toEqual(ways);
});

describe('a wrong answer', () => {
	test.each<[string, Card, readonly string[]]>([
		[
			'that is right otherwise written',
			plain('c', { answer: 'Côte d’Ivoire', distractors: ["cote d'ivoire", 'Mali'] }),
			['Mali'],
		],
		['that is accepted', plain('c', { accepted: ['the SCO'], distractors: ['SCO', 'UN'] }), ['UN']],
		[
			'that stands there twice',
			plain('c', { distractors: ['Mali', 'MALI', 'the Mali', 'Chad'] }),
			['Mali', 'Chad'],
		],
		['of nothing but signs', plain('c', { distractors: ['…', ' ', 'Chad'] }), ['Chad']],
		['that is a member', setOf('s', ['Iran', 'Iraq'], { distractors: ['IRAN', 'Oman'] }), ['Oman']],
	])('%s is left out', (_what, card, wrong) => {
		expect(wrongAnswers(card)).toEqual(wrong);
	});
});

describe('a card whose answer its learner has edited', () => {
	const deck = { id: 'deck' as DeckId, cards: [plain('c', { distractors: ['Iran', 'Iraq'] })] };
	const edit: EditEvent = {
		...{ v: 1, kind: 'edit', id: 'e' as EventId, ...moment(100) },
		...{ card: 'deck/c' as EditEvent['card'], field: 'answer', value: 'Iran' },
	};

	test('is not asked by choice when too few wrong answers are left', () => {
		const { card } = layOver(deck, [edit]).values().next().value!;
		expect(waysToAsk(card)).toEqual(['typed', 'truth']);
	});
});

test('what may be typed is right when it is typed', () => {
	fc.assert(
		fc.property(fc.oneof(anyCards, fc.constant(SCO.cards)), (cards) => {
			for (const card of cards) {
				if (card.kind === 'set' || !waysToAsk(card).includes('typed')) continue;
				const forms = [card.answer, ...card.accepted];
				const marks = forms.map(
					(text) =>
						markOf(askCard(card, 'typed', 's'), { format: 'typed', text }, () => []).verdict,
				);
				expect(marks).toContain('right');
			}
		}),
	);
});

describe('what a deck offers', () => {
	test('is counted by format, with a reason where there is nothing', () => {
		const count = (cards: readonly Card[]) =>
			formatOffers(cards).map(({ format, count, reason }) =>
				`${format} ${count} ${reason ?? ''}`.trim(),
			);
		expect(count([])).toEqual([
			'choice 0 no-distractors',
			'typed 0 no-short-answers',
			'truth 0 no-distractors',
			'names 0 no-sets',
			'order 0 too-few-dates',
		]);
		expect(count(['1999', '2001', '2002'].map((year) => dated(year, year)))).toEqual([
			'choice 0 no-distractors',
			'typed 3',
			'truth 0 no-distractors',
			'names 0 no-sets',
			'order 1',
		]);
		expect(count([setOf('s', ['a', 'b'], { distractors: ['c', 'd'] })])).toEqual([
			'choice 1',
			'typed 0 no-short-answers',
			'truth 1',
			'names 1',
			'order 0 too-few-dates',
		]);
	});

	test('is every format for the deck of the summit', () => {
		expect(formatOffers(SCO.cards).map(({ reason }) => reason)).toEqual(Array(5).fill(null));
	});
});
