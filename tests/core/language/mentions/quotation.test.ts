import { expect, test } from 'vitest';
import { readingOf, wordsOf } from '../english.ts';

function speakersIn(text: string) {
	const reading = readingOf(text);
	return reading.quotations.map(({ inner, speaker }) => ({
		said: wordsOf(reading, inner),
		by: speaker === undefined ? undefined : wordsOf(reading, speaker),
	}));
}

test('a quotation over two sentences has the speaker named at its end', () => {
	expect(speakersIn('"The sea is rising. We must act now," the Kazakh President said.')).toEqual([
		{ said: 'The sea is rising. We must act now,', by: 'the Kazakh President' },
	]);
});

test('the speaker may follow the verb', () => {
	expect(speakersIn('“The sea is rising fast,” said Marta Olsen.')).toMatchObject([
		{ by: 'Marta Olsen' },
	]);
});

test('the speaker may come first', () => {
	expect(speakersIn('Marta Olsen said: “The sea is rising fast.”')).toMatchObject([
		{ by: 'Marta Olsen' },
	]);
});

test('a title in quotation marks is no quotation', () => {
	expect(speakersIn('The status of "dialogue partner" is new.')).toEqual([]);
});
