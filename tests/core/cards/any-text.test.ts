import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCards } from '#lib/core/cards/index.ts';
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
