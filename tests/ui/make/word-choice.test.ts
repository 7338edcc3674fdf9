import { expect, test } from 'vitest';
import { choiceAfter, type WordStep } from '#lib/ui/make/word-choice.ts';

const SENTENCE = '“It rained (hard) in Sri Lanka – twice.”';

function after(...steps: readonly WordStep[]): string {
	let chosen: ReturnType<typeof choiceAfter> = null;
	for (const step of steps) chosen = choiceAfter(SENTENCE, chosen, step);
	return chosen === null ? '' : SENTENCE.slice(chosen.start, chosen.end);
}

test.each<[readonly WordStep[], string]>([
	[['next'], 'It'],
	[['previous'], 'twice'],
	[['next', 'next', 'next'], 'hard'],
	[['next', 'next', 'next', 'next', 'next', 'more'], 'Sri Lanka'],
	[['next', 'next', 'next', 'next', 'next', 'more', 'fewer', 'fewer'], 'Sri'],
	[['next', 'previous'], 'It'],
	[['previous', 'next', 'more'], 'twice'],
	[['more', 'more'], 'It rained'],
	[['more', 'more', 'next'], 'hard'],
])('%j chooses %s', (steps, words) => {
	expect(after(...steps)).toBe(words);
});

test('where there are no words, none is chosen', () => {
	expect(choiceAfter(' – … ', null, 'next')).toBeNull();
});
