import { expect, test } from 'vitest';
import { english } from './english.ts';

function partOf(word: string, text: string): string | undefined {
	return english.tokens(text).find(({ text: one }) => one === word)?.pos;
}

test('what a modal and its adverbs lead up to is a verb', () => {
	expect(partOf('associate', 'Members may now formally associate in Norwick.')).toBe('VERB');
	expect(partOf('likely', 'The toll will likely rise again in Norwick.')).not.toBe('VERB');
});
