import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ByteWriter } from '#lib/core/byte-writer.ts';
import { checkOf, MOST, MOST_PACKED, WAY, WAYS } from '#lib/core/share/envelope.ts';
import { openEnvelope } from '#lib/core/share/open-envelope.ts';
import { sealEnvelope } from '#lib/core/share/seal-envelope.ts';
import { lore } from './lore.ts';

const MEGABYTE = 1024 * 1024;

/** An envelope as somebody may forge it: its checksum is right. */
function forged(
	way: number,
	length: number,
	small: Uint8Array,
	body = new Uint8Array(),
): Uint8Array {
	return new ByteWriter()
		.number(length * WAYS + way)
		.raw(checkOf(body, small))
		.raw(small)
		.bytes();
}

describe('an envelope', () => {
	test.each([0, 1, 1_000, MOST_PACKED, MOST_PACKED + 1, 200_000])(
		'gives back a body of %i bytes',
		async (length) => {
			const body = Uint8Array.from({ length }, (_, at) => (at * at) % 251);
			const sealed = (await sealEnvelope(body, lore.predictors))!;
			expect(await openEnvelope(sealed, lore.predictors)).toEqual({ ok: true, body });
		},
	);

	test('is not closed over more than is read', async () => {
		expect(await sealEnvelope(new Uint8Array(MOST + 1), lore.predictors)).toBeUndefined();
	});

	test('with 100 MB in 97 KB is refused before they are there', async () => {
		const bomb = deflateSync(new Uint8Array(100 * MEGABYTE), { level: 9 });
		expect(bomb.length).toBeLessThan(110_000);
		for (const length of [10, MOST]) {
			const before = process.memoryUsage().arrayBuffers;
			const opened = await openEnvelope(forged(WAY.deflated, length, bomb), lore.predictors);
			expect(opened).toEqual({ ok: false, reason: 'damaged' });
			expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * MEGABYTE);
		}
	});

	test.each([
		['packed', WAY.packed, MOST_PACKED + 1],
		['deflated', WAY.deflated, MOST + 1],
	])('that says to hold more than is read, %s, is refused at once', async (_, way, length) => {
		const opened = await openEnvelope(forged(way, length, Uint8Array.of(1, 2, 3)), lore.predictors);
		expect(opened).toEqual({ ok: false, reason: 'damaged' });
	});

	test('closed in a way that is not known was made by a newer version', async () => {
		const opened = await openEnvelope(forged(2, 3, Uint8Array.of(1, 2, 3)), lore.predictors);
		expect(opened).toEqual({ ok: false, reason: 'newer' });
	});
});
