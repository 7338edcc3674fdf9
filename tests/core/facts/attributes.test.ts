import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const made = (text: string) => cardsOf(text).map(line);

test.each([
	['The capital of Norland is Haven.', 'What is the capital of Norland? -> Haven'],
	['The currency of Norland is the crown.', 'What is the currency of Norland? -> crown'],
	[
		'The official languages of Norland are Norlandish and English.',
		'What are the official languages of Norland? -> Norlandish | English',
	],
	[
		'The official language of Norland is Norlandish.',
		'What is the official language of Norland? -> Norlandish',
	],
])('%s', (text, card) => {
	expect(made(`${text} It rained in Leeds.`)).toContain(card);
});

test('whose it is must be told', () => {
	expect(made('The capital is Haven. It rained in Leeds.').join()).not.toMatch(/^What is the cap/m);
});
