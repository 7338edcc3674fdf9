import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const made = (text: string) => cardsOf(`${text} It rained in Leeds.`).map(line);

test('what a thing alone is of another asks for the thing', () => {
	expect(made('The Tarn Bank is the central bank of Norland, a small state.')).toContain(
		'Which organisation is the central bank of Norland? -> Tarn Bank',
	);
});

test.each([
	'The Tarn Bank is a branch of the Marn Bank.',
	'Jonas Reed is the brother of Ann Day.',
	'The Tarn Bank may be the central bank of Norland.',
])('%s: not asked', (text) => {
	expect(made(text).join('\n')).not.toMatch(/^(?:Which|What|Who) \S+ ?is the/m);
});

test('what somebody counts for is not what they are', () => {
	expect(made('Ada Marlow is a legend of the Tarn Bank.').join('\n')).not.toMatch(/^Who is/m);
	expect(made('Ada Marlow is a banker of the Tarn Bank.').join('\n')).toMatch(/^Who is/m);
});
