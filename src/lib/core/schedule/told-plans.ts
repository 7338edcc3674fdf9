import type { Day } from './day.ts';
import type { PlanSettings } from './planned-day.ts';

/** What is planned, as far as today has to do with it. */
export interface ToldPlans {
	/** The last day of the break that today lies in; undefined on any other day. */
	readonly awayUntil?: Day | undefined;
	/** The day of an exam that is near; undefined where there is none. */
	readonly exam?: Day | undefined;
}

/** An exam further off changes nothing yet that somebody would notice. */
const NEAR_DAYS = 30;

export function toldPlans(
	{ away, exam }: Pick<PlanSettings, 'away' | 'exam'>,
	today: Day,
): ToldPlans {
	return {
		...(away && away.from <= today && today <= away.to && { awayUntil: away.to }),
		...(exam !== null && today <= exam && exam - today <= NEAR_DAYS && { exam }),
	};
}
