import { describe, expect, test } from 'vitest';
import { gradeNumber, type NumberKey } from '#lib/core/quiz/grading/grade-number.ts';

const key = (answer: string, number: number, unit?: string): NumberKey => ({
	...{ answer, accepted: [], number, unit, prompt: 'As of July, how many countries are members?' },
});
const grade = (response: string, wanted: NumberKey) =>
	gradeNumber(response, wanted)?.kind ?? 'none';

const distance = key('354 km', 354, 'km');
const people = key('1.5 million people', 1.5e6, 'people');
const money = key('$3 billion', 3e9, 'US$');
const heat = key('20 °C', 20, '°C');
const share = key('23.5%', 23.5, '%');
const speed = key('60 mph', 60, 'mph');
const steel = key('12 tonnes', 12, 't');

describe('a number with its unit', () => {
	test.each([
		[distance, ['354 km', '354km', '354', '354 kilometres', '354 kilometers', '٣٥٤ km']],
		[
			people,
			['1.5 million', '1,500,000', '1 500 000', '1.500.000', '15,00,000', '1.5m', '1,5 mln people'],
		],
		[people, ['1.5 million people', '15 lakh', '150万', '1,5 млн', '1.5 Millionen']],
		[
			money,
			[
				'$3bn',
				'3 billion dollars',
				'US$3bn',
				'USD 3 billion',
				'3bn USD',
				'$3,000,000,000',
				'3 billion',
			],
		],
		[heat, ['20 °C', '20°C', '20 ℃', '20 degrees', '20 degrees Celsius', '20']],
		[share, ['23.5%', '23,5 %', '23.5 percent', '23.5 per cent', '٢٣٫٥٪']],
		[speed, ['60 mph', '60 miles per hour', 'sixty miles an hour', '60']],
		[steel, ['12 t', '12 tonnes', 'twelve tonnes', '12 tons', 'a dozen tonnes']],
		[key('nine', 9), ['9', 'nine', 'Nine countries', '9 members', '९']],
		[key('105', 105), ['a hundred and five', '105', 'one hundred five']],
	])('is right as it may be written: $answer', (wanted, responses) => {
		expect(responses.filter((response) => grade(response, wanted) !== 'right')).toEqual([]);
	});

	test.each([
		[distance, ['354 miles', '354 m', '355 km', '354 kg', '3540', '354 million km', '353.9']],
		[people, ['1.6 million', '1.5 billion', '1.5', '1.5 million tonnes', '15,000,000']],
		[money, ['$3m', '€3bn', '3 billion euros', '$30bn', '3 billion yen', '3']],
		[heat, ['20 °F', '-20 °C', '20 %', '21']],
		[share, ['23.5 km', '2.35 %', '235%']],
		[speed, ['60 km/h', '60 miles', '61']],
		[key('nine', 9), ['8', '10', 'ninety', '9 km', '9%', 'nineteen']],
	])('is wrong with another number or another unit: $answer', (wanted, responses) => {
		expect(responses.filter((response) => grade(response, wanted) !== 'wrong')).toEqual([]);
	});

	test('is wrong beside another one, whichever comes first', () => {
		for (const two of ['354 or 355', '355 or 354', '354 km or 355 km', '354 to 355 km']) {
			expect(grade(two, distance)).toBe('wrong');
		}
		expect(grade('354 km (220 miles)', distance)).toBe('unsure');
	});

	test('is right with the words of the question, one or many', () => {
		const partners = {
			...key('14', 14),
			prompt: 'How many countries hold the status of "dialogue partner"?',
		};
		expect(grade('14 dialogue partners', partners)).toBe('right');
		expect(grade('14 partners', partners)).toBe('right');
		expect(grade('14 members', partners)).toBe('unsure');
	});

	test('with a word that is no unit is for the learner to judge', () => {
		expect(gradeNumber('1.5 million inhabitants', people)).toEqual({
			...{ kind: 'unsure', form: '1.5 million people' },
		});
	});
});

describe('an ordinal', () => {
	const eightieth = { ...key('80th', 80), prompt: 'Which anniversary will the UN mark in 2025?' };

	test.each(['80th', 'eightieth', 'the 80th', '80', 'eighty', 'the eightieth anniversary'])(
		'is right as %s',
		(response) => {
			expect(grade(response, eightieth)).toBe('right');
		},
	);

	test('is right as it is written elsewhere', () => {
		expect(['80e', '80ème', '80 th'].map((each) => grade(each, eightieth))).toEqual(
			Array(3).fill('right'),
		);
	});

	test('may be meant by a number of years, where an anniversary is asked for', () => {
		expect(grade('80 years', eightieth)).toBe('unsure');
		expect(grade('81 years', eightieth)).toBe('wrong');
		expect(grade('80 km', eightieth)).toBe('wrong');
		expect(grade('80 years', { ...eightieth, prompt: 'Which summit was it?' })).toBe('wrong');
	});

	test.each(['81st', 'eighteenth', '18th', '8th'])('is another one as %s', (response) => {
		expect(grade(response, eightieth)).toBe('wrong');
	});

	test('may not be meant by who is asked how many', () => {
		expect(grade('9th', key('nine', 9))).toBe('unsure');
		expect(grade('ninth', key('nine', 9))).toBe('unsure');
	});
});

describe('a figure that the source hedges', () => {
	test.each([
		[key('about 350 km', 350, 'km'), ['333', '350', '367 km'], ['332', '368', '350 miles']],
		[key('more than 1,000', 1_000), ['1,000', '1,050'], ['990', '1,051', '500']],
		[key('nearly 200', 200), ['200', '190'], ['201', '189']],
		[{ ...key('350', 350), accepted: ['some 350'] }, ['340'], ['300']],
	])(
		'may be missed by a twentieth, on the side that it leaves open: $answer',
		(wanted, right, wrong) => {
			expect(right.map((response) => grade(response, wanted))).toEqual(right.map(() => 'right'));
			expect(wrong.map((response) => grade(response, wanted))).toEqual(wrong.map(() => 'wrong'));
		},
	);

	test('is exact where only the learner hedges', () => {
		expect(grade('about 355 km', distance)).toBe('wrong');
	});

	test.each(['about 354 km', 'more than 354', '354+'])('is unsure as %s', (response) => {
		expect(grade(response, distance)).toBe('unsure');
	});

	test('is right hedged in another way', () => {
		expect(grade('about 350 km', key('some 350 km', 350, 'km'))).toBe('right');
		expect(grade('350+', key('more than 350', 350))).toBe('right');
	});
});

test.each(['many', 'and', 'half', 'no idea 9', '', '%', '1.2.3'])('no number is %s', (response) => {
	expect(grade(response, key('nine', 9))).toBe('none');
});
