import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64Url } from '#lib/core/base64url.ts';
import { ByteWriter } from '#lib/core/byte-writer.ts';
import type { CardId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { digestId } from '#lib/core/digest.ts';
import { ALLOWANCES } from '#lib/core/quiz/quiz-settings.ts';
import { tidyNickname, tidyTitle } from '#lib/core/quiz/class/nickname.ts';
import type { QuizTag, Slip } from '#lib/core/quiz/class/slip.ts';
import { writeSlipBody } from '#lib/core/quiz/class/slip-body.ts';
import { slipFromFragment, slipId, slipToFragment } from '#lib/core/quiz/class/slip-link.ts';
import { sampleSlip } from './sample-slip.ts';

const words = fc.string({ unit: 'binary', maxLength: 150 });
const id = (bytes: number) =>
	fc.oneof(
		fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(toBase64Url),
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
	);
const clock = fc.oneof(
	fc.constant({ kind: 'none' } as const),
	fc.record({
		kind: fc.constantFrom('quiz' as const, 'question' as const),
		seconds: fc.integer({ min: 5, max: 7_200 }),
	}),
);
const slips: fc.Arbitrary<Slip> = fc
	.record({
		deck: id(16) as fc.Arbitrary<DeckId>,
		deckTitle: words.map(tidyTitle),
		quiz: id(8) as fc.Arbitrary<QuizTag>,
		run: id(6),
		nickname: words.map(tidyNickname),
		endedAt: fc.nat({ max: 9e12 }),
		wait: fc.oneof(fc.constant(0), fc.nat({ max: 1e12 })),
		questions: fc.integer({ min: 1, max: 100 }),
		share: fc.double({ min: 0, max: 1, noNaN: true }),
		claims: fc.constantFrom(0, 1),
		points: fc.option(fc.nat({ max: 1_000 })),
		ms: fc.nat(),
		clock,
		allowance: fc.constantFrom(...ALLOWANCES),
		asked: fc.uniqueArray(
			fc.record({ card: id(6) as fc.Arbitrary<CardId>, missed: fc.boolean() }),
			{ maxLength: 40, selector: ({ card }) => card },
		),
	})
	.map(({ share, wait, ...slip }) => ({
		...slip,
		at: slip.endedAt + wait,
		credit: Math.round(share * slip.questions * 100),
	}));

describe('a result link', () => {
	test('gives back the slip that was put in, in any script', () => {
		fc.assert(
			fc.property(slips, (slip) => {
				expect(slipFromFragment(`#${slipToFragment(slip)}`)).toEqual({ ok: true, slip });
			}),
		);
	});

	test('fits a chat, and a QR code', () => {
		expect(slipToFragment(sampleSlip()).length).toBeLessThan(260);
		expect(slipToFragment(sampleSlip({ questions: 100 })).length).toBeLessThan(1_100);
	});

	test('tidies what it carries', () => {
		const slip = sampleSlip({ nickname: ' Ami\u202era ', deckTitle: 'x'.repeat(300) });
		expect(slipFromFragment(slipToFragment(slip))).toMatchObject({
			slip: { nickname: 'Amira', deckTitle: 'x'.repeat(120) },
		});
	});

	test('has one id for one result', () => {
		expect(slipId(sampleSlip())).toBe(slipId(sampleSlip()));
		expect(slipId(sampleSlip())).not.toBe(slipId(sampleSlip({ ms: 1 })));
	});
});

describe('whatever befalls a link, it is told and never read as another', () => {
	const told = (text: string) => {
		const read = slipFromFragment(text);
		return read.ok ? 'read' : read.reason;
	};
	const links = slips.map(slipToFragment);
	const place = fc.nat({ max: 10_000 });

	test('a character changed', () => {
		const character = fc.constantFrom(...Array.from('ABCXYZabcxyz0189-_.%+ é'));
		fc.assert(
			fc.property(links, place, character, (link, where, put) => {
				const at = where % link.length;
				fc.pre(link.charAt(at) !== put);
				expect(told(link.slice(0, at) + put + link.slice(at + 1))).not.toBe('read');
			}),
			{ numRuns: 1_000 },
		);
	});

	test('an end cut off', () => {
		fc.assert(
			fc.property(links, place, (link, where) => {
				const length = 3 + (where % (link.length - 3));
				expect(told(link.slice(0, length))).toBe('cut');
			}),
			{ numRuns: 1_000 },
		);
	});

	test('something put behind it, or a part repeated', () => {
		fc.assert(
			fc.property(links, place, fc.integer({ min: 1, max: 9 }), (link, where, length) => {
				const at = 3 + (where % (link.length - 3));
				const part = link.slice(at, at + length);
				expect(told(link + part)).toBe('damaged');
				expect(told(link.slice(0, at) + part + link.slice(at))).not.toBe('read');
			}),
			{ numRuns: 1_000 },
		);
	});

	test('two neighbours swapped', () => {
		fc.assert(
			fc.property(links, place, (link, where) => {
				const at = where % (link.length - 1);
				const [one, other] = [link.charAt(at), link.charAt(at + 1)];
				fc.pre(one !== other);
				expect(told(link.slice(0, at) + other + one + link.slice(at + 2))).not.toBe('read');
			}),
			{ numRuns: 1_000 },
		);
	});

	test('any text at all', () => {
		fc.assert(
			fc.property(fc.constantFrom('', 'r1.'), fc.string(), (start, text) => {
				expect(told(start + text)).not.toBe('read');
			}),
		);
	});

	const link = slipToFragment(sampleSlip());
	test.each([
		['nothing', '', 'not-a-result'],
		['the fragment of another page', 'deck=abc', 'not-a-result'],
		['a deck link', 'd1.abc', 'not-a-result'],
		['a version before the first', 'r0.abc', 'not-a-result'],
		['a word', 'result', 'not-a-result'],
		['a later version', 'r2.abc', 'newer'],
		['a bare version', 'r1', 'cut'],
		['a beginning', 'r1.', 'cut'],
		['a checksum alone', 'r1.abcdef', 'cut'],
		['more than any result has', `r1.${'A'.repeat(9_000)}`, 'damaged'],
		['what a chat put behind it', `${link}%20`, 'damaged'],
		['an end that was written over', link.replace(/.{4}$/, 'AAAA'), 'edited'],
	])('%s', (_, text, reason) => {
		expect(told(text)).toBe(reason);
	});
});

describe('a link with a right checksum is refused where', () => {
	const linkOf = (body: Uint8Array) => {
		const payload = toBase64Url(new ByteWriter().number(body.length).raw(body).bytes());
		return `r1.${digestId(32, payload)}${payload}`;
	};
	const damaged = { ok: false, reason: 'damaged' };

	test.each<[string, Partial<Slip>]>([
		['more is right than was asked', { credit: 1_001 }],
		['nothing was asked', { questions: 0, credit: 0, asked: [] }],
		['more was asked than any quiz has', { questions: 101, asked: [] }],
		['the clock has no length', { clock: { kind: 'quiz', seconds: 0 } }],
		['it has no deck', { deck: '' as DeckId }],
		[
			'a card stands there twice',
			{ asked: ['a', 'a'].map((card) => ({ card: card as CardId, missed: true })) },
		],
	])('%s', (_, wrong) => {
		expect(slipFromFragment(linkOf(writeSlipBody(sampleSlip(wrong))))).toEqual(damaged);
	});

	test('something stands behind it', () => {
		const body = writeSlipBody(sampleSlip());
		expect(slipFromFragment(linkOf(Uint8Array.from([...body, 0])))).toEqual(damaged);
		expect(slipFromFragment(linkOf(body.slice(0, -1)))).toEqual(damaged);
	});

	test('its bytes are any', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
				const read = slipFromFragment(linkOf(bytes));
				if (read.ok) expect(slipToFragment(read.slip)).toBe(linkOf(bytes));
			}),
			{ numRuns: 2_000 },
		);
	});
});

test.each([
	['an instant that no calendar has', { at: 9e15 }],
	['a making that no calendar has', { at: 9e15, endedAt: 1 }],
	['a time that no quiz takes', { ms: 9e15 }],
	['more points than there are', { points: 10_001 }],
])('of %s there is no slip', (_, rest) => {
	expect(slipFromFragment(slipToFragment(sampleSlip(rest)))).toMatchObject({ ok: false });
});
