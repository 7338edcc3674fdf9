/** Links of the first kind are read for ever: what they are made and read with may not change. */
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '#lib/core/digest.ts';
import { countries } from '#lib/core/language/countries.ts';
import { D1_KNOWN } from '#lib/core/share/d1-known.ts';
import { linkBytes, linkFragment } from '#lib/core/share/make-link.ts';
import { openLink } from '#lib/core/share/open-link.ts';
import { excerptOf } from '#lib/core/share/excerpt.ts';
import { harbour } from '../deck/harbour.ts';
import { FIRST_LINK } from './first-link.ts';
import { dictionary, lore } from './lore.ts';

describe('what d1 links are made with', () => {
	test('is the same dictionary', () => {
		expect(sha256Hex(dictionary)).toBe(
			'77314019cc64599c88d04af9c72e38c4dee506d433400468660980c0f342d6eb',
		);
	});

	test('are the same forms of countries, dates and numbers', () => {
		const dates = ['2001-06-15', '2024-05', '1999', '2011-11-03', '1990s', '-0044-03-15'];
		const numbers = [0, 9, 14, 80, 1_250, 2.5, 3_000_000];
		const forms = [
			...countries.map(({ code, name }) => [
				D1_KNOWN.formsOf({ place: code }),
				D1_KNOWN.placeOf(name),
				D1_KNOWN.groupOf(code),
			]),
			...dates.map((date) => D1_KNOWN.formsOf({ date })),
			...numbers.map((number) => D1_KNOWN.formsOf({ number })),
		];
		expect(sha256Hex(JSON.stringify(forms))).toBe(
			'1381710d8360d4faf254608efc094a2ba7c8e3cc7d62b6d7f5bf010faaef48bc',
		);
	});

	test('is the same packing, bit by bit', async () => {
		expect(linkFragment((await linkBytes({ deck: harbour }, lore))!)).toBe(FIRST_LINK);
		const opened = await openLink(FIRST_LINK, lore);
		expect(opened.ok && opened.deck).toEqual(excerptOf(harbour));
	});
});
