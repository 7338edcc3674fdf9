import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, type Piece } from '#lib/core/quiz/grading/difference.ts';

/** Extra letters in "+", missing ones in "-", others in "~". */
const SIGNS = { same: '', extra: '+', missing: '-', other: '~' } as const;
const marked = (pieces: readonly Piece[]) =>
	pieces.map(({ text, kind }) => SIGNS[kind] + text + SIGNS[kind]).join('');

describe('the difference', () => {
	test.each([
		['Kazakhstan', 'Kazakhstan', 'Kazakhstan'],
		['Kazahkstan', 'Kazakhstan', 'Kaza+h+k-h-stan'],
		['Kirgizstan', 'Kyrgyzstan', 'K~i~-y-rg~i~-y-zstan'],
		['Irland', 'Ireland', 'Ir-e-land'],
		['Irann', 'Iran', 'Iran+n+'],
		['Cote', 'Côte', 'C~o~-ô-te'],
		['', 'Chad', '-Chad-'],
		['Chad', '', '+Chad+'],
		['नेपल', 'नेपाल', 'ने~प~-पा-ल'],
		['👩‍👩‍👧', '👩‍👩‍👦', '~👩‍👩‍👧~-👩‍👩‍👦-'],
	])('of %s and %s is %s', (said, form, expected) => {
		expect(marked(differenceOf(said, form))).toBe(expected);
	});

	test('does not see how an accent is stored', () => {
		expect(differenceOf('Co\u0302te', 'Côte')).toEqual([{ text: 'Côte', kind: 'same' }]);
	});

	const word = fc.oneof(
		fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 8 }),
		fc.string({ unit: 'grapheme', maxLength: 6 }),
	);

	test('spells what was said, and what was meant', () => {
		fc.assert(
			fc.property(word, word, (said, form) => {
				const pieces = differenceOf(said, form);
				const spelt = (isIn: (piece: Piece) => boolean) =>
					pieces
						.filter(isIn)
						.map(({ text }) => text)
						.join('');
				expect(spelt(({ kind }) => kind !== 'missing')).toBe(said.normalize('NFC'));
				expect(spelt(({ kind }) => kind === 'same' || kind === 'missing')).toBe(
					form.normalize('NFC'),
				);
			}),
		);
	});

	test('has no empty piece, no two of a kind in a row, and says what stands for what is missing', () => {
		fc.assert(
			fc.property(word, word, (said, form) => {
				const pieces = differenceOf(said, form);
				for (const [i, { text, kind }] of pieces.entries()) {
					const next = pieces[i + 1]?.kind;
					expect(text).not.toBe('');
					expect(next).not.toBe(kind);
					expect(kind === 'other').toBe(
						kind !== 'same' && kind !== 'missing' && next === 'missing',
					);
				}
			}),
		);
	});
});
