import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, CardId, FactId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { contentAddress } from '#lib/core/share/content-address.ts';
import { excerptOf } from '#lib/core/share/excerpt.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { deckOf } from '../deck/deck-of.ts';
import { harbour, opened } from '../deck/harbour.ts';
import { anyDeck } from './any-deck.ts';

const text = 'Tarn is a port. It has a pier. Nobody cites this. The pier is long.';

function cite(quote: string, id: string, fact = id): Card {
	const start = text.indexOf(quote);
	return {
		...opened,
		id: id as CardId,
		fact: fact as FactId,
		citation: { start, end: start + quote.length, quote },
	};
}

function of(...cards: readonly Card[]): Deck {
	return { ...harbour, article: { ...harbour.article, text }, cards };
}

describe('an excerpt', () => {
	test('has the cited sentences only, in the order of the article, one a line', () => {
		const deck = of(cite('The pier is long.', 'aaaaaaaa'), cite('Tarn is a port.', 'bbbbbbbb'));
		expect(excerptOf(deck).article.text).toBe('Tarn is a port.\nThe pier is long.');
	});

	test('has a sentence once that two citations share', () => {
		const deck = of(
			cite('Tarn is a port. It has a pier.', 'aaaaaaaa'),
			cite('It has a pier.', 'bbbbbbbb'),
		);
		const { article, cards } = excerptOf(deck);
		expect(article.text).toBe('Tarn is a port. It has a pier.');
		expect(cards.map(({ citation }) => citation)).toEqual([
			{ start: 0, end: 30, quote: 'Tarn is a port. It has a pier.' },
			{ start: 16, end: 30, quote: 'It has a pier.' },
		]);
	});

	test('names a fact after its first card', () => {
		const deck = of(
			cite('Tarn is a port.', 'aaaaaaaa', 'x'),
			cite('It has a pier.', 'bbbbbbbb', 'y'),
			cite('The pier is long.', 'cccccccc', 'x'),
		);
		expect(excerptOf(deck).cards.map(({ fact }) => fact)).toEqual([
			'aaaaaaaa',
			'bbbbbbbb',
			'aaaaaaaa',
		]);
	});

	test('of any deck cites its own text, and is its own excerpt', () => {
		fc.assert(
			fc.property(anyDeck, (deck) => {
				const excerpt = excerptOf(deck);
				for (const { citation } of excerpt.cards) {
					if (citation === null) continue;
					expect(excerpt.article.text.slice(citation.start, citation.end)).toBe(citation.quote);
				}
				expect(excerptOf(excerpt)).toEqual(excerpt);
			}),
			{ numRuns: 60 },
		);
	});

	test('of a valid deck is valid, without the acronym that only the rest ties to its answer', () => {
		const whole = 'The Cay Line was bought. The Cay Line (KLX) is old.';
		const quote = 'The Cay Line was bought.';
		const deck = {
			...deckOf(whole, {
				...opened,
				prompt: 'What was bought?',
				answer: 'Cay Line',
				accepted: ['KLX', 'The Cay Line'],
			}),
		} as unknown as Deck;
		const [card] = deck.cards;
		const { derived, value, ...plain } = card!;
		const cited = {
			...deck,
			cards: [{ ...plain, citation: { start: 0, end: quote.length, quote } }],
		} as Deck;
		expect([derived, value]).toBeDefined();
		expect(validateDeck(cited)).toMatchObject({ ok: true });
		expect(excerptOf(cited).cards[0]?.accepted).toEqual(['The Cay Line']);
		expect(validateDeck(excerptOf(cited))).toMatchObject({ ok: true });
	});
});

describe('a content address', () => {
	test('is that of the excerpt, and another for any change that a learner sees', () => {
		expect(contentAddress(excerptOf(harbour))).toBe(contentAddress(harbour));
		const [first, ...rest] = harbour.cards;
		for (const changed of [
			{ ...harbour, revision: 2 },
			{ ...harbour, title: 'Other' },
			{ ...harbour, cards: [...rest, first!] },
			{ ...harbour, cards: [{ ...first!, prompt: 'When did it open?' }, ...rest] },
			{ ...harbour, cards: [{ ...first!, hint: 'In spring' }, ...rest] },
		]) {
			expect(contentAddress(changed)).not.toBe(contentAddress(harbour));
		}
	});

	test('is the same for texts that are composed in other ways', () => {
		const title = 'Café';
		expect(contentAddress({ ...harbour, title: title.normalize('NFD') })).toBe(
			contentAddress({ ...harbour, title }),
		);
	});
});
