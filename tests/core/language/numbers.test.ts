import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers, numberForms } from '#lib/core/language/numbers.ts';

describe('a number', () => {
	test.each<[string, string, number, string?]>([
		['It has 14 partners.', '14', 14],
		['It has nine members.', 'nine', 9],
		['Twenty-one ships sank.', 'Twenty-one', 21],
		['A hundred and five ships sank.', 'A hundred and five', 105],
		['Two dozen ships sank.', 'Two dozen', 24],
		['Half a million people fled.', 'Half a million', 500_000],
		['Some 1,426 pilgrims came.', '1,426', 1426],
		['Some 8 000 000 people live there.', '8 000 000', 8_000_000],
		['About 1.3 million people fled.', '1.3 million', 1_300_000],
		['Two million people fled.', 'Two million', 2_000_000],
		['Two hundred thousand people fled.', 'Two hundred thousand', 200_000],
		['It grew by 80 %.', '80 %', 80, '%'],
		['It grew by 4.5 percent.', '4.5 percent', 4.5, '%'],
		['It reached 30 °C there.', '30 °C', 30, '°C'],
		['It fell to −12 °C there.', '−12 °C', -12, '°C'],
		['It is 56.7 kilometres long.', '56.7 kilometres', 56.7, 'km'],
		['It covers 12 square miles.', '12 square miles', 12, 'sq mi'],
		['It cost $1.3 billion.', '$1.3 billion', 1_300_000_000, '$'],
		['It cost US$ 20,000 then.', 'US$ 20,000', 20_000, 'US$'],
		['It cost £2.5m then.', '£2.5m', 2_500_000, '£'],
		['It cost 40 euros.', '40 euros', 40, '€'],
		['She is a six-time champion.', 'six', 6],
	])('%s', (sentence, text, value, unit) => {
		expect(findNumbers(sentence)).toEqual([
			{
				start: sentence.indexOf(text),
				end: sentence.indexOf(text) + text.length,
				text,
				value,
				ordinal: false,
				...(unit === undefined ? {} : { unit }),
			},
		]);
	});

	test.each([
		['The 24th summit.', '24th', 24],
		['The 3rd man.', '3rd', 3],
		['The twenty-first floor.', 'twenty-first', 21],
		['The third floor.', 'third', 3],
		['Its hundredth year.', 'hundredth', 100],
	])('of an order: %s', (sentence, text, value) => {
		expect(findNumbers(sentence)).toMatchObject([{ text, value, ordinal: true }]);
	});

	test('is found in each place of a list', () => {
		expect(findNumbers('one, two or 3 of 40').map(({ value }) => value)).toEqual([1, 2, 3, 40]);
	});
});

test.each([
	'The G20 met.',
	'An F-16 and 5G masts.',
	'No one spoke to one another.',
	'One of them left at 10:30.',
	'Someone weighed tons of lone stones.',
	'Thousands came, dozens stayed.',
])('no number: %s', (sentence) => {
	expect(findNumbers(sentence)).toEqual([]);
});

test.each([
	'It covers 12¾ square miles.',
	'They sent 6½ tonnes.',
	'It cost 2 1/2 million dollars.',
	'It cost 2 1⁄2 million dollars.',
	'It has two and a half million visitors.',
	'It is a two-and-a-half-mile walk.',
	'Two-thirds of the members left.',
	'Some three quarters of the houses fell.',
	'One third of the houses fell.',
	'A fifth of the voters stayed at home.',
	'It took about a third of the votes.',
	'It is one-hundredth of the width.',
	'The shop is open 24/7 there.',
])('part of a fraction is no number: %s', (sentence) => {
	expect(findNumbers(sentence)).toEqual([]);
});

test('a third one, and the third of several, are no fractions', () => {
	expect(findNumbers('A third term, the third of five.')).toMatchObject([
		{ text: 'third', value: 3, ordinal: true },
		{ text: 'third', value: 3, ordinal: true },
		{ text: 'five', value: 5 },
	]);
});

describe('the forms of a number', () => {
	test.each([
		[9, ['9', 'nine']],
		[21, ['21', 'twenty-one']],
		[1426, ['1426', '1,426']],
		[1_300_000, ['1300000', '1,300,000', '1.3 million']],
		[2_000_000_000, ['2000000000', '2,000,000,000', '2 billion', 'two billion']],
		[4.5, ['4.5']],
	])('%d', (value, forms) => {
		expect(numberForms(value).filter((form) => !/thousand|\d{4} million/.test(form))).toEqual(
			forms,
		);
	});

	test('all read back to the number', () => {
		const value = fc.oneof(
			fc.integer({ min: 0, max: 5_000_000 }),
			fc.integer({ min: 1, max: 999 }).map((count) => count * 1_000_000),
			fc.integer({ min: 1, max: 9999 }).map((count) => count / 10),
		);
		fc.assert(
			fc.property(value, (number) => {
				for (const form of numberForms(number)) {
					expect(findNumbers(`They counted ${form} in all.`)).toMatchObject([
						{ text: form, value: number },
					]);
				}
			}),
		);
	});
});

test('mentions lie in order, never overlap, and quote the text', () => {
	const parts = fc.constantFrom(
		'two',
		'hundred',
		'and',
		'5',
		'million',
		'%',
		'third',
		'-',
		',',
		'$',
		'1,000',
		'a',
		'dozen',
		'km',
	);
	fc.assert(
		fc.property(fc.array(parts, { maxLength: 15 }), fc.constantFrom(' ', ''), (words, gap) => {
			const text = words.join(gap);
			let end = 0;
			for (const mention of findNumbers(text)) {
				expect(mention.start).toBeGreaterThanOrEqual(end);
				expect(mention.text).toBe(text.slice(mention.start, mention.end));
				expect(Number.isFinite(mention.value)).toBe(true);
				end = mention.end;
			}
		}),
	);
});
