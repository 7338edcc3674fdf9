import { describe, expect, test } from 'vitest';
import { nounClass } from '#lib/core/language/noun-classes.ts';

describe('the class of a noun', () => {
	test.each([
		['minister', 'person'],
		['oceanographer', 'person'],
		['person', 'person'],
		['ministry', 'group'],
		['team', 'group'],
		['lake', 'place'],
		['town', 'place'],
		['treaty', 'communication'],
		['palace', 'artefact'],
		['ship', 'artefact'],
		['earthquake', 'event'],
		['election', 'act'],
		['virus', 'animal'],
		['planet', 'object'],
		['disease', 'state'],
		['year', 'time'],
		['dollar', 'quantity'],
	])('%s is of the class %s', (noun, kind) => {
		expect(nounClass(noun)).toBe(kind);
	});

	test.each(['', 'Minister', 'china-ware', 'zloties', 'constructor'])('%j has none', (noun) => {
		expect(nounClass(noun)).toBeUndefined();
	});
});
