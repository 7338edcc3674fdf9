import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, CardId, FactId, PlainCard } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { LIMITS } from '#lib/core/deck/limits.ts';
import { joinDecks, leaveDeck, mergeDecks } from '#lib/core/deck/merge-decks.ts';
import { justDeck, publishedDeck, type StoredDeck } from '#lib/core/deck/stored-deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { isSameContent } from '#lib/core/deck/deck-difference.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import { asExcerpt, withCards } from './deck-versions.ts';
import { ferries, ferryCount, harbour, opened, place } from './harbour.ts';

const reworded = { ...place, prompt: 'On 4 March 2024 the harbour of {{gap}} was opened.' };
const second = withCards({ ...harbour, revision: 2 }, [reworded, opened]);
const here = justDeck(harbour);

describe('taking another version of a deck', () => {
	test('puts its cards in the place of those of the same ids, and retires those it withdraws', () => {
		expect(mergeDecks(here, justDeck(second))).toEqual({
			...{ deck: second, kept: [], retired: [ferries, ferryCount] },
		});
	});

	test('keeps withdrawn cards at its end at the wish of the learner, and the deck is whole', () => {
		const merged = mergeDecks(here, justDeck(second), [ferries.id, ferryCount.id]);
		expect(merged).toEqual({
			deck: withCards(second, [reworded, opened, ferries, ferryCount]),
			kept: [ferries.id, ferryCount.id],
			retired: [],
		});
		expect(publishedDeck(merged)).toEqual(second);
		expect(validateDeck(merged.deck)).toMatchObject({ ok: true });
	});

	test('lets a card that comes back be itself again, kept before or retired', () => {
		const merged = mergeDecks(here, justDeck(second), [ferries.id]);
		const third = { ...harbour, revision: 3 };
		expect(mergeDecks(merged, justDeck(third))).toEqual(justDeck(third));
	});

	test('keeps a kept card through the versions after it, without being asked again', () => {
		const merged = mergeDecks(here, justDeck(second), [ferries.id]);
		const next = mergeDecks(merged, justDeck({ ...second, revision: 3 }));
		expect(next).toMatchObject({ kept: [ferries.id], retired: [ferryCount] });
		expect(next.deck.cards.map(({ id }) => id)).toEqual([reworded.id, opened.id, ferries.id]);
	});

	test('keeps the whole article where only an excerpt of it comes', () => {
		const { deck } = mergeDecks(here, justDeck(asExcerpt(second)));
		expect(deck.article).toEqual(harbour.article);
		expect(validateDeck(deck)).toMatchObject({ ok: true });
	});

	test('of an older one is possible too, and forgets nothing', () => {
		const newer = mergeDecks(here, justDeck(second), [ferries.id]);
		expect(mergeDecks(newer, justDeck(harbour))).toEqual(here);
	});
});

describe('a kept card', () => {
	test('has its sentence added to the excerpt that came without it', () => {
		const merged = mergeDecks(justDeck(asExcerpt(harbour)), justDeck(asExcerpt(second)), [
			ferries.id,
		]);
		const kept = merged.deck.cards.at(-1);
		expect(kept?.citation?.quote).toBe(ferries.citation?.quote);
		expect(validateDeck(merged.deck)).toMatchObject({ ok: true });
	});

	test('is a sibling of the cards that it was one of, and of no others, whatever facts are called', () => {
		const extra = { ...place, id: 'gggggggg' as CardId };
		const named = (card: Card, fact: string): Card => ({ ...card, fact: fact as FactId });
		const mine = withCards(harbour, [
			named(ferries, 'f0'),
			named(ferryCount, 'f0'),
			named(extra, 'f1'),
		]);
		const theirs = withCards(second, [named(ferries, 'f1'), named(opened, 'f0')]);
		const { deck } = mergeDecks(justDeck(mine), justDeck(theirs), [ferryCount.id, extra.id]);
		const [set, date, count, other] = deck.cards.map(({ fact }) => fact);
		expect(count).toBe(set);
		expect(new Set([set, date, other]).size).toBe(3);
		expect(
			mergeDecks({ ...justDeck(deck), kept: [extra.id] }, justDeck(theirs)).deck.cards.at(-1),
		).toEqual(deck.cards.at(-1));
	});

	test('is not from the article where that has changed and does not say it', () => {
		const text = opened.citation?.quote ?? '';
		const cut = { ...second, article: { ...second.article, text, sha256: sha256Hex(text) } };
		const { deck, kept } = mergeDecks(here, justDeck(cut), [ferries.id]);
		expect(kept).toEqual([ferries.id]);
		expect(deck.cards.at(-1)).toEqual({ ...ferries, citation: null });
		expect(validateDeck(deck)).toMatchObject({ ok: true });
	});

	test('is not from the article where what proved it was withdrawn', () => {
		const { deck } = mergeDecks(here, justDeck(second), [ferryCount.id]);
		expect(deck.cards.at(-1)).toEqual({ ...ferryCount, citation: null });
		expect(validateDeck(deck)).toMatchObject({ ok: true });
	});

	test('beyond what a deck may hold is retired instead', () => {
		const cards = Array.from({ length: LIMITS.cards }, (_, index) => ({
			...place,
			id: index.toString(36).padStart(8, '0') as CardId,
		}));
		const { deck, kept, retired } = mergeDecks(
			here,
			justDeck(withCards(second, cards)),
			harbour.cards.map(({ id }) => id),
		);
		expect(deck.cards).toHaveLength(LIMITS.cards);
		expect(kept).toEqual([]);
		expect(retired).toEqual(harbour.cards);
	});
});

