import { describe, expect, test } from 'vitest';
import { countries, findCountry, findPeople } from '#lib/core/language/countries.ts';
import { foldName } from '#lib/core/language/fold-name.ts';

const states = countries.filter((country) => country.peoples.length > 0);

describe('the table of countries', () => {
	test('holds all codes of ISO 3166 once, each with a name and a region', () => {
		expect(countries.length).toBeGreaterThanOrEqual(249);
		expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
		expect(countries.filter(({ code, region }) => region === '' && code !== 'AQ')).toEqual([]);
	});

	test('holds the people and the capital of every member of the UN', () => {
		expect(states.length).toBeGreaterThanOrEqual(195);
		// Hong Kong and Macao have no capital; that of Palestine is disputed.
		expect(states.filter(({ capital }) => capital === undefined).map(({ code }) => code)).toEqual([
			'HK',
			'MO',
			'PS',
		]);
	});

	test('never lets one form name two countries', () => {
		const owners = new Map<string, string>();
		for (const { code, name, forms } of countries) {
			for (const form of [name, ...forms]) {
				expect(owners.get(foldName(form)) ?? code, form).toBe(code);
				owners.set(foldName(form), code);
			}
		}
	});

	test('finds each country by each of its forms', () => {
		for (const country of countries) {
			for (const form of [country.name, ...country.forms]) {
				expect(findCountry(form), form).toBe(country);
			}
		}
	});
});

describe('finding a country', () => {
	test.each([
		['Türkiye', 'TR'],
		['Turkiye', 'TR'],
		['Turkey', 'TR'],
		['the State of Kuwait', 'KW'],
		['the People’s Republic of Bangladesh', 'BD'],
		['Côte d’Ivoire', 'CI'],
		['Ivory Coast', 'CI'],
		['the Netherlands', 'NL'],
		['Holland', 'NL'],
		['UK', 'GB'],
		['the U.S.', 'US'],
		['USA', 'US'],
		['MYANMAR', 'MM'],
		['St. Lucia', 'LC'],
		['Guinea-Bissau', 'GW'],
		['DR Congo', 'CD'],
		['North Korea', 'KP'],
		['Czech Republic', 'CZ'],
		['Viet Nam', 'VN'],
		['the Holy See', 'VA'],
	])('%s is %s', (text, code) => {
		expect(findCountry(text)?.code).toBe(code);
	});

	test.each(['us', 'Congo', 'Asia', 'the', '', 'Turk', 'Kingdom', 'Paris'])(
		'%j names no country',
		(text) => {
			expect(findCountry(text)).toBeUndefined();
		},
	);
});

describe('finding a people', () => {
	test.each([
		['Kazakh', 'KZ'],
		['the Dutch', 'NL'],
		['Spaniards', 'ES'],
		['Turks', 'TR'],
		['Swiss', 'CH'],
		['South Korean', 'KR'],
		['Burkinabé', 'BF'],
		['New Zealanders', 'NZ'],
	])('%s is %s', (text, code) => {
		expect(findPeople(text)?.code).toBe(code);
	});

	test.each(['Congolese', 'Dominican', 'European', 'Kazakhstan', ''])(
		'%j names no one people',
		(text) => {
			expect(findPeople(text)).toBeUndefined();
		},
	);
});

test('regions are the subregions of the United Nations', () => {
	expect(findCountry('Kazakhstan')?.region).toBe('Central Asia');
	expect(findCountry('Nepal')?.region).toBe('Southern Asia');
	expect(findCountry('Fiji')?.region).toBe('Melanesia');
	expect(findCountry('Egypt')?.region).toBe('Northern Africa');
});
