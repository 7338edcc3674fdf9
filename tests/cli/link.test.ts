import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recto, scratchFile, scratchFolder } from './run-recto.ts';

const DECK = 'decks/sco-summit/deck.json';
const deck = JSON.parse(readFileSync(DECK, 'utf8')) as { cards: { prompt: string }[] };

describe('recto link', () => {
	test('prints a link that recto open reads again', () => {
		const link = recto('link', DECK, '--cards', '20', '--site', 'https://recto.example/class/');
		expect(link.err).toMatch(/^20 cards, [\d]+ characters: fits any chat\.\n$/);
		expect(link.out).toMatch(/^https:\/\/recto\.example\/class\/deck\/#d1\.[\w-]+\n$/);
		const opened = recto('open', link.out.trim());
		expect(opened).toMatchObject({ status: 0, err: '' });
		const { cards, article } = JSON.parse(opened.out) as typeof deck & {
			article: { kind: string };
		};
		expect(article.kind).toBe('excerpt');
		expect(cards.map(({ prompt }) => prompt)).toEqual(
			deck.cards.slice(0, 20).map(({ prompt }) => prompt),
		);
	});

	test('leaves the site to whoever has one', () => {
		expect(recto('link', DECK).out).toMatch(/^\/deck\/#d1\./);
	});

	test.each([
		[['--cards', '0'], '--cards is a number from 1, not "0".'],
		[['--site', 'recto'], '--site is an address such as https://recto.example, not "recto".'],
	])('refuses %s', (options, message) => {
		const { status, err } = recto('link', DECK, ...options);
		expect(status).toBe(2);
		expect(err).toContain(message);
	});

	test('refuses a deck that is not sound', () => {
		const file = scratchFile('deck.json', '{"format":"recto-deck","version":1}');
		expect(recto('link', file)).toMatchObject({ status: 1, out: '' });
	});
});

describe('recto open', () => {
	test('writes the deck into a file', () => {
		const out = join(scratchFolder(), 'deck.json');
		const link = recto('link', DECK, '--cards', '3').out.trim();
		expect(recto('open', link, '--out', out)).toMatchObject({ status: 0, out: '' });
		expect(recto('check', out).out).toContain('3 cards, 3 of them cited and proved');
	});

	test.each([
		['#d1.AAAA', 'This link was cut or changed on its way.'],
		['#d1.<b>', 'This link was cut or changed on its way.'],
		['#d7.AAAA', 'A newer version of Recto made this link.'],
		['https://recto.example/deck/', 'This is no link of Recto'],
	])('says what is wrong with %s', (link, message) => {
		const { status, out, err } = recto('open', link);
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(err).toContain(message);
	});
});
