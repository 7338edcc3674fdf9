import { describe, expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { inWholeArticle } from '#lib/core/deck/whole-article.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import { asExcerpt } from './deck-versions.ts';
import { ferries, harbour, opened } from './harbour.ts';

const text = `${harbour.article.text} Much was said. ${ferries.citation?.quote ?? ''}`;
const long: Deck = { ...harbour, article: { ...harbour.article, text, sha256: sha256Hex(text) } };

describe('a deck that came with an excerpt', () => {
	test('has its sentences in the whole article that is here, and is proved by it', () => {
		const taken = inWholeArticle(asExcerpt(long), long);
		expect(taken?.article).toEqual(long.article);
		expect(taken?.cards.map(({ citation }) => citation)).toEqual(
			harbour.cards.map(({ citation }) => citation),
		);
		expect(validateDeck(taken)).toMatchObject({ ok: true });
	});

	test('has a sentence that stands twice where the card here cites it', () => {
		const start = text.lastIndexOf(ferries.citation?.quote ?? '');
		const citation = { quote: text.slice(start), start, end: text.length };
		const second = { ...long, cards: [opened, { ...ferries, citation }] };
		expect(inWholeArticle(asExcerpt(second), second)?.cards[1]?.citation).toEqual(citation);
	});

	test.each([
		['is of another article', { sha256: 'f'.repeat(64) }],
		['comes to an excerpt', { kind: 'excerpt' as const }],
		['comes to a text that is not the one it names', { text: `${text} And more.` }],
	])('stays an excerpt where it %s', (_, article) => {
		const here = { ...long, article: { ...long.article, ...article } };
		expect(inWholeArticle(asExcerpt(long), here)).toBeUndefined();
	});

	test('stays an excerpt where the article here does not hold one of its sentences', () => {
		const quote = 'Nobody was there.';
		const forged = asExcerpt({
			...long,
			cards: [{ ...opened, citation: { start: 0, end: quote.length, quote } }],
		});
		expect(inWholeArticle(forged, long)).toBeUndefined();
	});

	test('is left as it is where it has the whole article itself', () => {
		expect(inWholeArticle(long, long)).toBeUndefined();
	});
});
