import { expect, test } from 'vitest';
import { asOwnDeck } from '#lib/core/deck/own-deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { asExcerpt, withCards } from './deck-versions.ts';
import { ferries, ferryCount, harbour, opened } from './harbour.ts';

test('a version as a deck of its own has another id, which is the same each time', () => {
	const own = asOwnDeck({ ...harbour, revision: 4 });
	expect(own).toEqual({ ...harbour, id: own.id, revision: 1 });
	expect(own.id).not.toBe(harbour.id);
	expect(asOwnDeck(asExcerpt(harbour)).id).toBe(own.id);
	expect(validateDeck(own)).toMatchObject({ ok: true });
});

test('two versions of one deck become two', () => {
	const other = withCards(harbour, [opened, ferries, ferryCount]);
	expect(asOwnDeck(other).id).not.toBe(asOwnDeck(harbour).id);
});
