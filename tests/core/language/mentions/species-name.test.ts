import { expect, test } from 'vitest';
import { cardsOf, line } from '../../cards/cards-of.ts';
import { readingOf, wordsOf } from '../english.ts';

const namesOf = (text: string) => {
	const reading = readingOf(text);
	return reading.names.map((run) => wordsOf(reading, run));
};

test('a species in brackets, or named, is one name of two words, and so wherever it stands', () => {
	expect(namesOf('The reed crane (Grus calbensis) breeds in Norway.')).toContain('Grus calbensis');
	expect(namesOf('It was named Halobium dolinax. Later Halobium dolinax was bred.')).toEqual([
		'Halobium dolinax',
		'Halobium dolinax',
	]);
});

test('a word of English behind a name does not belong to it', () => {
	expect(namesOf('The dog was named Rex yesterday.')).toEqual(['Rex']);
	expect(namesOf('The firm (Nordvik only) was sold.')).not.toContain('Nordvik only');
});

test('what is given a name in a clause of its own is called by it, there and behind', () => {
	const text =
		'A worm that glows has been found in Norland. The animal, which was named Halobium dolinax, was seen in a cave that had been opened by the ship Nordvik. ' +
		'It is 34 micrometres long, has nine eyes and swims in salt water. Laura Brennan has bred the worm since 2019.';
	const made = cardsOf(text, { title: 'A town and its worms' }).map(line).join('\n');
	expect(made).toContain('How long is Halobium dolinax? -> 34 micrometres');
	expect(made).toContain('How many eyes does Halobium dolinax have? -> nine');
});
