import { expect, test } from 'vitest';
import { english } from './english.ts';

function partOf(word: string, text: string): string | undefined {
	return english.tokens(text).find(({ text: one }) => one === word)?.pos;
}

test('what a modal and its adverbs lead up to is a verb', () => {
	expect(partOf('associate', 'Members may now formally associate in Norwick.')).toBe('VERB');
	expect(partOf('likely', 'The toll will likely rise again in Norwick.')).not.toBe('VERB');
});

test('a comma between capitals that it touches is part of a name', () => {
	const words = (text: string) => english.tokens(text).map((token) => token.text);
	expect(words('The vaccine RTS,S was tested.')).toContain('RTS,S');
	expect(words('It was sold to AB, C and D.')).not.toContain('AB,C');
});
