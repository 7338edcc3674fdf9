import { expect, test } from 'vitest';
import { readingOf, wordsOf } from '../english.ts';

function officesIn(text: string) {
	const reading = readingOf(text);
	return reading.offices.map(({ title, of, country, holder }) => ({
		title,
		of,
		country: country?.code,
		holder: holder === undefined ? undefined : wordsOf(reading, holder),
	}));
}

test('a title before a name has its owner and its holder', () => {
	expect(officesIn('Yesterday UN Secretary-General Antonio Guterres spoke.')).toEqual([
		{ title: 'UN Secretary-General', of: 'UN', country: undefined, holder: 'Antonio Guterres' },
	]);
});

test('the country behind "of" ends where the holder begins', () => {
	expect(officesIn('President of the Czech Republic Jana Novak arrived.')).toEqual([
		{
			title: 'President of the Czech Republic',
			of: 'Czech Republic',
			country: 'CZ',
			holder: 'Jana Novak',
		},
	]);
});

test('a title set off by commas belongs to the name before it', () => {
	expect(officesIn("“No,” said Tom Adeyemi, the club's president, at noon.")).toMatchObject([
		{ of: 'club', holder: 'Tom Adeyemi' },
	]);
});

test('an adjective of a people names the country', () => {
	expect(officesIn('The Kazakh President left.')).toMatchObject([
		{ country: 'KZ', holder: undefined },
	]);
});

test('a rank in front is no owner', () => {
	expect(officesIn('Major General Fuad Basya spoke.')).not.toMatchObject([{ of: 'Major' }]);
});

test('"General" in the name of an assembly is no office', () => {
	expect(officesIn('The UN General Assembly voted.')).toEqual([]);
});

test('"director general" is one office', () => {
	expect(officesIn("The agency's director general, Ines Hale, spoke.")).toMatchObject([
		{ title: "agency's director general", holder: 'Ines Hale' },
	]);
});
