import { expect, test } from 'vitest';
import { deckOutcome } from '#lib/core/backup/index.ts';
import { harbour } from '../deck/harbour.ts';

test.each([
	['none is stored', undefined, 'added'],
	['it is the same', { ...harbour }, 'same'],
	['the stored one is of an earlier revision', { ...harbour, revision: 0 }, 'raised'],
	['the stored one is of a later revision', { ...harbour, revision: 2 }, 'older'],
	['both say to be one revision', { ...harbour, title: 'The port of Tarn' }, 'other'],
])('where %s', (_, stored, outcome) => {
	expect(deckOutcome(stored, harbour)).toBe(outcome);
});
