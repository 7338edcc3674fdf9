import { describe, expect, test } from 'vitest';
import type { CardId } from '#lib/core/cards/card.ts';
import { deckArrival } from '#lib/core/deck/deck-arrival.ts';
import { mergeDecks } from '#lib/core/deck/merge-decks.ts';
import { justDeck } from '#lib/core/deck/stored-deck.ts';
import { asExcerpt, withCards } from './deck-versions.ts';
import { ferries, ferryCount, harbour, opened, place } from './harbour.ts';

const reworded = { ...place, prompt: 'On 4 March 2024 the harbour of {{gap}} was opened.' };
const extra = { ...place, id: 'eeeeeeee' as CardId };
const revised = withCards({ ...harbour, revision: 2 }, [opened, reworded, extra]);
const here = justDeck(harbour);

describe('a deck that comes to a device', () => {
	test('that has none of its id is new', () => {
		expect(deckArrival(undefined, harbour)).toEqual({ kind: 'new' });
	});

	test('with the same content is the same: you have this', () => {
		expect(deckArrival(here, harbour)).toEqual({ kind: 'same', bringsArticle: false });
		expect(deckArrival(here, asExcerpt(harbour))).toEqual({ kind: 'same', bringsArticle: false });
		expect(deckArrival(justDeck(asExcerpt(harbour)), harbour)).toEqual({
			...{ kind: 'same', bringsArticle: true },
		});
	});

	test('with a higher revision is newer, and says what it adds, rewords and withdraws', () => {
		expect(deckArrival(here, asExcerpt(revised))).toMatchObject({
			kind: 'newer',
			difference: {
				added: [{ id: extra.id }],
				reworded: [{ before: place, after: { prompt: reworded.prompt }, parts: ['prompt'] }],
				withdrawn: [ferries, ferryCount],
			},
			returning: [],
		});
	});

	test('with a lower revision is older than yours', () => {
		expect(deckArrival(justDeck(revised), harbour)).toMatchObject({
			kind: 'older',
			difference: { added: [ferries, ferryCount], withdrawn: [extra] },
		});
	});

	test('with the same revision and other content is somebody else’s version', () => {
		expect(deckArrival(here, { ...revised, revision: 1 })).toMatchObject({
			kind: 'other',
			difference: { added: [extra], withdrawn: [ferries, ferryCount] },
		});
	});

	test('with some of the cards that are here is the same, and with them all and more is newer', () => {
		const part = asExcerpt(withCards(harbour, [opened, place]));
		expect(deckArrival(here, part)).toEqual({ kind: 'same', bringsArticle: false });
		expect(deckArrival(justDeck(part), asExcerpt(harbour))).toMatchObject({
			kind: 'newer',
			difference: { added: [{ id: ferries.id }, { id: ferryCount.id }], withdrawn: [] },
		});
	});

	test('is the same where whoever asks finds it so, such as by content addresses', () => {
		expect(deckArrival(here, revised, () => true)).toMatchObject({ kind: 'same' });
		expect(deckArrival(here, harbour, () => false)).toMatchObject({ kind: 'other' });
	});
});

describe('on a device that has kept a withdrawn card', () => {
	const merged = mergeDecks(here, justDeck(revised), [ferries.id]);

	test('the version that withdrew it is still the same', () => {
		expect(deckArrival(merged, asExcerpt(revised))).toMatchObject({ kind: 'same' });
	});

	test('the next one does not withdraw it again, and says which of its cards come back', () => {
		const next = withCards({ ...harbour, revision: 3 }, [opened, reworded, ferryCount]);
		expect(deckArrival(merged, next)).toMatchObject({
			kind: 'newer',
			difference: { added: [ferryCount], withdrawn: [extra], reworded: [] },
			returning: [ferryCount.id],
		});
	});

	test('the whole of the version of which it has a part is newer, with or without that card', () => {
		const part = mergeDecks(here, justDeck(asExcerpt(withCards(revised, [opened, reworded]))), [
			ferries.id,
		]);
		expect(deckArrival(part, asExcerpt(revised))).toMatchObject({
			kind: 'newer',
			difference: { added: [{ id: extra.id }], withdrawn: [] },
		});
		const among = withCards(revised, [opened, ferries, reworded]);
		expect(deckArrival(part, asExcerpt(among))).toMatchObject({ kind: 'newer' });
	});
});
