import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const made = (text: string) => cardsOf(`${text} It rained in Leeds.`).map(line);

test.each([
	[
		'The oldest bridge in Leeds is the Tull Bridge, a stone arch 84 metres long that was built in 1566.',
		'How long is the Tull Bridge? -> 84 metres',
	],
	[
		'The Tarn Tower, a steel mast 120 metres high, was sold in 1990.',
		'How high was the Tarn Tower? -> 120 metres',
	],
])('%s', (text, card) => {
	expect(made(text)).toContain(card);
});

test('a length of something else is not asked of the name', () => {
	const text = 'The Tarn Tower, a mast with a rope 120 metres long, was sold in 1990.';
	expect(made(text).join('\n')).not.toMatch(/How long/);
});
