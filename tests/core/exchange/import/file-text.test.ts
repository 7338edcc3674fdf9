import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileText } from '#lib/core/exchange/index.ts';

test('the text of a file, without its byte order mark', () => {
	expect(fileText(strToU8('\ufeffa,b'))).toEqual({ ok: true, text: 'a,b' });
});

test('a table may begin with the letters that a zip begins with', () => {
	const text = 'PK,Pakistan\nIN,India';
	expect(fileText(strToU8(text))).toEqual({ ok: true, text });
});

describe('what is no text is refused with a sentence, and nothing in it is unpacked', () => {
	const zip = (name: string) => zipSync({ [name]: strToU8('x') });
	const latin1 = Uint8Array.from('Café,x', (letter) => letter.charCodeAt(0));
	const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
	test.each([
		['a package of Anki', zip('collection.anki21b'), 'package', 'Notes in Plain Text'],
		['a zip with a path outside', zip('../../etc/passwd'), 'package', 'zip'],
		['an empty zip', zipSync({}), 'package', 'zip'],
		['a database', strToU8('SQLite format 3\u0000'), 'package', 'database'],
		['gzip', Uint8Array.of(0x1f, 0x8b, 8), 'package', 'compressed'],
		['zstd', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd), 'package', 'compressed'],
		['a PDF', strToU8('%PDF-1.7'), 'not-text', 'PDF'],
		['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'not-text', 'UTF-16'],
		['Latin-1', latin1, 'not-text', 'UTF-8'],
		['an image', png, 'not-text', 'no file with cards'],
		['anything with a NUL', Uint8Array.of(0xc3, 0x28, 0, 1), 'not-text', '.csv'],
		['50 MB', new Uint8Array(50 * 2 ** 20), 'too-large', 'larger than 4 MB'],
	])('%s', (_, bytes, kind, words) => {
		const read = fileText(bytes);
		expect(read).toMatchObject({ ok: false, kind });
		expect(read.ok ? '' : read.message).toContain(words);
	});
});
