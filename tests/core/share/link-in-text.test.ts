import { expect, test } from 'vitest';
import { linkInText } from '#lib/core/share/link-in-text.ts';

test.each([
	['https://recto.example/deck/#d1.AbC-_9', 'd1.AbC-_9'],
	['The SCO summit: https://host.example/a/path/deck/#d1.AbC (20 cards).', 'd1.AbC'],
	['http://localhost:4173/deck/#D1234567', 'D1234567'],
	['https://news.example/x and https://recto.example/deck/#d12.zz.', 'd12.zz'],
])('in "%s" a link is found', (text, fragment) => {
	expect(linkInText(text)).toBe(fragment);
});

test.each([
	'',
	'The deck, d1.AbC',
	'https://recto.example/deck/',
	'https://recto.example/deck/#deck=abc',
	'https://news.example/deck/#d-day',
	`The harbour of Tarn was opened in 1875. ${'It is deep. '.repeat(60)}See https://recto.example/deck/#d1.AbC`,
	`Which deck?\thttps://recto.example/deck/#d1.AbC\n${'a\tb\n'.repeat(200)}`,
])('in "%s" there is none', (text) => {
	expect(linkInText(text)).toBeUndefined();
});
