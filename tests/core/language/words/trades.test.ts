import { describe, expect, test } from 'vitest';
import { isTrade } from '#lib/core/language/words/nouns.ts';
import { tellsPerson } from '#lib/core/language/words/people.ts';

describe('a trade', () => {
	test.each(['poet', 'oceanographer', 'polymath', 'minister', 'agent', 'queen', 'midfielder'])(
		'%s is one',
		(noun) => {
			expect(isTrade(noun)).toBe(true);
		},
	);

	// Each ends as a trade may.
	test.each(['regiment', 'tournament', 'reactor', 'continent', 'flower', 'reception', 'mother'])(
		'%s is none',
		(noun) => {
			expect(isTrade(noun)).toBe(false);
		},
	);
});

describe('a noun behind "was a"', () => {
	test.each(['botanist', 'violinist', 'surgeon', 'novelist', 'pilot', 'aunt'])(
		'%s makes its subject a person',
		(noun) => {
			expect(tellsPerson(noun)).toBe(true);
		},
	);

	test.each(['cruiser', 'member', 'leader', 'rival', 'primate', 'pitcher'])(
		'%s may be said of others',
		(noun) => {
			expect(tellsPerson(noun)).toBe(false);
		},
	);
});
