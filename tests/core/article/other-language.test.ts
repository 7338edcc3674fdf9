import { expect, test } from 'vitest';
import { otherLanguage } from '#lib/core/article/index.ts';

test.each([
	[
		'French',
		'Le musée des beaux-arts de la ville est fermé pour une semaine, et les visiteurs qui avaient une place sont invités.',
	],
	[
		'German',
		'Der Rat der Stadt hat im Juni den Bau der Brücke beschlossen, und die Arbeiten sind noch nicht fertig.',
	],
	[
		'a language that is not written in Latin letters',
		'Столица Казахстана была перенесена в Астану в 1997 году по решению парламента.',
	],
])('a text in %s is told, with what to do', (language, text) => {
	expect(otherLanguage(text)).toMatch(`This reads as ${language}, `);
	expect(otherLanguage(text)).toMatch(/Give it an English text/);
});

test('English passes, with foreign names in it', () => {
	expect(
		otherLanguage(
			'The Musée des Beaux-Arts de la Ville was closed for a week in June, and its visitors were asked to come back in the autumn.',
		),
	).toBeUndefined();
});
