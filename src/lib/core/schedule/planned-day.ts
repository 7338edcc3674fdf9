import { chance } from './chance.ts';
import type { Day } from './day.ts';
import type { ItemId } from './item.ts';
import type { ScheduleSettings } from './settings.ts';

export type PlanSettings = Pick<ScheduleSettings, 'exam' | 'away' | 'easyDays'>;

/** No exam, no break, and every day like the other. */
export const UNPLANNED: PlanSettings = { exam: null, away: null, easyDays: [] };

/** Something that is due. */
export interface Planning {
	/** What the draws depend on, so that every device plans alike: an item, or the card of a set. */
	readonly item: ItemId;
	/** The day that memory asks for. */
	readonly dueDay: Day;
	/** The day of the last answer: it is never planned on that day again. */
	readonly lastDay: Day;
}

/** What falls into a break, or lies behind an exam, is spread over as many days beside it. */
const SPREAD_DAYS = 7;

/**
 * The day from `today` on which something due is asked: memory's own day where nothing is in the way. What
 * would come up past an exam comes in the week before it, once; what falls into a break comes before it, the
 * earlier the likelier, or after it; on an easy day the rest waits for the next one.
 */
export function plannedDay(due: Planning, today: Day, settings: PlanSettings): Day {
	const { exam } = settings;
	const beforeExam = exam !== null && today <= exam ? byExam(due, exam) : due.dueDay;
	const besideBreak = awayFromBreak({ ...due, dueDay: beforeExam }, today, settings);
	const day = firstAskedDay(due.item, Math.max(besideBreak, today) as Day, settings);
	return exam !== null && today <= exam && besideBreak <= exam && day > exam ? exam : day;
}

/** Whether some day may be asked for other than memory asks. */
export function hasPlans({ exam, away, easyDays }: PlanSettings): boolean {
	return exam !== null || away !== null || easyDays.some((share) => share < 1);
}

/** Whether something can be planned on a day: no break, and drawn for it if it is an easy one. */
export function isAskedOn(item: ItemId, day: Day, settings: PlanSettings): boolean {
	const share = workOn(day, settings);
	return share >= 1 || chance(`${item}|${String(day)}`) < share;
}

/** The first day after `day` on which something new may be asked. */
export function nextWorkDay(day: Day, settings: PlanSettings): Day {
	const { away } = settings;
	let next = (day + 1) as Day;
	// A week holds a day with work, and so does the one behind a break.
	for (let looked = 0; looked < FURTHEST && workOn(next, settings) === 0; looked++) {
		next = (away !== null && isAway(next, settings) ? away.to + 1 : next + 1) as Day;
	}
	return next;
}

/** The share of a usual day's work that a day takes, 0 to 1; 0 within a break. */
export function workOn(day: Day, settings: PlanSettings): number {
	return isAway(day, settings) ? 0 : shareOf(day, settings);
}

/** The last study day of which something may be asked today already, for an exam or a break to come. */
export function horizon(today: Day, { exam, away }: PlanSettings): number {
	const isNear = (day: Day) => today <= day && today >= day - SPREAD_DAYS;
	const isBreakNear = away !== null && isNear(away.from);
	if (exam !== null && today <= exam) {
		// What an exam moves into a break is moved on to the days before it.
		const isMovedOn = isBreakNear && away.to >= exam - SPREAD_DAYS && away.from <= exam;
		if (isNear(exam) || isMovedOn) return Infinity;
	}
	return isBreakNear ? away.to : today;
}

function isAway(day: Day, { away }: PlanSettings): boolean {
	return away !== null && day >= away.from && day <= away.to;
}

/** 1970-01-01 was a Thursday. */
const THURSDAY = 3;

function shareOf(day: Day, { easyDays }: PlanSettings): number {
	// Somebody who frees every day means none of them.
	if (!easyDays.some((share) => share > 0)) return 1;
	return easyDays[(((day + THURSDAY) % 7) + 7) % 7] ?? 1;
}

function drawn(item: ItemId, what: string, days: number): number {
	return Math.floor(chance(`${item}|${what}`) * days);
}

function byExam({ item, dueDay, lastDay }: Planning, exam: Day): Day {
	// What was answered in the week before is known well enough where memory itself would wait past the exam.
	if (dueDay <= exam || lastDay >= exam - SPREAD_DAYS) return dueDay;
	return (exam - 1 - drawn(item, `exam ${String(exam)}`, SPREAD_DAYS)) as Day;
}

function awayFromBreak(due: Planning, today: Day, { away }: PlanSettings): Day {
	const { item, dueDay, lastDay } = due;
	if (away === null || dueDay < away.from || dueDay > away.to) return dueDay;
	const { from, to } = away;
	const length = to - from + 1;
	const spread = Math.min(SPREAD_DAYS, length);
	const before = from - 1 - drawn(item, `before ${String(from)}`, spread);
	const isEarlier = chance(`${item}|beside ${String(from)}`) >= (dueDay - from + 0.5) / length;
	if (isEarlier && before > lastDay && today < from) return before as Day;
	return (to + 1 + drawn(item, `after ${String(to)}`, spread)) as Day;
}

/** An easy week is over by then. */
const FURTHEST = 14;

function firstAskedDay(item: ItemId, from: Day, settings: PlanSettings): Day {
	const { away } = settings;
	let day = from;
	for (let looked = 0; looked < FURTHEST && !isAskedOn(item, day, settings); looked++) {
		day = (away !== null && isAway(day, settings) ? away.to + 1 : day + 1) as Day;
	}
	return day;
}
