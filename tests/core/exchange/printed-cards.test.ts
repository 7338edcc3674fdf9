import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { sidesOf } from '#lib/core/exchange/card-sides.ts';
import { printedCards } from '#lib/core/exchange/printed-cards.ts';
import { printedQuiz } from '#lib/core/exchange/printed-quiz.ts';
import { harbour, opened } from '../deck/harbour.ts';
import { anyDeck } from './any-deck.ts';

test.each([
	['"We have waited," she said.', '"We have waited," she said.'],
	['“We have waited.”', '“We have waited.”'],
	['She said: "We have waited."', 'She said: "We have waited."'],
	['« Nous avons attendu. »', '« Nous avons attendu. »'],
	['They waited.', '“They waited.”'],
	['The "Heron" sails.', '“The "Heron" sails.”'],
])('the marks of a sentence in which somebody speaks are not doubled: %s', (quote, printed) => {
	const card: Card = { ...opened, citation: { start: 0, end: quote.length, quote } };
	const deck = { ...harbour, cards: [card] };
	expect(printedCards(deck)[0]?.source.startsWith(`${printed} — `)).toBe(true);
	expect(printedQuiz(deck)[0]?.quoted).toBe(printed);
});

test('in any deck a card is the same as elsewhere, but for the marks around its sentence', () => {
	const bare = (text: string) => text.replace(/["“”„«»]/gu, '');
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const expected = sidesOf(deck).map(({ id, front, back, source }) => ({
				...{ id, front, back },
				source: bare(source),
			}));
			expect(printedCards(deck).map((card) => ({ ...card, source: bare(card.source) }))).toEqual(
				expected,
			);
		}),
	);
});
