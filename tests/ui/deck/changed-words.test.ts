import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords, type Run } from '#lib/ui/deck/changed-words.ts';

/** Changed runs in brackets. */
const marked = (runs: readonly Run[]) =>
	runs.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join('');

test.each([
	[
		'How long is it?',
		'How long is the Severn?',
		'en',
		'How long is [it]?',
		'How long is [the Severn]?',
	],
	['354 kilometres', '354 km', 'en', '354 [kilometres]', '354 [km]'],
	['', 'Tarn', 'en', '', '[Tarn]'],
	['東京は首都です', '京都は首都でした', 'ja', '[東京]は首都[です]', '[京都]は首都[でした]'],
])('of %j and %j the words that differ are marked', (before, after, language, one, other) => {
	const words = changedWords(before, after, language);
	expect([marked(words.before), marked(words.after)]).toEqual([one, other]);
});

test('nothing of either text is lost, and what they share is in both', () => {
	const someText = fc
		.array(fc.constantFrom('a', 'b', 'the', ' ', '. ', 'é'))
		.map((all) => all.join(''));
	const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
	fc.assert(
		fc.property(someText, someText, (before, after) => {
			const words = changedWords(before, after, 'en');
			expect([textOf(words.before), textOf(words.after)]).toEqual([before, after]);
			const same = changedWords(before, before, 'en');
			expect(same.before.every(({ isShared }) => isShared)).toBe(true);
		}),
	);
});

test('of a text of very many words all is marked, without comparing each with each', () => {
	const long = 'word '.repeat(20_000);
	expect(changedWords(long, `${long}more`, 'en').after).toHaveLength(1);
});
