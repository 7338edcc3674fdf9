import { describe, expect, test } from 'vitest';
import { gradeAnswer, type AnswerKey } from '#lib/core/quiz/grading/grade-answer.ts';
import type { Verdict } from '#lib/core/quiz/grading/grade-name.ts';

const COUNTRIES = [
	...[
		'Niger',
		'Nigeria',
		'Guinea',
		'Guinea-Bissau',
		'Equatorial Guinea',
		'Papua New Guinea',
		'Iran',
	],
	...['Iraq', 'Iceland', 'Ireland', 'Congo', 'DR Congo', 'Austria', 'Australia', 'Mali', 'Malawi'],
	...['Malta', 'Slovakia', 'Slovenia', 'Kazakhstan', 'Kyrgyzstan', 'Uzbekistan', 'Tajikistan'],
	...['Pakistan', 'India', 'China', 'Russia', 'Belarus', 'Chad', 'Cuba', 'Oman', 'Jordan', 'Togo'],
];

const key = (answer: string, ...accepted: string[]): AnswerKey => ({ answer, accepted });

function short(verdict: Verdict): string {
	if (verdict.kind === 'right') return 'right';
	if (verdict.kind === 'wrong') return `wrong ${verdict.named ?? ''}`.trim();
	return `${verdict.kind} ${verdict.form}`;
}

describe('a country that was typed', () => {
	test.each([
		['Iran', 'iran', 'right'],
		['Iran', 'Iraq', 'wrong Iraq'],
		['Iran', 'Irann', 'typo Iran'],
		['Iran', 'Irak', 'unsure Iran'],
		['Niger', 'Nigeria', 'wrong Nigeria'],
		['Nigeria', 'Niger', 'wrong Niger'],
		['Niger', 'Nigre', 'typo Niger'],
		['Niger', 'Nigera', 'unsure Niger'],
		['Guinea', 'Guinea-Bissau', 'wrong Guinea-Bissau'],
		['Guinea-Bissau', 'guinea bissau', 'right'],
		['Guinea-Bissau', 'guineabissau', 'right'],
		['Guinea-Bissau', 'Guinea', 'wrong Guinea'],
		['Guinea-Bissau', 'Guinea Bisau', 'typo Guinea-Bissau'],
		['Iceland', 'Ireland', 'wrong Ireland'],
		['Ireland', 'Irland', 'typo Ireland'],
		['Iceland', 'Icland', 'typo Iceland'],
		['DR Congo', 'Congo', 'wrong Congo'],
		['Congo', 'the Congo', 'right'],
		['Austria', 'Australia', 'wrong Australia'],
		['Kazakhstan', 'Kazahkstan', 'typo Kazakhstan'],
		['Kazakhstan', 'Uzbekistn', 'wrong Uzbekistan'],
		['Kyrgyzstan', 'Kirgizstan', 'typo Kyrgyzstan'],
		['Pakistan', 'bakistn', 'unsure Pakistan'],
		['Mali', 'Malt', 'unsure Mali'],
		['China', '', 'wrong'],
		['China', '…', 'wrong'],
		['China', 'no idea', 'wrong'],
	])('for %s: %s -> %s', (answer, response, expected) => {
		expect(short(gradeAnswer(response, key(answer), COUNTRIES))).toBe(expected);
	});

	test('is right in any accepted form, even one that other answers share', () => {
		const congo = key('Democratic Republic of the Congo', 'Congo', 'DRC');
		expect(gradeAnswer('congo', congo, COUNTRIES)).toEqual({ kind: 'right' });
	});

	test('never passes for another country', () => {
		const passed = COUNTRIES.flatMap((answer) =>
			COUNTRIES.filter((other) => other !== answer)
				.filter((other) => gradeAnswer(other, key(answer), COUNTRIES).kind !== 'wrong')
				.map((other) => `${other} for ${answer}`),
		);
		expect(passed).toEqual([]);
	});
});

describe('a name of several words', () => {
	const iceland = key('Iceland', 'Republic of Iceland');
	const chad = key('Chad', 'Republic of Chad');

	test.each([
		['Republic of Icelnad', iceland, 'typo Republic of Iceland'],
		['Repubic of Iceland', iceland, 'typo Republic of Iceland'],
		['Republic of Ireland', iceland, 'wrong'],
		['Republic of Chile', chad, 'wrong'],
		['Republic of Chda', chad, 'typo Republic of Chad'],
		['Papua Nwe Guinea', key('Papua New Guinea'), 'typo Papua New Guinea'],
	])('may hold a slip in one word, but not another name: %s', (response, wanted, expected) => {
		expect(short(gradeAnswer(response, wanted, COUNTRIES))).toBe(expected);
	});
});

