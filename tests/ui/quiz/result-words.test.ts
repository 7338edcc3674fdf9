import { expect, test } from 'vitest';
import type { AnsweredQuestion } from '#lib/core/quiz/quiz-result.ts';
import { shareOf } from '#lib/core/schedule/numbers/share.ts';
import { resultSentence, sureness } from '#lib/ui/quiz/result-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const open = (count: number) => Array.from({ length: count }, () => ({}) as AnsweredQuestion);

test.each([
	[10, 8, 1, 0, 0, '8 of 10 right, one in part.'],
	[10, 10, 0, 0, 0, 'All 10 right.'],
	[1, 1, 0, 0, 0, 'The one question right.'],
	[1, 0, 0, 0, 0, '0 of 1 right.'],
	[10, 5, 2, 1, 1, '5 of 10 right, 2 in part, one for you to decide, one not answered.'],
	[10, 7, 0, 3, 0, '7 of 10 right, 3 not answered.'],
])(
	'of %i questions, %i right, %i in part: a sentence',
	(questions, right, part, unanswered, unsure, said) => {
		const counts = { questions, right, part, unanswered, unsure: open(unsure) };
		expect(plain(resultSentence(counts))).toBe(said);
	},
);

test('how sure a score is, is said with its bounds, and that few questions say little', () => {
	expect(plain(sureness({ share: shareOf(8, 10) }))).toBe(
		'10 questions say little: over many such, you would likely get between 49 and 94 of 100 right.',
	);
	expect(plain(sureness({ share: shareOf(40, 50) }))).toBe(
		'Over many such questions you would likely get between 67 and 89 of 100 right.',
	);
});
