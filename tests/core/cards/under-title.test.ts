import { expect, test } from 'vitest';
import { underTitle, savedByTitle } from '#lib/core/cards/under-title.ts';
import { readingOf } from '../language/english.ts';
import { candidate } from './cards-of.ts';

const TEXT =
	'Norwick is a town in Marland. The pond of Norwick was dug in 1890. The pond was closed by Ada Marlow in 1923.';

const read = (title: string) => readingOf(TEXT, { title });
const asks = (prompt: string) => candidate(TEXT, { prompt, answer: '1923' });

test('a prompt that does not say what it is about stands under the title', () => {
	const reading = read('Norwick');
	expect(underTitle(asks('When was the pond closed?'), reading).prompt).toBe(
		'Norwick: When was the pond closed?',
	);
});

test.each([
	'When was the pond of Norwick closed?',
	'When did Ada Marlow close the town pond?',
	'In which year was the Tide Museum closed?',
])('one that says so stays as it is: %s', (prompt) => {
	expect(underTitle(asks(prompt), read('Norwick')).prompt).toBe(prompt);
});

test.each([
	['gives the answer away', 'Norwick in 1923'],
	['is a question itself', 'Who closed Norwick?'],
	[
		'is longer than a question',
		'Norwick closes its one museum after a long and bitter fight over money',
	],
	['only stands in for one', 'Norwick is a town in…'],
])('no title that %s', (_why, title) => {
	const prompt = 'When was the pond closed?';
	expect(underTitle(asks(prompt), read(title)).prompt).toBe(prompt);
});

test('where the title helps only a common word, the prompt is not saved', () => {
	const reading = read('Norwick');
	const prompt = 'The pond was closed in the year of {{gap}} after a long fight over money.';
	expect(savedByTitle(asks(prompt), reading)?.prompt).toBe(`Norwick: ${prompt}`);
	expect(savedByTitle({ ...asks(prompt), answer: 'sadness' }, reading)).toBeUndefined();
	expect(savedByTitle(asks('It closed in {{gap}}.'), reading)).toBeUndefined();
});

test.each([
	'However, the pond was closed in {{gap}} after a long fight over money.',
	'The pond was closed two years later in {{gap}} after a long fight.',
])('nor where it lacks more than a name: %s', (prompt) => {
	expect(savedByTitle(asks(prompt), read('Norwick'))).toBeUndefined();
});

test.each([
	'A version was taken up by Ola Reed in 1923.',
	'The bankers closed the pond in the year of 1923.',
])('what opens with something unnamed stands under the title too: %s', (prompt) => {
	expect(underTitle(asks(prompt.replace('1923', '{{gap}}')), read('Norwick')).prompt).toBe(
		`Norwick: ${prompt.replace('1923', '{{gap}}')}`,
	);
});

test('a name told right behind says which it is', () => {
	const prompt = 'The pond, which was named Lake Tarn, was closed in {{gap}}.';
	expect(underTitle(asks(prompt), read('Norwick')).prompt).toBe(prompt);
});
