import { expect, test } from 'vitest';
import { readingOf } from '../english.ts';

function acronymsIn(text: string) {
	return readingOf(text).acronyms.map(({ short, long, stated }) => ({ short, long, stated }));
}

test('a bracket behind a name states its short form', () => {
	expect(acronymsIn('The European Tide Fund (ETF) paid. The ETF is rich.')).toEqual([
		{ short: 'ETF', long: 'European Tide Fund', stated: true },
	]);
});

test('a short form tells that a name goes on behind "and"', () => {
	const text = 'The Bureau for Safe Water and Roads (BSWR) paid Anna Berg and Roads (AR).';
	expect(acronymsIn(text)[0]).toEqual({
		short: 'BSWR',
		long: 'Bureau for Safe Water and Roads',
		stated: true,
	});
});

test('a bracket that does not fit is no short form', () => {
	expect(acronymsIn('The European Tide Fund (BBC) paid.')).toEqual([]);
});

test('a short form is spelled out by the one name with its initials', () => {
	expect(acronymsIn('It joined the United Nations. The UN agreed.')).toEqual([
		{ short: 'UN', long: 'United Nations', stated: false },
	]);
});

test('two names with the same initials spell nothing out', () => {
	expect(acronymsIn('The Union of Nurses met the United Nations. The UN agreed.')).toEqual([]);
});

test("a country's usual short form is not looked up among names", () => {
	expect(acronymsIn('The University of Sheffield told the US so.')).toEqual([]);
});

test('what is short for the same in every text is no name of this one', () => {
	const text = 'Arvo Dahl painted the hall. It was built in AD 300. The TV came in 1960.';
	expect(readingOf(text).acronyms).toEqual([]);
});
