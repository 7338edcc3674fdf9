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
	[
		'The Tarn Tower stood in Leeds. Up to 120 metres high and painted red, it was the tallest mast of Norland.',
		'At most how high was the Tarn Tower? -> 120 metres',
	],
])('%s', (text, card) => {
	expect(made(text)).toContain(card);
});

test('a length of something else is not asked of the name', () => {
	const text = 'The Tarn Tower, a mast with a rope 120 metres long, was sold in 1990.';
	expect(made(text).join('\n')).not.toMatch(/How long/);
});

test("a length in front that goes on to another noun is not the subject's", () => {
	const text =
		'Two metres long and dry, planks lay in the Tarn Tower. Two metres long planks lay in the Tarn Tower.';
	expect(made(text).join('\n')).not.toMatch(/How long (?:is|was) the Tarn/);
});
