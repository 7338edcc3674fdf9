import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import type { EditEvent, EventId, LogEvent } from '#lib/core/schedule/event.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { union } from '#lib/core/schedule/log-order.ts';
import { lastRedoable, lastUndoable, voidsFor } from '#lib/core/schedule/undo.ts';
import { moment, reviewEvent } from './log.ts';

let made = 0;
const newId = () => `v${String(made++)}` as EventId;
const at = (minutes: number) => ({ day: 100, at: moment(100, minutes).at });

const first = reviewEvent('r1', 3, { item: 'deck/a' as ItemId, ...at(0) });
const second = reviewEvent('r2', 1, { item: 'deck/b' as ItemId, ...at(1) });
const set = ['x', 'y'].map((member) =>
	reviewEvent(`s${member}`, 3, { item: `deck/set/${member}` as ItemId, ...at(2) }),
);

function undo(events: readonly LogEvent[], minutes: number): LogEvent[] {
	return [...events, ...voidsFor(lastUndoable(events), moment(100, minutes), newId)];
}

function redo(events: readonly LogEvent[], minutes: number): LogEvent[] {
	return [...events, ...voidsFor(lastRedoable(events), moment(100, minutes), newId)];
}

describe('undo', () => {
	test('takes back the last answer, then the one before', () => {
		const events = [first, second];
		expect(lastUndoable(events)).toEqual([second]);
		expect(lastUndoable(undo(events, 3))).toEqual([first]);
		expect(lastUndoable(undo(undo(events, 3), 4))).toEqual([]);
	});

	test('takes back all members of a set together', () => {
		expect(lastUndoable([first, ...set])).toEqual(set);
		expect(lastUndoable(undo([first, ...set], 3))).toEqual([first]);
	});

	test('leaves another card that was answered in the same millisecond', () => {
		const other = reviewEvent('o', 3, { item: 'deck/o' as ItemId, ...at(2) });
		expect(lastUndoable([other, ...set])).toEqual(set);
	});
});

describe('undo of what was done to a card', () => {
	const base = (id: string, minutes: number) =>
		({ v: 1, id: id as EventId, ...moment(100, minutes) }) as const;
	const item = 'deck/a' as ItemId;
	const card = 'deck/a' as EditEvent['card'];
	const changes: readonly LogEvent[] = [
		{ ...base('suspend', 1), kind: 'suspend', item },
		{ ...base('resume', 2), kind: 'resume', item },
		{ ...base('reset', 3), kind: 'reset', item },
		{ ...base('bury', 4), kind: 'bury', item, until: 101 as Day },
		{ ...base('accept', 5), kind: 'accept', item, form: 'A' },
		{ ...base('flag', 6), kind: 'flag', card, why: 'answer\n' },
	];
	test('takes all cards that were brought back at once, and of two set aside the last', () => {
		const both = (kind: 'suspend' | 'resume', minutes: number): LogEvent[] =>
			['a', 'b'].map((id) => ({
				...{ ...base(`${kind}-${id}`, minutes), kind, item: `deck/${id}` as ItemId },
			}));
		const aside = both('suspend', 1);
		const back = both('resume', 2);
		expect(lastUndoable([...aside, ...back])).toEqual(back);
		expect(lastUndoable(undo([...aside, ...back], 3))).toEqual([aside[1]]);
	});

	const edit = (id: string, field: string): LogEvent => ({
		...{ ...base(id, 7), kind: 'edit', card, field, value: 'B' },
	});

	test('goes back step by step, whatever it was, answers included', () => {
		let events: readonly LogEvent[] = [first, ...changes];
		for (const [i, change] of [...changes].reverse().entries()) {
			expect(lastUndoable(events)).toEqual([change]);
			events = undo(events, 10 + i);
		}
		expect(lastUndoable(events)).toEqual([first]);
		expect(lastUndoable(redo(events, 30))).toEqual([changes[0]]);
	});

	test('takes the fields of one edit together', () => {
		const fields = [edit('e1', 'prompt'), edit('e2', 'answer')];
		expect(lastUndoable([...changes, ...fields])).toEqual(fields);
		const undone = undo([...changes, ...fields], 8);
		expect(lastUndoable(undone)).toEqual([changes.at(-1)]);
		expect(lastUndoable(redo(undone, 9))).toEqual(fields);
	});

	test('is not kept from redo by a setting, but by another change', () => {
		const undone = undo(changes, 8);
		const setting: LogEvent = {
			...{ ...base('s', 9), kind: 'setting', scope: 'all', name: 'buttons', value: 'four' },
		};
		expect(lastRedoable([...undone, setting])).toHaveLength(1);
		expect(lastRedoable([...undone, { ...base('z', 9), kind: 'suspend', item }])).toEqual([]);
	});
});

describe('redo', () => {
	test('brings back in turn what was taken back', () => {
		const events = undo(undo([first, second, ...set], 3), 4);
		expect(lastUndoable(events)).toEqual([first]);
		const once = redo(events, 5);
		expect(lastUndoable(once)).toEqual([second]);
		const twice = redo(once, 6);
		expect(lastUndoable(twice)).toEqual(set);
		expect(lastRedoable(twice)).toEqual([]);
	});

	test('is offered also where the clock went back over midnight before the undo', () => {
		const events = [first, second];
		const targets = lastUndoable(events);
		const voids = voidsFor(targets, moment(99), newId);
		expect(lastRedoable(union([...events, ...voids]))).toEqual(voids);
	});

	test('is over once something else was answered', () => {
		const third = reviewEvent('r3', 3, { item: 'deck/c' as ItemId, ...at(9) });
		expect(lastRedoable(undo([first, second], 3))).toHaveLength(1);
		expect(lastRedoable([...undo([first, second], 3), third])).toEqual([]);
	});

	test('can be undone again', () => {
		const events = redo(undo([first, second], 3), 4);
		expect(lastUndoable(undo(events, 5))).toEqual([first]);
	});
});
