import { describe, expect, test } from 'vitest';
import { makeDeck, validateDeck } from '#lib/core/deck/index.ts';
import { english } from '../language/english.ts';
import { line } from './cards-of.ts';

const OPENING =
	'Calba League\n\nThe Calba League is a union of ports. It was founded in 1911 in Tarn.';
const ITEMS = '\n- Norway\n- Sweden\n- Saint Lucia (2004)';

function deckOf(list: string) {
	const making = makeDeck(`${OPENING}\n\n${list}\n\nIt rained in Leeds.`, {}, english);
	if (!making.ok) throw new Error(making.message);
	return making.deck;
}

const made = (list: string) => deckOf(list).cards.map(line);

describe('a line with points below it is one list', () => {
	const ALL = 'Norway | Sweden | Saint Lucia';
	test.each([
		[
			`The members of the Calba League are:${ITEMS}`,
			'Which are the three members of the Calba League?',
		],
		[
			`Its members are:\n* Norway,\n* Sweden, and\n* Saint Lucia.`,
			'Which are the three members of the Calba League?',
		],
		[`The members are:${ITEMS}`, 'Which are the three members of the Calba League?'],
		[`Founding members:${ITEMS}`, 'Which were the three founding members of the Calba League?'],
		[
			`Full Members of the Calba League:${ITEMS}`,
			'Which are the three full members of the Calba League?',
		],
		[
			'The Calba League has three members:\n1. Norway\n2. Sweden\n3. Saint Lucia',
			'Which three members does the Calba League have?',
		],
		[
			'The League consists of:\n\n• Norway\n\n• Sweden\n\n• Saint Lucia',
			'Which three countries does the Calba League consist of?',
		],
		[
			'The Tarn Treaty was signed by the following countries:\n– Norway\n– Sweden\n– Saint Lucia',
			'By which three countries was the Tarn Treaty signed?',
		],
		[
			`The Calba League has the following members:${ITEMS}`,
			'Which three members does the Calba League have?',
		],
	])('%s', (list, question) => {
		expect(made(list)).toContain(`${question} -> ${ALL}`);
	});

	test('and cites the line with its points, as the text has them', () => {
		const deck = deckOf(`Founding members:${ITEMS}`);
		const set = deck.cards.find(({ kind }) => kind === 'set');
		expect(set?.citation?.quote).toBe(`Founding members:${ITEMS}`);
		expect(deck.article.text).toContain(`\n\nFounding members:${ITEMS}\n\n`);
		expect(validateDeck(deck).ok).toBe(true);
	});
});

test('"the following" leads in to a list in a line as well', () => {
	expect(made('The Calba League has the following members: Norway, Sweden and Iceland.')).toContain(
		'Which three members does the Calba League have? -> Norway | Sweden | Iceland',
	);
});

describe('no list is asked for', () => {
	test.each([
		['of some among more', `Its members include:${ITEMS}`],
		['of which nobody knows whose it is', `Other ports:${ITEMS}`],
		['of the best among more', `Main towns of Norway:${ITEMS}`],
		['whose count is another', `The Calba League has four members:${ITEMS}`],
		[
			'of whole sentences',
			'The aims of the Calba League are:\n- Norway gives money.\n- Sweden builds ships.\n- Iceland pays.',
		],
	])('%s', (_, list) => {
		expect(deckOf(list).cards.filter(({ kind }) => kind === 'set')).toEqual([]);
	});
});

test('no card shows a list in points with a gap', () => {
	const deck = deckOf(`The oldest ports of the Calba League on the coast of Tarn are:${ITEMS}`);
	expect(deck.cards.filter(({ prompt }) => prompt.includes('\n'))).toEqual([]);
});
