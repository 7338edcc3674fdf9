import { expect, test } from 'vitest';
import { foldItem, type LogEvent } from '#lib/core/schedule/index.ts';
import { foldedOf, stateRow } from '#lib/storage/state-rows.ts';
import { item, moment, reviewOf, voidOf } from './sample.ts';

const A = item('deck', 'a');

function doing(kind: 'suspend' | 'resume' | 'reset', id: string, day: number): LogEvent {
	return { v: 1, kind, id, ...moment(day), item: A } as LogEvent;
}

const REVIEW = reviewOf(A, 'r1', 3, moment(100), { interval: 4 });

test.each<readonly [string, readonly LogEvent[]]>([
	['never asked', []],
	['answered', [REVIEW]],
	['in a step', [reviewOf(A, 'r1', 1, moment(100), { step: 0 })]],
	['suspended before it was asked', [doing('suspend', 's', 99)]],
	['suspended after an answer', [REVIEW, doing('suspend', 's', 101)]],
	['brought back', [REVIEW, doing('suspend', 's', 101), doing('resume', 't', 102)]],
	['started over', [REVIEW, doing('reset', 'n', 101)]],
	['with an answer taken back', [REVIEW, voidOf('r1', 'v', moment(100, 1))]],
	['with two events of one id', [REVIEW, doing('suspend', 'r1', 101)]],
])('the row of an item %s says all that the fold does', (_, events) => {
	const folded = foldItem(events);
	const row = stateRow(A, folded, undefined);
	expect(foldedOf(structuredClone(row))).toEqual(folded);
	expect(JSON.stringify(foldedOf(row).state)).toBe(JSON.stringify(folded.state));
});
