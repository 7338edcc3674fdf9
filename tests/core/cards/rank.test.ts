import { expect, test } from 'vitest';
import { FAMILY_PRIORS } from '#lib/core/cards/family-priors.ts';
import { cardsOf, line } from './cards-of.ts';

function order(text: string, title = ''): string[] {
	return cardsOf(text, { title }).map(line);
}

test('a founding comes before a gap', () => {
	const lines = order(
		'The Norwick Club met the Tide Museum. The Riverside Club was founded in 1875.',
	);
	expect(lines[0]).toBe('In which year was the Riverside Club founded? -> 1875');
	expect(FAMILY_PRIORS.founding).toBeGreaterThan(FAMILY_PRIORS.mention);
});

test('of two like facts, the one about what the title names comes first', () => {
	const text = 'The Norwick Club was founded in 1875. The Riverside Club was founded in 1903.';
	expect(order(text, 'The Riverside Club turns 100')[0]).toContain('Riverside');
	expect(order(text, 'The Norwick Club turns 100')[0]).toContain('Norwick');
});

test('the second question on a fact waits for the first on another', () => {
	const text =
		'The Norwick Club was founded in 1875 in Astana. The Riverside Club was founded in 1903 in Astana.';
	const [first, second] = order(text).map((prompt) => prompt.includes('Norwick'));
	expect(first).not.toBe(second);
});

test('what somebody claims comes behind what is so', () => {
	const text =
		'Mayor Jonas Reed said that the Norwick Club was founded in 1875. The Riverside Club was founded in 1903.';
	expect(order(text)[0]).toBe('In which year was the Riverside Club founded? -> 1903');
});
