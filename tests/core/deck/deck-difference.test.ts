import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, CardId, FactId } from '#lib/core/cards/card.ts';
import { deckDifference, isSameContent } from '#lib/core/deck/deck-difference.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { asExcerpt, withCards } from './deck-versions.ts';
import { ferries, ferryCount, harbour, opened, place } from './harbour.ts';

const NOTHING = {
	...{ added: [], reworded: [], withdrawn: [], parts: [] },
	...{ isReordered: false, isRegrouped: false },
};

test('names the cards that come and those that go, by id', () => {
	const extra = { ...place, id: 'eeeeeeee' as CardId };
	const to = withCards(harbour, [opened, extra, ferries, ferryCount]);
	expect(deckDifference(harbour, to)).toEqual({ ...NOTHING, added: [extra], withdrawn: [place] });
});

test.each([
	['prompt', { prompt: 'When did the harbour of Tarn open?' }],
	['accepted', { accepted: [] }],
	['answer', { answer: 'March 4, 2024' }],
	['value', { value: { date: '2024-03' } }],
	['hint', { hint: 'A Monday.' }],
	['distractors', { distractors: ['5 March 2024'] }],
	['tags', { tags: ['dates'] }],
	['asOf', { asOf: '2024-03-06' }],
	['quote', { citation: null }],
] as const)('says that the %s of a card was reworded', (part, change) => {
	const after = { ...opened, ...change } as Card;
	const to = withCards(harbour, [after, place, ferries, ferryCount]);
	const reworded = [{ before: opened, after, parts: [part] }];
	expect(deckDifference(harbour, to)).toEqual({ ...NOTHING, reworded });
	expect(isSameContent(harbour, to)).toBe(false);
});

test('says that a member of a set was renamed, and that a card became one of another kind', () => {
	const [first, ...others] = ferries.members;
	if (first === undefined) throw new Error('no members');
	const renamed = { ...ferries, members: [{ ...first, label: 'Grey Heron' }, ...others] };
	const plain: Card = { ...place, kind: 'basic', prompt: 'Where is the harbour?' };
	const { reworded } = deckDifference(harbour, withCards(harbour, [opened, plain, renamed]));
	expect(reworded.map(({ parts }) => parts)).toEqual([['kind', 'prompt'], ['members']]);
});

test('says that cards come in another order, and not where one of them only left', () => {
	const turned = withCards(harbour, [place, opened, ferries, ferryCount]);
	expect(deckDifference(harbour, turned)).toEqual({ ...NOTHING, isReordered: true });
	const fewer = withCards(harbour, [opened, ferries, ferryCount]);
	expect(deckDifference(harbour, fewer)).toMatchObject({ isReordered: false });
});

test('says that cards are siblings of others, whatever their facts are called', () => {
	const apart = { ...ferryCount, fact: 'count' as FactId };
	const to = withCards(harbour, [opened, place, ferries, apart]);
	expect(deckDifference(harbour, to)).toEqual({ ...NOTHING, isRegrouped: true });
});

test('says what else is said of the deck and its article', () => {
	const { article } = harbour;
	const to = {
		...harbour,
		title: 'Tarn',
		note: 'For Monday.',
		article: { ...article, url: 'https://tarn.example' },
	};
	expect(deckDifference(harbour, to).parts).toEqual(['title', 'note', 'article']);
});

describe('an excerpt', () => {
	test('of a deck is a deck, and the same content', () => {
		const brought = validateDeck(asExcerpt(harbour));
		expect(brought).toMatchObject({ ok: true });
		expect(deckDifference(harbour, asExcerpt(harbour))).toEqual(NOTHING);
	});

	test('of another article is not', () => {
		const other = asExcerpt({
			...harbour,
			article: { ...harbour.article, sha256: 'f'.repeat(64) },
		});
		expect(deckDifference(harbour, other)).toEqual({ ...NOTHING, parts: ['article'] });
	});
});

const someDeck: fc.Arbitrary<Deck> = fc
	.record({
		cards: fc.shuffledSubarray([opened, place, ferries, ferryCount], { minLength: 1 }),
		prompt: fc.constantFrom('Which?', 'What?'),
		fact: fc.constantFrom('opened', 'place', 'other'),
		title: fc.constantFrom('Tarn', 'Harbour'),
	})
	.map(({ cards, prompt, fact, title }) => {
		const [first, ...rest] = cards;
		const changed = { ...(first ?? opened), prompt, fact: fact as FactId };
		return { ...withCards(harbour, [changed, ...rest]), title };
	});

test('any deck is the same content as its excerpt, and as a version only where nothing differs', () => {
	fc.assert(
		fc.property(someDeck, someDeck, (one, other) => {
			expect(deckDifference(one, asExcerpt(one))).toEqual(NOTHING);
			expect(isSameContent(one, other)).toBe(isSameContent(other, one));
			const there = deckDifference(one, other);
			const back = deckDifference(other, one);
			expect(back.added).toEqual(there.withdrawn);
			expect(back.withdrawn).toEqual(there.added);
			expect(
				back.reworded
					.map(({ parts }) => parts)
					.flat()
					.sort(),
			).toEqual(
				there.reworded
					.map(({ parts }) => parts)
					.flat()
					.sort(),
			);
		}),
	);
});
