import { expect, test } from 'vitest';
import { standAlone } from '#lib/core/language/stand-alone.ts';
import { readingOf } from './english.ts';

function lastSentence(text: string, published?: string): string | undefined {
	const reading = readingOf(text, published === undefined ? {} : { published });
	const sentence = reading.sentences.at(-1);
	return sentence === undefined ? undefined : standAlone(reading, sentence);
}

test('names stand for pronouns, and the opening capital goes', () => {
	expect(lastSentence('Mayor Jonas Reed praised the crew. Later his wife sang.')).toBe(
		"later Jonas Reed's wife sang.",
	);
});

test('a weekday becomes the day it was', () => {
	expect(lastSentence('The fair began Thursday in Leeds.', '2024-07-04')).toBe(
		'the fair began on 4 July 2024 in Leeds.',
	);
});

test('a weekday without a published date does not stand alone', () => {
	expect(lastSentence('The fair began Thursday in Leeds.')).toBeUndefined();
});

test('a pronoun that nobody clearly fits leaves nothing', () => {
	expect(lastSentence('They sang in Leeds.')).toBeUndefined();
});

test('a trade before a name goes, unless another is tied to it', () => {
	expect(lastSentence('The street honours the polymath Ada Marlow.')).toBe(
		'the street honours Ada Marlow.',
	);
	expect(lastSentence('The street honours the explorer and polymath Ada Marlow.')).toBe(
		'the street honours the explorer and polymath Ada Marlow.',
	);
});

test('a common noun that opens a sentence loses its capital, a name keeps it', () => {
	const opening = (text: string) => standAlone(readingOf(text), { first: 0, last: 1 });
	expect(opening('Divers measured a depth of 84 metres in 2011.')).toBe('divers');
	expect(opening('Norwick measured a depth of 84 metres in 2011.')).toBe('Norwick');
});

test('what is quoted keeps its capital', () => {
	expect(lastSentence('Ada Marlow wrote a song called "The Old Mill" in Leeds.')).toBe(
		'Ada Marlow wrote a song called "The Old Mill" in Leeds.',
	);
});
