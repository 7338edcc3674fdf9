import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const made = (text: string) => cardsOf(text).map(line);

test('a figure is asked with the time that stands in front', () => {
	expect(
		made('At the end of 2021 the debts of the Tarn Bank amounted to 4 million euros. It rained.'),
	).toContain(
		'How much did the debts of the Tarn Bank amount to at the end of 2021? -> 4 million euros',
	);
	expect(made('At the census of 2011, Leeds had a population of 12,400. It rained.')).toContain(
		'What was the population of Leeds at the census of 2011? -> 12,400',
	);
});

test("what a relative clause goes on with is not the subject's", () => {
	const text =
		'The Tarn Bank runs the Harbour Fund, which is worth 4 million euros and pays for 120 lessons. It rained.';
	expect(made(text).join('\n')).not.toMatch(/Tarn Bank pay/);
});
