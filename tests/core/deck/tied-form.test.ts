import { expect, test } from 'vitest';
import { isSameForm } from '#lib/core/deck/same-form.ts';
import { isTied } from '#lib/core/deck/tied-form.ts';

const TEXT =
	'The mayor of Lio, Ines Vidal, leads the Northern Coast Trust. It was founded in Varn. ' +
	'It fights coastal fever (CVX).';

test.each([
	['a name and a part of it', 'Ines Vidal', 'Vidal', undefined],
	['an acronym', 'Northern Coast Trust', 'NCT', undefined],
	['an acronym with dots, small words left out', 'Bank of Lio', 'B.L.', undefined],
	['an acronym with its small words', 'Bank of Lio', 'BoL', undefined],
	['what an acronym stands for', 'NCT', 'Northern Coast Trust', undefined],
	['a surname', 'UN Secretary-General Ines Vidal', 'Vidal', undefined],
	[
		'an acronym with other letters that the article sets beside it',
		'coastal fever',
		'CVX',
		undefined,
	],
	['an acronym within', 'members of the Northern Coast Trust', 'NCT members', undefined],
	['a people for its country', 'President of Kazakhstan', 'Kazakh President', undefined],
	[
		'a country for its people',
		'British Prime Minister',
		'Prime Minister of the United Kingdom',
		undefined,
	],
	['a country with dots', 'U.S. President', 'President of the United States', undefined],
	['a number in words', '12', 'twelve', { number: 12 }],
	['a number with a unit', '12', '12 metres', { number: 12 }],
	['a date in another order', '4 March 2024', 'March 4th, 2024', { date: '2024-03-04' }],
	['a decade', '1980s', "1980's", { date: '1980s' }],
	['another name of a country', 'Turkey', 'Türkiye', { place: 'TR' }],
	['another name of a country without its code', 'Burma', 'Myanmar', undefined],
	['other marks and case', 'Zoë', 'zoe', undefined],
] as const)('%s is tied', (_, answer, form, value) => {
	expect(isTied(form, { answer, text: TEXT, ...(value === undefined ? {} : { value }) })).toBe(
		true,
	);
});

test.each([
	['another thing', 'Varn', 'banana', undefined],
	['a shared small word', 'Bank of Lio', 'the top of the world', undefined],
	['another number', '12', 'thirteen', { number: 12 }],
	['another date that shares words', '4 March 2024', '5 March 2024', { date: '2024-03-04' }],
	['another country', 'Turkey', 'Greece', { place: 'TR' }],
	['another country that shares a word', 'North Korea', 'South Korea', { place: 'KP' }],
	['another name of the article', 'Northern Coast Trust', 'Varn', undefined],
	['any word of the article', 'Northern Coast Trust', 'founded', undefined],
	['the holder of an office', 'the mayor', 'Ines Vidal', undefined],
	['another of the same sort', 'Bank of Lio', 'Bank of Varn', undefined],
	['another country without its code', 'North Korea', 'South Korea', undefined],
	['a country that is only named in the answer', 'Bank of Brazil', 'Brazil', undefined],
	['another number of the same', '24 ferries', '42 ferries', undefined],
	['another person of the same first name', 'Ines Vidal', 'Ines Moreno', undefined],
	['other initials', 'Northern Coast Trust', 'NCX', undefined],
] as const)('%s is not tied', (_, answer, form, value) => {
	expect(isTied(form, { answer, text: TEXT, ...(value === undefined ? {} : { value }) })).toBe(
		false,
	);
});

test.each([
	['Türkiye', 'turkiye', true],
	['New  York', 'new york', true],
	['1.5 million', '15 million', false],
	['काल', 'कल', false],
] as const)('%j and %j are the same form: %j', (one, other, same) => {
	expect(isSameForm(one, other)).toBe(same);
});
