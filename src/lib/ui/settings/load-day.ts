/** How many cards come back on a day, without a plan and with it. */
export interface LoadDay {
	/** ISO. */
	readonly date: string;
	readonly without: number;
	readonly with: number;
	/** Within the plan: a day off, the day of the exam. */
	readonly isMarked: boolean;
}
