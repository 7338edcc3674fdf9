import { expect, test } from 'vitest';
import { readingOf, wordsOf } from '../english.ts';

function namesIn(text: string): string[] {
	const reading = readingOf(text);
	return reading.names.map((run) => wordsOf(reading, run));
}

test('a run with commas inside is one name when its last word tells what it is', () => {
	expect(namesIn('They backed the Clean Water, Soil and Forest Initiative in May.')).toEqual([
		'Clean Water, Soil and Forest Initiative',
	]);
});

test('a list of names is several names', () => {
	expect(namesIn('The team met Belarus, Mongolia and Nepal.')).toEqual([
		'Belarus',
		'Mongolia',
		'Nepal',
	]);
});

test('a country does not run into the person behind it', () => {
	expect(namesIn('President of Kazakhstan Aliya Nurlan spoke.')).toEqual(['Aliya Nurlan']);
});

test('"of" joins a common noun to a name', () => {
	expect(namesIn('It stands by the Palace of Independence.')).toEqual(['Palace of Independence']);
});

test('a common word that opens a sentence is no name', () => {
	expect(namesIn('Scientists from Norway agreed.')).toEqual(['Norway']);
});

test('a surname keeps its particles, where the whole name stands elsewhere', () => {
	expect(namesIn('The painter Karl van der Meer left. In May van der Meer came back.')).toEqual([
		'Karl van der Meer',
		'van der Meer',
	]);
});

test('a title is held by a name with a particle', () => {
	expect(namesIn('Prime Minister of the Netherlands Jan de Wit spoke.')).toEqual(['Jan de Wit']);
});
