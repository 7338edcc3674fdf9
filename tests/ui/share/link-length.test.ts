import { expect, test } from 'vitest';
import { isOfThisDevice, linkLength } from '#lib/ui/share/link-length.ts';

test.each([
	[1_900, 'fits'],
	[1_901, 'long'],
	[4_000, 'long'],
	[4_001, 'tooLong'],
])('a link of %d characters: %s', (characters, word) => {
	expect(linkLength(characters)).toBe(word);
});

test.each([
	'http://localhost:4173/',
	'http://127.0.0.1/a',
	'http://[::1]:80/',
	'http://a.localhost/',
])('%s is of this device alone', (link) => {
	expect(isOfThisDevice(link)).toBe(true);
});

test.each(['https://recto.example/', 'http://192.168.1.7:4173/', 'https://localhost.example/'])(
	'%s is for others too',
	(link) => {
		expect(isOfThisDevice(link)).toBe(false);
	},
);
