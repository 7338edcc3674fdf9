import { describe, expect, test } from 'vitest';
import { validateEvent } from '#lib/core/schedule/validate-event.ts';
import { moment, reviewEvent, voidEvent } from './log.ts';

const review = reviewEvent('r1', 3, { day: 100 });

function problem(row: unknown): string {
	const read = validateEvent(row);
	return read.kind === 'problem' ? read.problem : `read as ${read.kind}`;
}

describe('a row of a log', () => {
	test('that is sound is the event itself, with fields of its own kept', () => {
		const row = { ...review, mood: 'glad' };
		expect(validateEvent(row)).toEqual({ kind: 'event', event: row });
		expect(validateEvent(voidEvent('v', 'r1', moment(20_000).at)).kind).toBe('event');
	});

	test('that edits a card may say what it was laid over', () => {
		const edit = { ...review, kind: 'edit', card: 'deck/card', field: 'hint', value: null };
		expect(validateEvent(edit)).toEqual({ kind: 'event', event: edit });
		expect(validateEvent({ ...edit, over: ['a'] })).toEqual({
			...{ kind: 'event', event: { ...edit, over: ['a'] } },
		});
		expect(problem({ ...edit, value: undefined })).toContain('has no "value"');
	});

	test('that answers a quiz may say which question of it', () => {
		const answer = {
			...{ ...review, kind: 'answer', format: 'typed', correct: null, response: '', quiz: 'q' },
		};
		expect(validateEvent(answer)).toEqual({ kind: 'event', event: answer });
		expect(validateEvent({ ...answer, question: 0 }).kind).toBe('event');
		for (const question of [-1, 0.5, '3', null]) {
			expect(problem({ ...answer, question })).toContain('not a whole number of 0 or more');
		}
	});

	test('of an unknown kind, or a later version of a known one, is kept as unknown', () => {
		expect(validateEvent({ ...review, kind: 'dream' }).kind).toBe('unknown');
		expect(validateEvent({ ...review, v: 2, rating: 'fine' }).kind).toBe('unknown');
	});

	test.each([
		[{ ...review, rating: 2.5 }, 'The review r1 cannot be read: "rating" is 2.5'],
		[{ ...review, rating: 5 }, '"rating" is 5'],
		[{ ...review, day: 1.5 }, '"day" is 1.5'],
		[{ ...review, day: NaN }, '"day"'],
		[{ ...review, at: Infinity }, '"at"'],
		[{ ...review, at: 9e15 }, '"at" is 9000000000000000, not an instant'],
		[{ ...review, offset: 5_000 }, '"offset" is 5000, not a time zone'],
		[{ ...review, day: 10 ** 9 }, 'is on study day 1000000000, which it is not'],
		[{ ...review, day: -3 }, 'is on study day -3, which it is not'],
		[{ ...review, item: 'deck' }, '"item"'],
		[{ ...review, interval: -3 }, '"interval"'],
		[{ ...review, id: undefined }, 'An event has no "id".'],
		[
			{ ...voidEvent('v', 'r', moment(20_000).at), target: undefined },
			'The void v has no "target".',
		],
		[null, 'An event is not an object but null.'],
		['review', 'An event is not an object but "review".'],
		[[], 'An event'],
	])('that is not sound says what is wrong: %j', (row, expected) => {
		expect(problem(row)).toContain(expected);
	});
});
