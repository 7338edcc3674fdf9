import { expect, test } from 'vitest';
import { deckOf, problems } from './deck-of.ts';
import { ferries, place } from './harbour.ts';

const TEXT =
	'The Heron and the Tern of Tarn carried 9 guests, and yes, they were built by Ines Vidal.';

const asked = (prompt: string, answer: string) =>
	deckOf(TEXT, { ...place, kind: 'basic', prompt, answer });
const GIVEN = ['cards[0].prompt holds the whole answer; ask without naming it'];

test.each([
	['Who was the builder Ines Vidal?', 'Ines Vidal'],
	['What is TARN’S name?', 'Tarn'],
	['Which is the Heron?', 'the Heron'],
])('%j gives %j away', (prompt, answer) => {
	expect(problems(asked(prompt, answer))).toEqual(GIVEN);
});

test.each([
	['Who was the builder Vidal?', 'Ines Vidal'],
	['Which carried guests, the Heron or the Tern?', 'Heron'],
	['Which carried guests, the Heron or the Tern?', 'Tern'],
	['How many guests were on the 9 boats?', '9'],
	['Were they built by Ines Vidal?', 'yes'],
	['Of which Tarnish town are they?', 'Tarn'],
])('%j does not give %j away', (prompt, answer) => {
	expect(problems(asked(prompt, answer))).toEqual([]);
});

test('a cloze gives its answer away beside the gap, not by it', () => {
	expect(problems(deckOf(TEXT, { ...place, prompt: 'The Heron of {{gap}}.' }))).toEqual([]);
	expect(problems(deckOf(TEXT, { ...place, prompt: 'The Heron of {{gap}} left Tarn.' }))).toEqual(
		GIVEN,
	);
});

test('a set is given away by all of its members, not by one', () => {
	const members = ['Heron', 'Tern'].map((label) => ({ id: label, label, accepted: [] }));
	const set = (prompt: string) => deckOf(TEXT, { ...ferries, members, prompt });
	expect(problems(set('What are the Heron and the Tern?'))).toEqual(GIVEN);
	expect(problems(set('What sails with the Heron, and what else?'))).toEqual([]);
});

test('a prompt written by hand may hold its answer', () => {
	const { cards, ...deck } = asked('Who is Ines Vidal?', 'Ines Vidal');
	expect(problems({ ...deck, cards: cards.map((card) => ({ ...card, citation: null })) })).toEqual(
		[],
	);
});

test('a set asks for as many members as it has', () => {
	const members = ['Heron', 'Tern'].map((label) => ({ id: label, label, accepted: [] }));
	const asked = (prompt: string) => problems(deckOf(TEXT, { ...ferries, members, prompt }));
	expect(asked('As of July 2024, which two boats carried guests?')).toEqual([]);
	expect(asked('Which boats carried the 9 guests?')).toEqual([]);
	expect(asked('Which 19th-century boats carried guests?')).toEqual([]);
	expect(asked('Which 1990s boats carried guests?')).toEqual([]);
	expect(asked('Which three boats carried guests?')).toEqual([
		'cards[0].prompt asks for another number of members than the 2 there are',
	]);
});
