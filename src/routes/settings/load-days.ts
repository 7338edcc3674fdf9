import { calendarDate } from '#lib/core/schedule/calendar-date.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import type { PlanName } from '#lib/state/consequences.ts';
import type { SettingsDesk } from '#lib/state/settings-desk.svelte.ts';
import type { LoadDay } from '#lib/ui/settings/load-day.ts';

interface Window {
	readonly from: number;
	readonly to: number;
	readonly isMarked: (day: Day) => boolean;
}

/** More bars than that cannot be told apart on a phone. */
const MOST_DAYS = 90;

/** The days that a plan is about, from today at the earliest. */
export function loadDays(desk: SettingsDesk, name: PlanName, window: Window): readonly LoadDay[] {
	const today = desk.now.day;
	const from = Math.max(today, window.from);
	const length = Math.min(MOST_DAYS, window.to - from + 1);
	if (length <= 0) return [];
	const skipped = from - today;
	const load = desk.planned(name, skipped + length);
	return Array.from({ length }, (_, i) => {
		const day = (from + i) as Day;
		return {
			date: calendarDate(day),
			without: load.without.days[skipped + i] ?? 0,
			with: load.with.days[skipped + i] ?? 0,
			isMarked: window.isMarked(day),
		};
	});
}
