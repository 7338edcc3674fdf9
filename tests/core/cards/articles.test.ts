import { expect, test } from 'vitest';
import { GAP, type Card } from '#lib/core/cards/index.ts';
import { foldWords } from '#lib/core/cards/checks/fold-words.ts';
import { cardsOfArticle, line } from './cards-of.ts';

const museum = cardsOfArticle('museum-opening', '2025-05-12');
const volcano = cardsOfArticle('volcano', '2024-03-01');
const club = cardsOfArticle('rowing-club', '2025-06-05');

function lines({ cards }: { readonly cards: readonly Card[] }): string[] {
	return cards.map(line);
}

test('the museum: what was opened, founded, counted, built and said', () => {
	expect(lines(museum)).toEqual(
		expect.arrayContaining([
			'When did the Halvern Tide Museum open its doors? -> 10 May 2025',
			'By whom was the Halvern Tide Museum founded? -> Marta Olsen',
			'As of May 2025, how many galleries does the Halvern Tide Museum have? -> twelve',
			'As of May 2025, about how many objects does the Halvern Tide Museum hold? -> 9,400',
			'As of May 2025, who was the director of the Halvern Tide Museum? -> Marta Olsen',
			"Where was the Halvern Tide Museum's largest piece built? -> Liverpool",
			"In which year was the Halvern Tide Museum's largest piece built? -> 1928",
			'In which month and year will the Halvern Tide Museum host the 14th International Tide Conference? -> September 2026',
			'Who said “The sea has kept a diary for us, and now people can read it”? -> Marta Olsen',
			'In which year did Ines Carvalho win the Northern Stone Prize for a library in Porto? -> 2019',
		]),
	);
});

test('the museum: nothing that was denied, rumoured or claimed', () => {
	expect(lines(museum).join('\n')).not.toMatch(/borrow|naming rights|leaks/);
});

test('the volcano: what it is, who described it, and the observatory', () => {
	expect(lines(volcano)).toEqual(
		expect.arrayContaining([
			'In which year was the CVO established? -> 1908',
			'In which village was the CVO established? -> Ness',
			'By whom was Mount Serrat first described? -> Pieter van Loon',
			'How high does Mount Serrat rise? -> 2,847 metres',
			'As of March 2024, how many times has Mount Serrat erupted since 1700? -> nineteen',
			"Who was the CVO's first director? -> Harold Finch",
			'In which year was Harold Finch born? -> 1869',
			'Who invented the tilt pendulum? -> Finch',
			'What is Mount Serrat? -> active stratovolcano on the island of Calba',
		]),
	);
});

test('the volcano: neither the legend nor what some believe nor what did not cause it', () => {
	expect(lines(volcano).join('\n')).not.toMatch(/fisherman|bottomless|earthquake/);
});

test('the club: its founding though "it" opens the sentence, its member, its wins', () => {
	expect(lines(club)).toEqual(
		expect.arrayContaining([
			'When was the Norwick Rowing Club founded? -> 4 June 1875',
			'When was Ada Marlow born? -> 19 August 1931',
			'Where was Ada Marlow born? -> Norwick',
			'In which year did the Norwick Rowing Club move to its present boathouse on Ferry Lane? -> 1923',
			'As of June 2025, how many times has the Norwick Rowing Club won the National Regatta? -> nine',
			'As of June 2025, which four crews does the Norwick Rowing Club have? -> Juniors | Seniors | Masters | Clerks',
			'As of June 2025, who was the president of the Norwick Rowing Club? -> Tom Adeyemi',
			'Who beat Ruth Keller by two lengths in the final of 1957? -> Ada Marlow',
		]),
	);
});

test('the club: no card for a "she" who may be either, for a rumour, or for what it may buy', () => {
	expect(lines(club).join('\n')).not.toMatch(
		/gave up|give up|leave Ferry|neighbouring dock|learn to swim/,
	);
});

const decks = { museum, volcano, club };

test.each(Object.entries(decks))(
	'%s: every card is proved by whole sentences of the article',
	(_name, { cards, text }) => {
		for (const card of cards) {
			const { citation } = card;
			expect(citation).not.toBeNull();
			if (citation === null) continue;
			expect(text.slice(citation.start, citation.end)).toBe(citation.quote);
			const parts = card.kind === 'set' ? card.members.map(({ label }) => label) : [card.answer];
			if (card.derived === undefined)
				for (const part of parts) expect(citation.quote).toContain(part);
		}
	},
);

test.each(Object.entries(decks))('%s: ids differ, and so do questions', (_name, { cards }) => {
	expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
	expect(new Set(cards.map(({ prompt }) => foldWords(prompt))).size).toBe(cards.length);
});

test.each(Object.entries(decks))(
	'%s: distractors are at least two, differ, and are never right',
	(_name, { cards }) => {
		for (const card of cards) {
			if (card.distractors === undefined) continue;
			const right =
				card.kind === 'set'
					? card.members.map(({ label }) => label)
					: [card.answer, ...card.accepted];
			const folded = card.distractors.map(foldWords);
			expect(card.distractors.length).toBeGreaterThanOrEqual(2);
			expect(new Set(folded).size).toBe(folded.length);
			for (const form of right) expect(folded).not.toContain(foldWords(form));
		}
	},
);

test.each(Object.entries(decks))(
	'%s: a gap stands once in a cloze and nowhere else',
	(_name, { cards }) => {
		for (const { kind, prompt } of cards) {
			expect(prompt.split(GAP).length - 1).toBe(kind === 'cloze' ? 1 : 0);
		}
	},
);
