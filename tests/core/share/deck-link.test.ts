import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64Url } from '#lib/core/base64url.ts';
import { ByteWriter } from '#lib/core/byte-writer.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { addressOfBody, contentAddress } from '#lib/core/share/content-address.ts';
import { writeDeckBody } from '#lib/core/share/write/deck-body.ts';
import { D1_KNOWN } from '#lib/core/share/d1-known.ts';
import { linkBytes, linkFragment, qrFragment } from '#lib/core/share/make-link.ts';
import { openLink } from '#lib/core/share/open-link.ts';
import { sealEnvelope } from '#lib/core/share/seal-envelope.ts';
import { excerptOf } from '#lib/core/share/excerpt.ts';
import { NOTHING_KNOWN } from '#lib/core/share/known.ts';
import { readBase64Url } from '#lib/core/read-base64url.ts';
import { harbour } from '../deck/harbour.ts';
import { anyDeck } from './any-deck.ts';
import { lore } from './lore.ts';

const summit = JSON.parse(readFileSync('decks/sco-summit/deck.json', 'utf8')) as Deck;
const first = (count: number): Deck => ({ ...summit, cards: summit.cards.slice(0, count) });

async function fragmentOf(deck: Deck, quiz?: string): Promise<string> {
	return linkFragment((await linkBytes({ deck, ...(quiz === undefined ? {} : { quiz }) }, lore))!);
}

/** A link whose body is another than that of a deck. */
async function sealed(body: Uint8Array): Promise<string> {
	return linkFragment((await sealEnvelope(body, lore.predictors))!);
}

describe('a link', () => {
	test('gives back the excerpt of any deck, in any script', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeck, async (deck) => {
				const opened = await openLink(`#${await fragmentOf(deck)}`, lore);
				expect(opened).toMatchObject({ ok: true });
				expect(opened.ok && opened.deck).toEqual(excerptOf(deck));
			}),
			{ numRuns: 80 },
		);
	});

	test('of equal decks is equal, and tells them by the same address', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeck, async (deck) => {
				const opened = await openLink(await fragmentOf(deck), lore);
				if (!opened.ok) throw new Error(opened.reason);
				expect(addressOfBody(opened.body)).toBe(contentAddress(deck));
				expect(contentAddress(opened.deck)).toBe(contentAddress(deck));
			}),
			{ numRuns: 20 },
		);
	});

	test('of the summit is a deck that its sentences prove', async () => {
		const opened = await openLink(await fragmentOf(summit), lore);
		expect(opened.ok && validateDeck(opened.deck)).toMatchObject({ ok: true });
	});

	test('fits any chat with twenty cards of the summit, and an e-mail with all', async () => {
		const [twenty, all] = [await fragmentOf(first(20)), await fragmentOf(summit)];
		expect(twenty.length - 'd1.'.length).toBeLessThanOrEqual(1_400);
		expect(all.length - 'd1.'.length).toBeLessThanOrEqual(3_400);
	});

	test('in digits carries the same', async () => {
		const bytes = (await linkBytes({ deck: summit }, lore))!;
		expect(qrFragment(bytes)).toMatch(/^D1\d+$/);
		expect(await openLink(qrFragment(bytes), lore)).toEqual(
			await openLink(linkFragment(bytes), lore),
		);
	});

	test('may carry a quiz', async () => {
		const quiz = 'n=10&ask=choice.typed&clock=each30&more=1&score=speed';
		const opened = await openLink(await fragmentOf(harbour, quiz), lore);
		expect(opened).toMatchObject({ ok: true, quiz });
		expect(opened.ok && addressOfBody(opened.body)).toBe(contentAddress(harbour));
	});

	test('of a long deck is deflated, and opens', async () => {
		const cards = Array.from({ length: 40 }, (_, time) =>
			summit.cards.map((card, at) => ({
				...card,
				id: toBase64Url(Uint8Array.of(time, at, 0, 0, 0, 1)),
			})),
		).flat() as unknown as Deck['cards'];
		const deck = { ...summit, cards };
		const opened = await openLink(await fragmentOf(deck), lore);
		expect(opened.ok && opened.deck).toEqual(excerptOf(deck));
	});

	test('is not made where nobody could open it', async () => {
		// No two of them alike, so that nothing makes them small.
		const noise = (at: number) => sha256Hex(String(at));
		const note = (at: number) =>
			Array.from({ length: 30 }, (_, k) => noise(at * 100 + k)).join(' ');
		const cards = Array.from({ length: 120 }, (_, at) => ({ ...summit.cards[0]!, hint: note(at) }));
		expect(await linkBytes({ deck: { ...summit, cards } }, lore)).toBeUndefined();
		const long = { ...summit, cards: Array.from({ length: 10 }, () => cards).flat() };
		expect(await linkBytes({ deck: long }, lore)).toBeUndefined();
	});

	test('is good to look at for one who knows no forms', async () => {
		const opened = await openLink(await fragmentOf(summit), { ...lore, known: NOTHING_KNOWN });
		expect(opened.ok && opened.deck.cards.map(({ prompt }) => prompt)).toEqual(
			summit.cards.map(({ prompt }) => prompt),
		);
	});
});

