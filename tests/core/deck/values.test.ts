import { describe, expect, test } from 'vitest';
import { deckOf, problems } from './deck-of.ts';
import { place } from './harbour.ts';

const TEXT =
	'Ines Vidal of Tarn opened nine mills in Brazil in 1186, 27-30% of all, on 4 March 2024.';

const valued = (answer: string, value: object, accepted: readonly string[] = []) => {
	return deckOf(TEXT, { ...place, prompt: 'Who or what? {{gap}}', answer, value, accepted });
};

describe('a value is what the answer says', () => {
	test.each([
		['Ines Vidal', { date: '2024-03-04' }, ['4 March 2024'], 'date'],
		['Ines Vidal', { number: 7 }, ['seven'], 'number'],
		['Ines Vidal', { place: 'BR' }, ['Brazil'], 'country'],
	])('a name, %j, is none: %j', (answer, value, accepted, kind) => {
		expect(problems(valued(answer, value, accepted))[0]).toBe(
			`cards[0].value is a ${kind}, but the answer names none; remove the value, or mend the answer`,
		);
	});

	test.each([
		['nine', { number: 8 }, 'number'],
		['4 March 2024', { date: '2024-03-05' }, 'date'],
		['Brazil', { place: 'AR' }, 'country'],
	])('%j is not %j', (answer, value, kind) => {
		expect(problems(valued(answer, value))).toEqual([
			`cards[0].value says another ${kind} than the answer; make the two agree`,
		]);
	});

	test.each([
		['nine', { number: 9 }],
		['nine mills', { number: 9 }],
		['27-30%', { number: 30 }],
		['1186', { date: '1186' }],
		['4 March 2024', { date: '2024-03-04' }],
		['Brazil', { place: 'BR' }],
	])('%j is %j', (answer, value) => {
		expect(problems(valued(answer, value))).toEqual([]);
	});
});

test.each([
	['865–915', '0865/0915'],
	['1031-1095', '1031/1095'],
	['1950-60', '1950/1960'],
	['1550 and 1580', '1550/1580'],
])('a range of years, %s, is %s', (answer, date) => {
	const text = `The mill of Tarn stood still (${answer}).`;
	const made = (value: object) => deckOf(text, { ...place, answer, value });
	expect(problems(made({ date }))).toEqual([]);
	expect(problems(made({ date: '1000/1100' }))).toHaveLength(1);
});
