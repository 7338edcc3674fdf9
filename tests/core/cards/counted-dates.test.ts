import { expect, test } from 'vitest';
import { cardsOf, line } from './cards-of.ts';

const TEXT =
	'On 18 March 1931 the Marn Bank closed. Three days later the Tarn Bank left the gold standard, a fixed rate. It rained.';

test('a day that is counted from one before is asked, and cites both', () => {
	const card = cardsOf(TEXT).find((one) => one.prompt.includes('gold standard?'));
	expect(card && line(card)).toBe(
		'When did the Tarn Bank leave the gold standard? -> 21 March 1931',
	);
	expect(card?.citation?.quote).toMatch(/^On 18 March 1931 .*gold standard/);
});

test('who holds an office is no answer to since when', () => {
	const text = 'Since 2019 the director of the Tarn Bank has been Ann Day. It rained.';
	expect(cardsOf(text).map(line).join('\n')).not.toMatch(/^Since when has the director/m);
});
