import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { loadLanguage } from '#lib/core/language/index.ts';
import { deckFolders } from '../../scripts/deck-folders.ts';
import { remakeDeck } from '../../scripts/remake-deck.ts';

const language = loadLanguage();

describe.each(deckFolders('decks'))('%s', (folder) => {
	const stored = readFileSync(`${folder}/deck.json`, 'utf8');

	test('is exactly what the generator makes of its article; if meant, run "npm run decks"', () => {
		expect(remakeDeck(folder, language)).toBe(stored);
	});

	test('is proved by its article', () => {
		expect(validateDeck(JSON.parse(stored))).toMatchObject({ ok: true });
	});
});
