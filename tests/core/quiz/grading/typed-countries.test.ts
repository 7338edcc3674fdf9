import { describe, expect, test } from 'vitest';
import { editDistance } from '#lib/core/quiz/grading/edit-distance.ts';
import { COUNTRIES, gradeFor, passesFor, slipsOf, type Country } from './typed-countries.ts';

describe('every form of every country, typed for every other country', () => {
	const typed = COUNTRIES.flatMap((country) => country.folded.map((text) => ({ country, text })));

	/** Which of the answers pass by a rule, as "Ireland for Iceland". */
	function passing(rule: (text: string, wanted: Country) => boolean): readonly string[] {
		return typed.flatMap(({ country, text }) =>
			COUNTRIES.filter((wanted) => wanted !== country && rule(text, wanted)).map(
				(wanted) => `${text} for ${wanted.name}`,
			),
		);
	}

	test('never passes, in 134,958 answers', () => {
		const wrong = typed.flatMap(({ country, text }) =>
			passesFor(text)
				.filter((wanted) => wanted !== country)
				.map((wanted) => `${text} for ${wanted.name}`),
		);
		expect(wrong).toEqual([]);
		expect(typed.length * (COUNTRIES.length - 1)).toBe(134_958);
	});

	test('would pass 149 times by a flat distance of two', () => {
		const isNear = (a: string, b: string) =>
			Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= 2;
		expect(passing((text, { folded }) => folded.some((form) => isNear(text, form))).length).toBe(
			149,
		);
	});

	test('would pass 16 times by a likeness of 85 percent, Ireland for Iceland among them', () => {
		const isLike = (a: string, b: string) => {
			const longer = Math.max(a.length, b.length);
			return Math.abs(a.length - b.length) <= 0.15 * longer && editDistance(a, b) <= 0.15 * longer;
		};
		const passed = passing((text, { folded }) => folded.some((form) => isLike(text, form)));
		expect(passed).toContain('ireland for Iceland');
		expect(passed.length).toBe(16);
	});
});

describe('one letter amiss, fifteen ways in the name of every country', () => {
	const slips = COUNTRIES.flatMap((country) =>
		slipsOf(country.folded[0] ?? '').map((text) => ({ country, text })),
	);

	test('passes for it in 99 of a hundred', () => {
		const kinds = slips.map(({ country, text }) => gradeFor(country, text).kind);
		const count = (kind: string) => kinds.filter((each) => each === kind).length;
		const counts = { right: count('right'), typo: count('typo'), unsure: count('unsure') };
		expect(counts).toEqual({ right: 110, typo: 3_601, unsure: 20 });
		expect((counts.right + counts.typo) / slips.length).toBeGreaterThan(0.99);
	});

	test('never passes for another country', () => {
		const wrong = slips.flatMap(({ country, text }) =>
			passesFor(text)
				.filter((wanted) => wanted !== country)
				.map((wanted) => `${text} for ${wanted.name}`),
		);
		expect(wrong).toEqual([]);
	});
});
