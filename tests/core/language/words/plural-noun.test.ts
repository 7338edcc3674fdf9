import { expect, test } from 'vitest';
import { isPluralNoun } from '#lib/core/language/words/plural-noun.ts';

test.each(['wolves', 'people', 'women', 'children', 'boats'])('"%s" is a plural', (noun) => {
	expect(isPluralNoun(noun)).toBe(true);
});

test.each(['bus', 'class', 'crisis', 'specimen', 'physics', 'species', 'boat'])(
	'"%s" is none',
	(noun) => {
		expect(isPluralNoun(noun)).toBe(false);
	},
);
