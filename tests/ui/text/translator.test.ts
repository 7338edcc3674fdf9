import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#lib/ui/text/catalogue.ts';
import { en } from '#lib/ui/text/en.ts';
import { t } from '#lib/ui/text/text.ts';
import { translator } from '#lib/ui/text/translator.ts';

describe('translator', () => {
	test('fills placeholders and chooses the plural form', () => {
		expect(t('study.place', { position: 5, total: 12 })).toBe('5 of 12');
		expect(t('library.cards', { count: 1 })).toBe('1 card');
		expect(t('library.cards', { count: 1200 })).toBe('1,200 cards');
	});

	test('a value that looks like a placeholder is not filled again', () => {
		expect(t('set.typo', { name: '{typed}', typed: 'x' })).toBe('{typed}, written x.');
	});

	test('another language brings its own forms and figures', () => {
		const arabic: Catalogue = {
			...en,
			'library.cards': { two: 'بطاقتان', few: '{count} بطاقات', other: '{count} بطاقة' },
		};
		const say = translator('ar-EG', arabic);
		expect(say('library.cards', { count: 2 })).toBe('بطاقتان');
		expect(say('library.cards', { count: 3 })).toBe('٣ بطاقات');
		expect(say('library.cards', { count: 100 })).toBe('١٠٠ بطاقة');
	});
});

test('no sentence shouts', () => {
	for (const message of Object.values(en))
		for (const text of typeof message === 'string' ? [message] : Object.values(message))
			expect(text).not.toContain('!');
});
