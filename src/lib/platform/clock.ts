import { studyDay, type Moment } from '#lib/core/schedule/day.ts';

/** Now, by this device's clock and time zone. */
export function systemClock(): Moment {
	const now = new Date();
	const offset = -now.getTimezoneOffset();
	return { at: now.getTime(), offset, day: studyDay(now.getTime(), offset) };
}