describe('one content on two devices', () => {
	const mine = mergeDecks(here, justDeck(second), [ferries.id]);
	const yours = mergeDecks(here, justDeck(asExcerpt(second)), [ferryCount.id]);

	test('is there with what either has kept', () => {
		const joined = joinDecks(mine, yours);
		expect(joined).toMatchObject({ kept: [ferries.id, ferryCount.id], retired: [] });
		expect(validateDeck(joined.deck)).toMatchObject({ ok: true });
		expect(joinDecks(joined, yours)).toEqual(joined);
	});

	test('loses no card to one that has the whole article and some of the cards', () => {
		const excerpt = justDeck(asExcerpt(harbour));
		const part = justDeck(withCards(harbour, [opened, place]));
		const joined = joinDecks(excerpt, part);
		expect(joined.deck.cards.map(({ id }) => id)).toEqual(harbour.cards.map(({ id }) => id));
		expect(joined.retired).toEqual([]);
	});

	test('stays as it is here where the other has nothing more', () => {
		expect(joinDecks(mine, justDeck(asExcerpt(second)))).toEqual(mine);
	});

	test('has the whole article where only one of them had it, and the later of two revisions', () => {
		const joined = joinDecks(justDeck(asExcerpt(harbour)), here);
		expect(joined).toEqual(here);
		expect(joinDecks(justDeck({ ...harbour, revision: 5 }), here).deck.revision).toBe(5);
	});
});

test('leaving another version changes nothing of the deck, and names the cards that only that one has', () => {
	expect(leaveDeck(justDeck(second), here)).toEqual({
		...{ deck: second, kept: [], retired: [ferries, ferryCount] },
	});
});

/** Any version of the harbour's deck. */
const someVersion: fc.Arbitrary<Deck> = fc
	.record({
		cards: fc.shuffledSubarray<Card>([opened, place, ferries, ferryCount], { minLength: 1 }),
		hint: fc.option(fc.constantFrom('By the sea.', 'In spring.'), { nil: undefined }),
		revision: fc.integer({ min: 1, max: 4 }),
		isExcerpt: fc.boolean(),
	})
	.map(({ cards, hint, revision, isExcerpt }) => {
		const whole = cards.includes(ferries) ? cards : cards.filter((card) => card !== ferryCount);
		const worded = (whole.length === 0 ? [opened] : whole).map((card) =>
			hint === undefined ? card : { ...card, hint },
		);
		const deck = withCards({ ...harbour, revision }, worded);
		return isExcerpt ? asExcerpt(deck) : deck;
	});
const ids = harbour.cards.map(({ id }) => id);
const someMerge = fc.record({ brought: someVersion, keep: fc.subarray(ids) });

function everyCard({ deck, retired }: StoredDeck): readonly string[] {
	return [...deck.cards, ...retired].map(({ id }) => id).sort();
}

test('whatever versions come in whatever order: no card is forgotten, none is there twice, each deck is proved', () => {
	fc.assert(
		fc.property(someVersion, fc.array(someMerge, { maxLength: 6 }), (first, merges) => {
			let stored = justDeck(first);
			const seen = new Set<string>(everyCard(stored));
			for (const { brought, keep } of merges) {
				const before = stored;
				stored = mergeDecks(stored, justDeck(brought), keep);
				for (const { id } of brought.cards) seen.add(id);
				expect(everyCard(stored)).toEqual([...seen].sort());
				expect(isSameContent(publishedDeck(stored), brought)).toBe(true);
				expect(validateDeck(stored.deck)).toMatchObject({ ok: true });
				expect(mergeDecks(stored, justDeck(brought))).toEqual(stored);
				const kept = new Set([...before.kept, ...keep]);
				const gone = before.deck.cards.filter(({ id }) => !brought.cards.some((c) => c.id === id));
				expect([...stored.kept].sort()).toEqual(
					gone.flatMap(({ id }) => (kept.has(id) ? [id] : [])).sort(),
				);
			}
		}),
		{ numRuns: 200 },
	);
});

test('a hand-written card that was kept stays as it was written', () => {
	const own: PlainCard = { ...place, id: 'ffffffff' as CardId, citation: null };
	const mine = justDeck(withCards(harbour, [...harbour.cards, own]));
	expect(mergeDecks(mine, here, [own.id]).deck.cards.at(-1)).toEqual(own);
});
