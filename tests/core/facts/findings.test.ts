import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';
import { factsOf } from './facts-of.ts';

const WORM = 'A worm that glows has been found in the Tarn Sea';

test('where a finding was reported, and who led the team', () => {
	const text = `${WORM}, deeper than any other, a team led by the biologist Ada Marlow reported on Thursday in the journal Annals of the Sea.`;
	expect(cardsOf(text).map(line)).toEqual(
		expect.arrayContaining([
			'Which journal reported that a worm that glows has been found in the Tarn Sea? -> Annals of the Sea',
			'Who led the team that reported that a worm that glows has been found in the Tarn Sea? -> Ada Marlow',
		]),
	);
});

test('of nobody who reports, and of what names nothing, nothing is asked', () => {
	expect(factsOf('quotation', `${WORM}, a team led by Ada Marlow hoped.`)).toEqual([]);
	expect(factsOf('quotation', 'It was found, a team led by Ada Marlow reported.')).toEqual([]);
	expect(factsOf('quotation', `${WORM}, the mayor reported in the Tarn Hall.`)).toEqual([]);
});
