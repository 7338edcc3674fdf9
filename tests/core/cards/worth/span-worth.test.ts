import { expect, test } from 'vitest';
import { spanWorth, type Weights } from '#lib/core/cards/worth/span-worth.ts';
import { answerSpans } from '#lib/core/facts/answer-spans.ts';
import { readingOf, wordsOf } from '../../language/english.ts';

/** What each span of a text is worth. */
function worths(text: string, weights?: Weights, title = ''): Record<string, number> {
	const reading = readingOf(text, { title });
	const worth = spanWorth(reading, weights);
	return Object.fromEntries(
		reading.sentences.flatMap((sentence) =>
			answerSpans(reading, sentence).map((span) => [wordsOf(reading, span), worth(sentence, span)]),
		),
	);
}

const TEXT = 'Ada Marlow saw a planetarium and a house in 1923.';

test.each([
	['rarest', 'planetarium', 'house'],
	['kind:name', 'Ada Marlow', 'house'],
	['kind:year', '1923', 'house'],
	['titled', 'Ada Marlow', 'planetarium'],
])('a weight on "%s" puts %s before %s', (feature, more, less) => {
	const found = worths(TEXT, { [feature]: 1 }, 'Ada Marlow');
	expect(found[more]).toBeGreaterThan(found[less] ?? Infinity);
});

test('beyond an even chance, more says little', () => {
	expect(worths(TEXT, { bias: -2 })['1923']).toBe(-2);
	expect(worths(TEXT, { bias: 2 })['1923']).toBeCloseTo(0.6);
});
