import type { Day } from './day.ts';
import { fsrsOf } from './fsrs.ts';
import type { ItemState } from './item-state.ts';
import { elapsedDays } from './elapsed-days.ts';
import type { ScheduleSettings } from './settings.ts';

type SetSettings = Pick<ScheduleSettings, 'retention' | 'params'>;

/** A single item is due on the day nearest to the end of its interval; half a day does the same for a mean. */
const ROUNDING = 0.5;

/** The share of a set's members that would be named on `day`, 0 to 1; 1 for none. */
export function meanRetrievability(
	members: readonly ItemState[],
	day: number,
	{ params }: Pick<ScheduleSettings, 'params'>,
): number {
	if (members.length === 0) return 1;
	const fsrs = fsrsOf(params.weights);
	const sum = members.reduce(
		(total, state) => total + fsrs.retrievability(state.stability, elapsedDays(state, day)),
		0,
	);
	return sum / members.length;
}

/**
 * Whether a set is due: a member's own day has come, and the mean over its members has fallen below the
 * wished retention ("you would name 8 of 9"). Asking the chance of naming all of them to hold would need
 * .988 a member of nine.
 */
export function isSetDue(
	members: readonly ItemState[],
	day: number,
	settings: SetSettings,
): boolean {
	return (
		members.some(({ dueDay }) => dueDay <= day) &&
		meanRetrievability(members, day + ROUNDING, settings) < settings.retention
	);
}

/** The first day after `day` on which the set is due. */
export function nextSetDay(
	members: readonly ItemState[],
	day: Day,
	settings: SetSettings & Pick<ScheduleSettings, 'maximumInterval'>,
): Day {
	let low = 1;
	let high = Math.max(settings.maximumInterval, ...members.map(({ dueDay }) => dueDay - day));
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (isSetDue(members, day + middle, settings)) high = middle;
		else low = middle + 1;
	}
	return (day + low) as Day;
}