describe('what a message or a mail program put around a link, or into it, is left out', () => {
	test.each([
		...[')', '.', ',', ']', '>', '"', '”', '’', ').', ' ', '\n', '\u00a0'],
		...['%20', '%3E', '%22', '%E2%80%9D', '%0A', '.%20'],
	])('“%s” behind it', async (behind) => {
		const fragment = await fragmentOf(harbour);
		const plain = await openLink(fragment, lore);
		expect(plain).toMatchObject({ ok: true });
		expect(await openLink(`#${fragment}${behind}`, lore)).toEqual(plain);
		const digits = qrFragment((await linkBytes({ deck: harbour }, lore))!);
		expect(await openLink(`#${digits}${behind}`, lore)).toEqual(plain);
	});

	test.each([' ', '\r\n', '\n ', '%20', '%0D%0A', '%3E%20', '%C2%AD'])(
		'“%s” in its midst',
		async (within) => {
			const fragment = await fragmentOf(harbour);
			const lines = fragment.match(/.{1,72}/g)!;
			expect(lines.length).toBeGreaterThan(2);
			expect(await openLink(`#${lines.join(within)}`, lore)).toEqual(
				await openLink(fragment, lore),
			);
		},
	);

	test('however much of it there is', async () => {
		const begun = performance.now();
		const opened = await openLink(`d1.${'('.repeat(1_000_000)}a`, lore);
		expect(opened).toEqual({ ok: false, reason: 'too-long' });
		expect(performance.now() - begun).toBeLessThan(1_000);
	});
});

describe('what is no link of ours', () => {
	test.each([
		['', 'not-a-deck'],
		['#', 'not-a-deck'],
		['deck=abc', 'not-a-deck'],
		['r1.AAAA', 'not-a-deck'],
		['d0.AAAA', 'not-a-deck'],
		['d2.AAAA', 'newer'],
		['d2', 'newer'],
		['D2123', 'newer'],
		['d1', 'cut'],
		['d1.', 'cut'],
		['D1', 'cut'],
		['d1.AAAA', 'cut'],
		['d1.<script>', 'damaged'],
		['D10123', 'cut'],
		['D10<b>', 'damaged'],
	])('“%s” is %s', async (fragment, reason) => {
		expect(await openLink(fragment, lore)).toEqual({ ok: false, reason });
	});

	test('is not looked at where it is longer than any', async () => {
		const fragment = `d1.${'A'.repeat(64 * 1024)}`;
		expect(await openLink(fragment, lore)).toEqual({ ok: false, reason: 'too-long' });
	});

	test('is named, whatever it is', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom('d1.', 'D1', ''), fc.string(), async (prefix, text) => {
				expect(await openLink(`${prefix}${text}`, lore)).toMatchObject({ ok: false });
			}),
		);
	});
});

