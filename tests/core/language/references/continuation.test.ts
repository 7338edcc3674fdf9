import { expect, test } from 'vitest';
import { continuedSubject } from '#lib/core/language/references/continuation.ts';
import { readingOf } from '../english.ts';

/** The subject that the pronoun of the last sentence goes on about. */
function continued(text: string): string | undefined {
	const reading = readingOf(text);
	const last = reading.sentences.at(-1);
	const at = reading.tokens.findIndex(
		({ lower }, token) => token >= (last?.first ?? 0) && /^(?:its?|they|their|he)$/.test(lower),
	);
	return continuedSubject(reading, at);
}

test.each([
	['The mill was built of red brick. It burnt in 1923.', 'the mill'],
	['A bridge was built of red brick. It burnt in 1923.', 'the bridge'],
	['The old mills were built of red brick. They burnt in 1923.', 'the old mills'],
	['The mill was built of brick. Later, it burnt in 1923.', 'the mill'],
	['The mill was built of brick. Its roof burnt in 1923.', 'the mill'],
	['The mill was built of brick. It burnt. It was never missed.', 'the mill'],
])('%s', (text, subject) => {
	expect(continued(text)).toBe(subject);
});

test.each([
	['another number', 'The mill was built of brick. They burnt in 1923.'],
	['somebody', 'Ada Marlow was born in Leeds. It burnt in 1923.'],
	['what did something to another thing', 'The mill lost the race. It burnt in 1923.'],
	['only some of many', 'Several plans were drawn in Leeds. They failed in 1923.'],
	['what points back itself', 'This mill was built of brick. It burnt in 1923.'],
	['another paragraph', 'The mill was built of brick.\n\nIt burnt in 1923.'],
	['a "he"', 'The mill was built of brick. He burnt in 1923.'],
	['a pronoun far from the head', 'The mill was built of brick. Rain fell until it burnt.'],
	[
		'a subject that is long',
		'The old red mill of the northern hills of Leeds was built. It burnt in 1923.',
	],
])('nothing goes on for %s', (_what, text) => {
	expect(continued(text)).toBeUndefined();
});

test('a name goes on whatever it did to another thing', () => {
	expect(continued('The Ostra Ferry lost the race. It burnt in 1923.')).toBe('the Ostra Ferry');
});
