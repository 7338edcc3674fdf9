import { expect, test } from 'vitest';
import { makeCards } from '#lib/core/cards/index.ts';
import { articleOf, english } from '../language/english.ts';
import { line } from './cards-of.ts';

const made = (text: string) => makeCards(articleOf(text), english).cards.map(line);

test('what leans on a thing told before is asked after what does not', () => {
	const cards = made(
		// Where there is much else to ask.
		`${'It rained in the hills. '.repeat(20)}An attack hit the website of the Norwick Guild. Visits to Tarn Bay had grown before the attack. Visits to Marn Bay had grown before Easter.`,
	);
	const place = (name: string) => cards.findIndex((card) => card.endsWith(`-> ${name}`));
	expect(place('Marn Bay')).toBeGreaterThanOrEqual(0);
	expect(place('Tarn Bay')).toBeGreaterThan(place('Marn Bay'));
});

test('a gap that names nothing stands under the title', () => {
	const cards = makeCards(
		articleOf(
			'Norwick is a town in Marland. There were 12,843 households (8.1%) on the eastern hills in 1923.',
			{ title: 'Norwick, Marland' },
		),
		english,
	).cards.map(line);
	expect(cards).toContain(
		'Norwick, Marland: There were {{gap}} households (8.1%) on the eastern hills in 1923. -> 12,843',
	);
});
