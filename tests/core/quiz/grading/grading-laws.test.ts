import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countries } from '#lib/core/language/countries.ts';
import { foldAnswer } from '#lib/core/quiz/grading/fold-answer.ts';
import { gradeAnswer, type AnswerKey } from '#lib/core/quiz/grading/grade-answer.ts';

const country = fc.constantFrom(...countries);
const NAMES = countries.map(({ name }) => name);
const keyOf = ({ name, forms }: (typeof countries)[number]): AnswerKey => ({
	...{ answer: name, accepted: forms, prompt: 'Which country is it?' },
});

const KEYS: readonly AnswerKey[] = [
	{ answer: 'Kassym-Jomart Tokayev', accepted: [], prompt: 'Who spoke?' },
	{ answer: 'June 15, 2001', accepted: [], value: { date: '2001-06-15' } },
	{ answer: 'about 354 km', accepted: ['354 km'], value: { number: 354, unit: 'km' } },
	{ answer: '80th', accepted: ['80'], value: { number: 80 } },
	{ answer: 'Kazakhstan', accepted: ['Republic of Kazakhstan'], value: { place: 'KZ' } },
	{ answer: '', accepted: ['', ' '] },
];

/** Any text, well-formed or not, and what looks like an answer. */
const response = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
		.map((units) => String.fromCharCode(...units)),
	fc
		.array(
			fc.constantFrom(
				'15',
				'6',
				'2001',
				'June',
				'km',
				'$',
				'bn',
				'.',
				',',
				' ',
				'-',
				'年',
				'th',
				'half',
			),
			{
				maxLength: 7,
			},
		)
		.map((parts) => parts.join('')),
);

test('an accepted form is right in any case, spacing and accents', () => {
	const shapes: readonly ((form: string) => string)[] = [
		(form) => form.toUpperCase(),
		(form) => form.toLowerCase(),
		(form) => `  ${form.replaceAll(' ', '   ')} `,
		(form) => form.normalize('NFD'),
		(form) => form.normalize('NFD').replace(/\p{M}/gu, ''),
		(form) => `the ${form}.`,
		(form) => form.replaceAll('-', ' '),
	];
	fc.assert(
		fc.property(country, fc.nat(20), fc.constantFrom(...shapes), (one, i, shape) => {
			const forms = [one.name, ...one.forms];
			const text = shape(forms[i % forms.length] ?? '');
			expect(gradeAnswer(text, keyOf(one), NAMES)).toEqual({ kind: 'right' });
		}),
	);
});

test('a form of another known entity never passes', () => {
	fc.assert(
		fc.property(country, country, fc.nat(20), (one, other, i) => {
			fc.pre(one !== other);
			const forms = [other.name, ...other.forms];
			const { kind } = gradeAnswer(forms[i % forms.length] ?? '', keyOf(one), [...NAMES, ...forms]);
			expect(['wrong', 'unsure']).toContain(kind);
		}),
	);
});

test('a response with a digit is never a slip', () => {
	fc.assert(
		fc.property(
			country,
			fc.nat(30),
			fc.constantFrom('0', '7', '٣', '५', '９'),
			(one, at, digit) => {
				const text = one.name.slice(0, at) + digit + one.name.slice(at);
				expect(gradeAnswer(text, keyOf(one), NAMES).kind).toBe('wrong');
			},
		),
	);
	fc.assert(
		fc.property(fc.constantFrom(...KEYS), response, (key, text) => {
			fc.pre(/\d/.test(foldAnswer(text)));
			expect(gradeAnswer(text, key, NAMES).kind).not.toBe('typo');
		}),
	);
});

test('whatever is typed has a grade, and always the same one', () => {
	fc.assert(
		fc.property(fc.constantFrom(...KEYS), response, (key, text) => {
			const verdict = gradeAnswer(text, key, NAMES);
			expect(['right', 'typo', 'unsure', 'wrong']).toContain(verdict.kind);
			expect(gradeAnswer(text, key, NAMES)).toEqual(verdict);
		}),
		{ numRuns: 500 },
	);
});
