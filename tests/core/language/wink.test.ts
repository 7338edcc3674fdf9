import { expect, test } from 'vitest';
import fc from 'fast-check';
import { english } from './english.ts';

test('every token stands in the text at its offsets, in order, without overlap', () => {
	const words = fc.constantFrom(
		'The',
		'six-time',
		'U.S.',
		"UN's",
		'SCO+',
		'“so”',
		'3,400',
		'A.',
		'—',
		'e.g.',
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
			const text = parts.join(' ');
			let end = 0;
			for (const token of english.tokens(text)) {
				expect(text.slice(token.start, token.end)).toBe(token.text);
				expect(token.start).toBeGreaterThanOrEqual(end);
				end = token.end;
			}
		}),
		{ numRuns: 60 },
	);
});

test('a hyphenated word is one token, and so is a plus behind an acronym', () => {
	const texts = english
		.tokens('Kassym-Jomart led the SCO+ talks on long-term plans.')
		.map(({ text }) => text);
	expect(texts).toEqual([
		'Kassym-Jomart',
		'led',
		'the',
		'SCO+',
		'talks',
		'on',
		'long-term',
		'plans',
		'.',
	]);
});

test('a plural behind "of" is a noun, whatever the tagger thinks', () => {
	const heads = english
		.tokens('The summit of heads of state began.')
		.find(({ text }) => text === 'heads');
	expect(heads?.pos).toBe('NOUN');
});

test('an acronym at the end of a sentence gives its full stop back', () => {
	expect(english.tokens('They left the IE. It rained.').map(({ text }) => text)).toContain('IE');
});

test('the lexicon knows words and no fragments', () => {
	expect(english.lexicon.isWord('development')).toBe(true);
	expect(english.lexicon.isWord('devel')).toBe(false);
});

test('a word is not cut before a letter that is not English', () => {
	expect(english.tokens('They left Poznań by 6½ tons.').map(({ text }) => text)).toEqual([
		'They',
		'left',
		'Poznań',
		'by',
		'6½',
		'tons',
		'.',
	]);
});

test('"claims" between a name and "that" is a verb', () => {
	const tokens = english.tokens('In the book Marlow claims that the mill was sold in Leeds.');
	expect(tokens.find(({ lower }) => lower === 'claims')?.pos).toBe('VERB');
});