describe('short words, acronyms and figures', () => {
	test.each([
		['SCO', 'sco', 'right'],
		['SCO', 'SCI', 'wrong'],
		['UNESCO', 'UNESCI', 'wrong'],
		['Xi', 'Xu', 'wrong'],
		['Boeing 747', 'Boeing 737', 'wrong'],
		['G20', 'G7', 'wrong'],
		['SCO+', 'sco+', 'right'],
		['SCO+', 'SCO', 'wrong'],
		['SCO', 'SCO+', 'wrong'],
		['Disney+', 'Disney', 'wrong'],
		['C++', 'C', 'wrong'],
		['C#', 'C', 'wrong'],
	])('are never near: for %s, %s is %s', (answer, response, expected) => {
		expect(short(gradeAnswer(response, key(answer), []))).toBe(expected);
	});
});

describe('a number', () => {
	const nine: AnswerKey = { answer: 'nine', accepted: [], value: { number: 9 } };
	const people: AnswerKey = {
		answer: '1.5 million people',
		accepted: [],
		value: { number: 1.5e6, unit: 'people' },
	};
	const share: AnswerKey = { answer: '23.5%', accepted: [], value: { number: 23.5, unit: '%' } };

	test.each([
		[nine, '9', 'right'],
		[nine, '٩', 'right'],
		[nine, 'Nine', 'right'],
		[nine, '10', 'wrong'],
		[nine, 'nineteen', 'wrong'],
		[people, '1,500,000', 'right'],
		[people, '1.5 million', 'right'],
		[{ answer: 'more than 350', accepted: [], value: { number: 350 } }, '350+', 'right'],
		[people, '1.6 million', 'wrong'],
		[people, '1.5 million tonnes', 'wrong'],
		[share, '23,5 %', 'right'],
		[share, '23.5 percent', 'right'],
		[share, '23.5', 'right'],
		[share, '24', 'wrong'],
		[{ answer: '25', accepted: [], value: { number: 25 } }, 'twenty-five', 'right'],
	])('$answer: %s is %s', (wanted, response, expected) => {
		expect(short(gradeAnswer(response, wanted, []))).toBe(expected);
	});
});

describe('a date', () => {
	const founded: AnswerKey = {
		answer: 'June 15, 2001',
		accepted: [],
		value: { date: '2001-06-15' },
	};
	const early: AnswerKey = { answer: 'July 4, 2024', accepted: [], value: { date: '2024-07-04' } };

	test.each([
		...['15.6.2001', 'June 15, 2001', '15 June 2001', 'Jun 15 2001', '15th of June 2001'],
		...[
			'2001-06-15',
			'06/15/2001',
			'١٥ يونيو ٢٠٠١',
			'15 июня 2001 г.',
			'2001年6月15日',
			'15. Juni 2001',
		],
	])('is understood as %s', (response) => {
		expect(short(gradeAnswer(response, founded, []))).toBe('right');
	});

	test.each([
		['June 15, 2002', 'wrong'],
		['16.6.2001', 'wrong'],
		['2001', 'unsure June 15, 2001'],
		['June 2001', 'unsure June 15, 2001'],
		['15 June', 'unsure June 15, 2001'],
		['July 2001', 'wrong'],
		['31.31.2001', 'wrong'],
	])('with a part amiss: %s is %s', (response, expected) => {
		expect(short(gradeAnswer(response, founded, []))).toBe(expected);
	});

	test('in figures passes either way round', () => {
		expect(short(gradeAnswer('4/7/2024', early, []))).toBe('right');
		expect(short(gradeAnswer('7/4/2024', early, []))).toBe('right');
	});

	test('may say more than was asked', () => {
		const year: AnswerKey = { answer: '2001', accepted: [], value: { date: '2001' } };
		expect(short(gradeAnswer('15 June 2001', year, []))).toBe('right');
		expect(short(gradeAnswer('2002', year, []))).toBe('wrong');
	});
});