describe('a link that is not as it was made', () => {
	test.each(['packed', 'deflated'])(
		'%s: a byte changed, cut, added or said twice is never another deck',
		async (way) => {
			const deck =
				way === 'packed'
					? first(4)
					: { ...first(30), note: 'A word to the learner. '.repeat(1_500) };
			const bytes = readBase64Url((await fragmentOf(deck)).slice(3))!;
			await fc.assert(
				fc.asyncProperty(
					fc.nat(bytes.length - 1),
					fc.integer({ min: 1, max: 255 }),
					fc.constantFrom('flip', 'cut', 'end', 'append', 'repeat'),
					async (at, change, how) => {
						const opened = await openLink(linkFragment(changed(bytes, at, change, how)), lore);
						expect(opened).toMatchObject({ ok: false });
					},
				),
				{ numRuns: 60 },
			);
		},
	);

	test('is said to be cut where its end is missing', async () => {
		const fragment = await fragmentOf(first(10));
		for (const length of [10, 200, fragment.length - 30]) {
			expect(await openLink(fragment.slice(0, length), lore)).toEqual({ ok: false, reason: 'cut' });
		}
	});
});

function changed(bytes: Uint8Array, at: number, change: number, how: string): Uint8Array {
	if (how === 'flip') return bytes.map((byte, place) => (place === at ? byte ^ change : byte));
	if (how === 'cut') return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
	if (how === 'end') return bytes.subarray(0, at);
	if (how === 'append') return Uint8Array.from([...bytes, change]);
	return Uint8Array.from([...bytes.subarray(0, at + 1), ...bytes.subarray(at)]);
}

describe('a link that somebody forged', () => {
	const body = writeDeckBody(excerptOf(harbour), D1_KNOWN);
	const section = (id: number, bytes: Iterable<number>, of = body) =>
		new ByteWriter()
			.raw(of)
			.number(id)
			.number([...bytes].length)
			.raw(bytes)
			.bytes();

	test('with a section that may be skipped is opened', async () => {
		const opened = await openLink(await sealed(section(4, [1, 2, 3])), lore);
		expect(opened.ok && opened.deck).toEqual(excerptOf(harbour));
	});

	test('with one that must be understood is of a newer version', async () => {
		expect(await openLink(await sealed(section(3, [1])), lore)).toEqual({
			ok: false,
			reason: 'newer',
		});
	});

	test.each([
		['sections out of order', section(2, [65], section(4, [1]))],
		[
			'a section within a section that is longer than it',
			section(4, section(2, [1]).subarray(0, -1)).subarray(0, -1),
		],
		['nothing', new Uint8Array()],
		['text that is no UTF-8', Uint8Array.of(0xc0, 0x80, 10, 0xff, 0)],
		[
			'a count of cards beyond its bytes',
			Uint8Array.of(65, 10, 0xff, 0, 1, 0, 0, 0xff, 0xff, 0xff, 0x7f),
		],
	])('with %s is damaged', async (_, bytes) => {
		expect(await openLink(await sealed(bytes), lore)).toEqual({ ok: false, reason: 'damaged' });
	});

	test('with any bytes is named, and takes no time', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
				expect(await openLink(await sealed(bytes), lore)).toMatchObject({ ok: false });
			}),
			{ numRuns: 50 },
		);
	});

	test('with a quiz that is no quiz costs the quiz', async () => {
		const opened = await openLink(
			await sealed(section(2, new TextEncoder().encode('"><script>'))),
			lore,
		);
		expect(opened).toMatchObject({ ok: true });
		expect(opened).not.toHaveProperty('quiz');
	});

	test('with more cards than a deck may have is damaged, before there is room made for them', async () => {
		const cards = Array.from({ length: 10_000 }, () => harbour.cards[0]!);
		const many = writeDeckBody(excerptOf({ ...harbour, cards }), D1_KNOWN);
		expect(await openLink(await sealed(many), lore)).toEqual({ ok: false, reason: 'damaged' });
	});

	test('with a text that turns the words around it is damaged', async () => {
		const evil: Deck = { ...harbour, title: 'Tarn \u202Egnp.exe' };
		expect(await openLink(await fragmentOf(evil), lore)).toEqual({ ok: false, reason: 'damaged' });
	});

	test('with what a deck may not hold is opened, and no valid deck', async () => {
		const evil: Deck = {
			...harbour,
			article: { ...harbour.article, url: 'javascript:alert(1)' },
		};
		const opened = await openLink(await fragmentOf(evil), lore);
		expect(opened.ok && validateDeck(opened.deck)).toMatchObject({ ok: false });
	});
});
