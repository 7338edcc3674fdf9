import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCards } from '#lib/core/cards/index.ts';
import { makeDeck } from '#lib/core/deck/make-deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { articleOf, english } from '../language/english.ts';

const pieces = ['museum-opening', 'volcano', 'rowing-club'].flatMap((name) =>
	readFileSync(new URL(`../../articles/${name}.txt`, import.meta.url), 'utf8')
		.split(/(?<=[.”])\s+|(?<=,)\s/)
		.filter((piece) => piece !== ''),
);
const odd = [
	'"',
	'“',
	'(',
	'),',
	'—',
	'It',
	'2024',
	'of the',
	'UN',
	"'s",
	'\n\n',
	'Ünïcødé',
	'😀',
	'said',
];

test('however sentences are torn and mixed, every card is proved by its quote', () => {
	const text = fc
		.array(
			fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...odd)),
			{
				minLength: 1,
				maxLength: 14,
			},
		)
		.map((parts) => parts.join(' '));
	fc.assert(
		fc.property(text, fc.constantFrom('2024-02-29', undefined), (words, published) => {
			const article = articleOf(words, published === undefined ? {} : { published });
			const { cards } = makeCards(article, english);
			expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
			for (const card of cards) {
				const { start, end, quote } = card.citation ?? { start: 0, end: 0, quote: '?' };
				expect(article.text.slice(start, end)).toBe(quote);
				if (card.kind === 'set') {
					for (const { label } of card.members) expect(quote).toContain(label);
				} else if (card.derived === undefined) expect(quote).toContain(card.answer);
			}
		}),
		{ numRuns: 150 },
	);
});

const numbered = [
	'The Varn Mill was built in 1950-1960 by the engineer Tomas Reyes.',
	'The Nile Company ran the mill from 1950-1960.',
	'The Nile Company won nine prizes between 1950 and 1960.',
	'Ines Vidal led the Nile Company (NC) in 1950–60, with 1,200 workers.',
	'The Varn Guild planned to reduce the herds of Lio by 30 million people through hunger.',
	'The members of the Tarn Pact are Brazil, Chile and Peru.',
	'On 4 March 1987 the U.S. President Ada Marlow opened 1.5 million homes.',
	'It was -2 degrees in Varn, 27-30% below the 24th year.',
];

test('whatever years, numbers and names a text holds, the deck made of it passes the check of decks', () => {
	const text = fc
		.array(fc.constantFrom(...numbered, ...pieces, ...odd), { minLength: 2, maxLength: 10 })
		.map((parts) => parts.join(' '));
	fc.assert(
		fc.property(text, fc.integer({ min: 1, max: 40 }), (source, count) => {
			const order = { title: 'A title', published: '2024-02-29', count };
			const making = makeDeck(source, order, english);
			if (!making.ok || making.deck.cards.length === 0) return;
			expect(validateDeck(making.deck)).toMatchObject({ ok: true });
		}),
		{ numRuns: 150 },
	);
});
