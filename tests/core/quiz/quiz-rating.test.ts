import { describe, expect, test } from 'vitest';
import type { Format } from '#lib/core/quiz/format.ts';
import { quizRating } from '#lib/core/quiz/quiz-rating.ts';
import type { Response } from '#lib/core/quiz/quiz.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import { foldItem, FREE } from '#lib/core/schedule/fold.ts';
import type { ItemControl, ItemState } from '#lib/core/schedule/item-state.ts';
import { moment, reviewEvent } from '../schedule/log.ts';

const TODAY = 200;
/** Reviewed on day 100 and due after so many days. */
function state(interval: number): ItemState {
	return foldItem([reviewEvent('r', 3, { day: 100, interval })]).state!;
}
const due = state(100);
const ahead = state(101);
const onDay = (day: number): ItemState => ({ ...due, lastDay: day as Day });

type Said = Partial<Pick<Response, 'ending' | 'called'>> & {
	readonly verdict?: Response['mark']['verdict'];
	readonly correct: boolean | null;
	readonly hinted?: true;
};

function rate(format: Format, said: Said, known: ItemState | undefined, control?: ItemControl) {
	const { ending = 'given', called, verdict, correct, hinted = false } = said;
	const mark = { credit: correct ? 1 : 0, verdict: verdict ?? (correct ? 'right' : 'wrong') };
	const response = { ending, mark, ...(called && { called }) };
	return quizRating(
		format,
		response,
		{ correct, hinted },
		{ state: known, control },
		moment(TODAY),
	);
}

const right = { correct: true };
const wrong = { correct: false };

describe('an item that was met in study and is due', () => {
	test.each<[string, Format, Said, 1 | 3 | undefined]>([
		['chosen rightly', 'choice', right, undefined],
		['chosen wrongly', 'choice', wrong, 1],
		['not known, of choices', 'choice', { correct: false, verdict: 'none' }, 1],
		['typed rightly', 'typed', right, 3],
		['typed with a slip', 'typed', { correct: true, verdict: 'typo' }, 3],
		['typed wrongly', 'typed', wrong, 1],
		[
			'typed unsurely, with no word on it',
			'typed',
			{ correct: false, verdict: 'unsure' },
			undefined,
		],
		[
			'typed unsurely, called right',
			'typed',
			{ correct: true, verdict: 'unsure', called: 'right' },
			3,
		],
		[
			'typed unsurely, called wrong',
			'typed',
			{ correct: false, verdict: 'unsure', called: 'wrong' },
			1,
		],
		[
			'typed wrongly, called right',
			'typed',
			{ correct: true, verdict: 'wrong', called: 'right' },
			3,
		],
		['named', 'names', right, 3],
		['named after a hint', 'names', { correct: true, hinted: true }, undefined],
		['not named', 'names', wrong, 1],
		['one of some that were named', 'names', { correct: true, verdict: 'part' }, 3],
		['true or false, rightly', 'truth', right, undefined],
		['true or false, wrongly', 'truth', wrong, undefined],
		['in its place', 'order', right, undefined],
		['out of its place', 'order', wrong, undefined],
		['typed rightly, and time was up', 'typed', { ...right, ending: 'timeout' }, undefined],
		['typed wrongly, and time was up', 'typed', { ...wrong, ending: 'timeout' }, undefined],
		['chosen wrongly, and time was up', 'choice', { ...wrong, ending: 'timeout' }, undefined],
		['not named, and time was up', 'names', { correct: null, ending: 'timeout' }, undefined],
		['left', 'typed', { correct: null, ending: 'left' }, undefined],
	])('%s', (_what, format, said, rating) => {
		expect(rate(format, said, due)).toBe(rating);
	});
});

const SAID: readonly (readonly [Format, Said])[] = (
	['choice', 'typed', 'truth', 'names', 'order'] as const
).flatMap((format) => [
	[format, right],
	[format, wrong],
]);

describe('nothing moves', () => {
	test.each<[string, ItemState | undefined, ItemControl?]>([
		['one that was never met in study', undefined],
		['one that was reviewed today', onDay(TODAY)],
		['one reviewed on a day that counts as today', onDay(TODAY + 1)],
		['one that is suspended', due, { ...FREE, suspended: true }],
		['one that is buried until tomorrow', due, { ...FREE, buriedUntil: (TODAY + 1) as Day }],
	])('%s', (_what, known, control) => {
		expect(SAID.map(([format, said]) => rate(format, said, known, control))).toEqual(
			SAID.map(() => undefined),
		);
	});
});

describe('what moves', () => {
	test('one that was buried until today, and one reviewed yesterday', () => {
		expect(rate('typed', wrong, due, { ...FREE, buriedUntil: TODAY as Day })).toBe(1);
		expect(rate('typed', wrong, onDay(TODAY - 1))).toBe(1);
	});

	test('one that is not due only when it was wrong', () => {
		expect(rate('typed', right, ahead)).toBeUndefined();
		expect(rate('names', right, ahead)).toBeUndefined();
		expect(rate('typed', wrong, ahead)).toBe(1);
		expect(rate('choice', wrong, ahead)).toBe(1);
	});

	test('one whose step has not ended only when it was wrong', () => {
		const soon = { ...due, dueAt: moment(TODAY).at + 1 };
		expect(rate('typed', right, soon)).toBeUndefined();
		expect(rate('typed', right, { ...soon, dueAt: moment(TODAY).at })).toBe(3);
		expect(rate('typed', wrong, soon)).toBe(1);
	});
});
