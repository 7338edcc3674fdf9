import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, type Piece } from '#lib/core/quiz/grading/difference.ts';
import { foldAnswer } from '#lib/core/quiz/grading/fold-answer.ts';

/** Extra letters in "+", missing ones in "-", others in "~". */
const SIGNS = { same: '', extra: '+', missing: '-', other: '~' } as const;
const marked = (pieces: readonly Piece[]) =>
	pieces.map(({ text, kind }) => SIGNS[kind] + text + SIGNS[kind]).join('');

const ARTICLE = /^(?:the|an?) +(?=.)/iu;
/** Each letter as grading sees it, without what it forgives. */
const foldLetters = (text: string) =>
	Array.from(
		new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.normalize('NFC')),
		({ segment }) => foldAnswer(segment) || segment.replace(/[\p{P}`´]/gu, '').trim(),
	).join('');

describe('the difference', () => {
	test.each([
		['Kazakhstan', 'Kazakhstan', 'Kazakhstan'],
		['Kazahkstan', 'Kazakhstan', 'Kaza+h+k-h-stan'],
		['Kirgizstan', 'Kyrgyzstan', 'K~i~-y-rg~i~-y-zstan'],
		['Irland', 'Ireland', 'Ir-e-land'],
		['Irann', 'Iran', 'Iran+n+'],
		[
			'shanghai Cooperation organizsation',
			'Shanghai Cooperation Organisation',
			'Shanghai Cooperation Organi+z+sation',
		],
		['cote d ivore', "Côte d'Ivoire", "Côte d'+ +Ivo-i-re"],
		['guinea bisau', 'Guinea-Bissau', 'Guinea-Bis-s-au'],
		['USA', 'U.S.A.', 'U.S.A.'],
		['Gambai', 'The Gambia', 'The Gamb+a+i-a-'],
		['the Gambai', 'Gambia', 'Gamb+a+i-a-'],
		['٤ Juli', '4 July', '4 Jul~i~-y-'],
		['SCO', 'SCO+', 'SCO-+-'],
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
		fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'é', ' ', '-', "'"), maxLength: 8 }),
		fc.string({ unit: 'grapheme', maxLength: 6 }),
	);

	test('spells what was meant, and what was said but for what grading forgives', () => {
		fc.assert(
			fc.property(word, word, (said, form) => {
				const pieces = differenceOf(said, form);
				const spelt = (isIn: (piece: Piece) => boolean) =>
					pieces
						.filter(isIn)
						.map(({ text }) => text)
						.join('');
				const [article = ''] = ARTICLE.exec(form) ?? [];
				expect(foldLetters(spelt(({ kind }) => kind !== 'missing'))).toBe(
					foldLetters(article + said.replace(ARTICLE, '')),
				);
				expect(spelt(({ kind }) => kind === 'same' || kind === 'missing')).toBe(
					form.normalize('NFC'),
				);
			}),
		);
	});

	test('marks nothing where only capitals, accents and points differ', () => {
		const name = fc.string({ unit: fc.constantFrom('x', 'b', 'é', 'Ñ', ' ', '-'), maxLength: 8 });
		fc.assert(
			fc.property(name, (form) => {
				const shapes = [form.toUpperCase(), form.toLowerCase(), form.replace(/b/gu, 'b.')];
				const bare = form.normalize('NFD').replace(/\p{M}/gu, '');
				for (const said of [...shapes, bare]) {
					expect(differenceOf(said, form).filter(({ kind }) => kind !== 'same')).toEqual([]);
				}
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
