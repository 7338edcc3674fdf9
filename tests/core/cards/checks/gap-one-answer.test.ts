import { expect, test } from 'vitest';
import { gapPrompts, gapDraft } from '#lib/core/cards/ask/ask-mention.ts';
import { gapOneAnswer } from '#lib/core/cards/checks/gap-one-answer.ts';
import { findMentionFacts } from '#lib/core/facts/mentions.ts';
import { readingOf, wordsOf } from '../../language/english.ts';

/** Whether the gap for some words of a text is refused; fails where the text gives no such gap. */
function isRefused(text: string, words: string): boolean {
	const reading = readingOf(text);
	const fact = findMentionFacts(reading).findLast(
		({ answer }) => wordsOf(reading, answer) === words,
	);
	const draft = fact === undefined ? undefined : gapDraft(reading, fact);
	const [worded] = fact === undefined ? [] : gapPrompts(reading, fact);
	if (draft === undefined || worded === undefined) throw new Error(`no gap for "${words}"`);
	return gapOneAnswer.fails({ ...draft, ...worded }, reading);
}

test('a word of every day fits too many gaps, a rare one does not', () => {
	expect(isRefused('The people of Norwick built a house beside the old harbour.', 'house')).toBe(
		true,
	);
	expect(isRefused('The people of Norwick built a planetarium beside it.', 'planetarium')).toBe(
		false,
	);
});

test('a name is asked for whatever stands around it', () => {
	expect(isRefused('The old boats of the harbour belonged to Ada Marlow.', 'Ada Marlow')).toBe(
		false,
	);
});

test('a phrase of common words, or one that only weighs, fits too many gaps', () => {
	const refused = (gap: string) =>
		isRefused(`The people of Norwick built a lighthouse with ${gap} in 1923.`, gap);
	expect(refused('oil companies')).toBe(true);
	expect(refused('greater visibility')).toBe(true);
	expect(refused('marble staircases')).toBe(false);
});

test('who died on a day is many, who died in a place on it may be one', () => {
	expect(isRefused('Ada Marlow died on 7 January 1943.', 'Ada Marlow')).toBe(true);
	expect(isRefused('Ada Marlow died in Leeds on 7 January 1943.', 'Ada Marlow')).toBe(false);
});
