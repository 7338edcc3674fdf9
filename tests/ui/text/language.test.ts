import { expect, test } from 'vitest';
import { language } from '#lib/ui/text/language.ts';
import { listed } from '#lib/ui/text/lists.ts';

test('dates are written in the language of the words', () => {
	const spoken = (tag: string) => new Intl.Locale(tag).language;
	expect(spoken(language.dates)).toBe(spoken(language.words));
});

test('names are listed as the language lists them', () => {
	expect(listed(['Nile'])).toBe('Nile');
	expect(listed(['Nile', 'Rhine'])).toBe('Nile and Rhine');
	expect(listed(['Nile', 'Rhine', 'Wye'])).toBe('Nile, Rhine, and Wye');
});
