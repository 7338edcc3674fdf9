import { expect, test } from 'vitest';
import { makeCards } from '#lib/core/cards/index.ts';
import { articleOf, english } from '../language/english.ts';
import { line } from './cards-of.ts';

const made = (text: string) => makeCards(articleOf(text), english).cards.map(line);

test('what leans on a thing told before is asked after what does not', () => {
	const cards = made(
		'An attack hit the website of the Norwick Guild. Visits to Tarn Bay had grown before the attack. Visits to Marn Bay had grown before Easter.',
	);
	const place = (name: string) => cards.findIndex((card) => card.endsWith(`-> ${name}`));
	expect(place('Marn Bay')).toBeGreaterThanOrEqual(0);
	expect(place('Tarn Bay')).toBeGreaterThan(place('Marn Bay'));
});
