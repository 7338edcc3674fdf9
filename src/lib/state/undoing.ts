import type { LogEvent } from '#lib/core/schedule/event.ts';
import type { UndoableEvent } from '#lib/core/schedule/index.ts';
import { takenBack } from './taken-back.ts';
import type { Desk } from './desk.svelte.ts';
import type { OpenStudy } from './open-study.svelte.ts';

/** Stores events the screen waits for; resolves to whether it did, and the deck is open still. */
type Change = (events: readonly LogEvent[]) => Promise<boolean>;

/**
 * Takes back the last answer, and asks it once more, or the last change of a card. An answer on its way is
 * waited for; while something else is stored, nothing is taken back.
 * @returns what was taken back; undefined where nothing was
 */
export async function undo(
	open: OpenStudy,
	desk: Desk,
	change: Change,
): Promise<UndoableEvent['kind'] | undefined> {
	await open.settled();
	const targets = open.isIdle ? open.undoable : [];
	const [first] = targets;
	if (first === undefined || !(await change(open.voids(targets)))) return undefined;
	const isBack = first.kind !== 'resume';
	const task = isBack ? takenBack(open.memory, targets, open.now) : undefined;
	if (desk.layTask(open, task)) return first.kind;
	if (first.kind === 'review') desk.layNext(open);
	else desk.lookAgain(open);
	return first.kind;
}

/**
 * Brings back what was taken back last.
 * @returns whether there was something
 */
export async function redo(open: OpenStudy, desk: Desk, change: Change): Promise<boolean> {
	await open.settled();
	const voids = open.isIdle ? open.redoable : [];
	if (voids.length === 0 || !(await change(open.voids(voids)))) return false;
	desk.lookAgain(open);
	return true;
}
