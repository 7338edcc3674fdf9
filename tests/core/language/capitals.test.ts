import { expect, test } from 'vitest';
import { capitalNames, isCapital } from '#lib/core/language/capitals.ts';
import { countries } from '#lib/core/language/countries.ts';

test('each capital of the table of countries comes first among its names', () => {
	for (const { code, capital } of countries) expect(capitalNames(code)[0], code).toBe(capital);
});

test('Astana is the capital of Kazakhstan', () => {
	expect(capitalNames('KZ')).toContain('Astana');
});

test('a capital has its former and its other spellings', () => {
	expect(capitalNames('CN')).toEqual(['Beijing', 'Peking', 'Peiping']);
	expect(capitalNames('UA')).toContain('Kiev');
	expect(capitalNames('US')).toContain('Washington');
	expect(capitalNames('XX')).toEqual([]);
});

test.each(['Astana', 'Kiev', 'Washington, D.C.', 'Chisinau', 'Chișinău'])(
	'%s is a capital',
	(name) => {
		expect(isCapital(name)).toBe(true);
	},
);

test.each(['Almaty', 'Belfast', 'Washington', 'Turkish capital', 'capital of Turkey', ''])(
	'%j is the name of none',
	(name) => {
		expect(isCapital(name)).toBe(false);
	},
);
