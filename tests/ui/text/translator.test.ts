import { describe, expect, test } from 'vitest';
import type { Catalogue, Messages } from '#lib/ui/text/catalogue.ts';
import { library } from '#lib/ui/text/en/library.ts';
import { t as tLibrary } from '#lib/ui/text/library-text.ts';
import { t } from '#lib/ui/text/set-text.ts';
import { translator } from '#lib/ui/text/translator.ts';

describe('translator', () => {
	test('fills placeholders and chooses the plural form', () => {
		expect(t('study.place', { position: 5, total: 12 })).toBe('5 of 12');
		expect(tLibrary('library.cards', { count: 1 })).toBe('1 card');
		expect(tLibrary('library.cards', { count: 1200 })).toBe('1,200 cards');
	});

	test('a value that looks like a placeholder is not filled again', () => {
		expect(t('set.typo', { name: '{typed}', typed: 'x' })).toBe('{typed}, written x.');
	});

	test('another language brings its own forms and figures', () => {
		const arabic: Catalogue<typeof library> = {
			...library,
			'library.cards': { two: 'بطاقتان', few: '{count} بطاقات', other: '{count} بطاقة' },
		};
		const say = translator<typeof library>('ar-EG', arabic);
		expect(say('library.cards', { count: 2 })).toBe('بطاقتان');
		expect(say('library.cards', { count: 3 })).toBe('٣ بطاقات');
		expect(say('library.cards', { count: 100 })).toBe('١٠٠ بطاقة');
	});
});

test('no sentence shouts', () => {
	const files = import.meta.glob<Readonly<Record<string, Messages>>>('/src/lib/ui/text/en/*.ts', {
		eager: true,
	});
	const messages = Object.values(files)
		.flatMap((file) => Object.values(file))
		.flatMap((catalogue) => Object.values(catalogue));
	expect(messages.length).toBeGreaterThan(100);
	for (const message of messages)
		for (const text of typeof message === 'string' ? [message] : Object.values(message))
			expect(text).not.toContain('!');
});
