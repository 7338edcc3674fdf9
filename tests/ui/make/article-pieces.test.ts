import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '#lib/core/article/index.ts';
import { articlePieces } from '#lib/ui/make/article-pieces.ts';

test('an article is its paragraphs, each its sentences and what stands between', () => {
	const text = 'One was here. Two came.\n\nThree:\n• four\n• five';
	const pieces = articlePieces(text, [
		{ start: 0, end: 13 },
		{ start: 14, end: 23 },
	]);
	expect(pieces.map((each) => each.map((piece) => [piece.text, piece.sentence]))).toEqual([
		[
			['One was here.', 0],
			[' ', null],
			['Two came.', 1],
		],
		[['Three:\n• four\n• five', null]],
	]);
});

test('a sentence that goes on in the paragraph below is in both', () => {
	const text = '"One,\n\ntwo," he said. Three.';
	const pieces = articlePieces(text, [
		{ start: 0, end: 21 },
		{ start: 22, end: 28 },
	]);
	expect(pieces.map((each) => each.map(({ sentence }) => sentence))).toEqual([[0], [0, null, 1]]);
});

test('no letter of any article is lost or moved', () => {
	const words = fc.constantFrom(
		'One was here. ',
		'"So,',
		' he said." ',
		'\n',
		'\n\n',
		'x',
		' ',
		'Dr. A went. ',
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
			const text = parts.join('').trim();
			const pieces = articlePieces(text, sentencesOf(text)).flat();
			for (const piece of pieces)
				expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
			expect(
				pieces
					.map((piece) => piece.text)
					.join('')
					.replaceAll('\n', ''),
			).toBe(text.replaceAll('\n', ''));
		}),
	);
});
