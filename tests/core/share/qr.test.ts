import { readFileSync } from 'node:fs';
import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { linkBytes, qrFragment } from '#lib/core/share/make-link.ts';
import { openLink } from '#lib/core/share/open-link.ts';
import { startOfDeck } from '#lib/core/share/part-of-deck.ts';
import { qrOf, type Qr } from '#lib/core/share/qr.ts';
import { lore } from './lore.ts';

const QUIET = 4;
const PIXELS = 4;

/** As a camera would see it: dark on white, within its quiet zone. */
function picture({ size, rows }: Qr) {
	const side = (size + 2 * QUIET) * PIXELS;
	const data = new Uint8Array(side * side * 4).fill(255);
	for (let at = 0; at < side * side; at++) {
		const x = Math.floor((at % side) / PIXELS) - QUIET;
		const y = Math.floor(at / side / PIXELS) - QUIET;
		if (rows[y]?.[x] === true) data.fill(0, at * 4, at * 4 + 3);
	}
	return { width: side, height: side, data };
}

describe('a QR code', () => {
	test.each([
		['a short address', 'https://recto.example/quiz/class/#r1.AAAA'],
		['a result', `https://recto.example/quiz/class/#r1.${'aZ0-_9'.repeat(40)}`],
		['the longest there may be', `https://recto.example/#${'q'.repeat(1_240)}`],
		['other scripts', 'Шанхай 上海 شانغهاي 👩‍🚀'],
	])('of %s is read back by another reader', (_, text) => {
		const qr = qrOf(text);
		expect(qr?.rows.map((row) => row.length)).toEqual(Array(qr?.size).fill(qr?.size));
		expect(decodeQr(picture(qr!), { timeLimit: 10_000 })).toBe(text);
	});

	test('is of version 25 at most', () => {
		expect(qrOf('x'.repeat(1_273))?.size).toBe(117);
	});

	test('is not made where it would be too fine to scan', () => {
		expect(qrOf('x'.repeat(1_274))).toBeUndefined();
	});

	test('of a link with twenty cards is of version 23 at most, and brings the deck', async () => {
		const deck = JSON.parse(readFileSync('decks/sco-summit/deck.json', 'utf8')) as Deck;
		const bytes = (await linkBytes({ deck: startOfDeck(deck, 20) }, lore))!;
		const address = `https://recto.example/deck/#${qrFragment(bytes)}`;
		const qr = qrOf(address);
		expect(qr?.size).toBeLessThanOrEqual(17 + 4 * 23);
		const read = decodeQr(picture(qr!), { timeLimit: 10_000 });
		expect(read).toBe(address);
		const opened = await openLink(read.slice(read.indexOf('#')), lore);
		expect(opened.ok && opened.deck.cards).toHaveLength(20);
	});
});
