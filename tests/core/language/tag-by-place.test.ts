import { expect, test } from 'vitest';
import { readingOf } from './english.ts';

test.each([
	['It stands in the south of Norland.', 'south', 'NOUN'],
	['They drove south of Norland.', 'south', 'ADV'],
	['Two towns offered help: Brill and Marn.', 'help', 'NOUN'],
	['Two towns help Brill.', 'help', 'VERB'],
	['Norland passed a law on Monday that bans the sale of peat.', 'bans', 'VERB'],
	['Norland lifted two bans.', 'bans', 'NOUN'],
	['Elsa Brandt later married Hugo Stein.', 'married', 'VERB'],
	['The Varn Explorer flew past Nera.', 'past', 'ADP'],
	['Karl met his married sister.', 'married', 'ADJ'],
])('%s: "%s" is a %s', (text, word, pos) => {
	expect(readingOf(text).tokens.find(({ lower }) => lower === word)?.pos).toBe(pos);
});

test('the base of "fined" is "fine"', () => {
	const { tokens } = readingOf('Brill was fined 300 euros.');
	expect(tokens.find(({ lower }) => lower === 'fined')?.lemma).toBe('fine');
});

test('a day told of as early or late is a piece of its own', () => {
	const [clause] = readingOf('A storm struck Brill late on 3 March 2025.').clauses;
	expect(clause?.segments.map(({ kind }) => kind)).toEqual(['object', 'rest', 'preposition']);
});

test('"up to" belongs to the figure behind it', () => {
	const [clause] = readingOf('It was caused by a slip of up to two metres.').clauses;
	expect(clause?.segments.map(({ kind }) => kind)).toEqual(['preposition']);
});
