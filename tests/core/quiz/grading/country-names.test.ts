import { expect, test } from 'vitest';
import { countryNames } from '#lib/core/quiz/grading/country-names.ts';

test('every country has a name in the language asked for', () => {
	const names = countryNames('en');
	expect(names).toEqual(expect.arrayContaining(['Iraq', 'Iran', 'Kyrgyzstan', 'Qatar', 'Fiji']));
	expect(names.length).toBeGreaterThan(240);
	expect(countryNames('ru')).toContain('Ирак');
});

test('groupings are no countries', () => {
	expect(countryNames('en')).not.toContain('European Union');
	expect(countryNames('en')).not.toContain('United Nations');
});
