/** What the fold and the queue are steered by. Each is a `setting` event in the log, under its name here. */
export interface ScheduleSettings {
	/** Wished share of answers still known when asked, .80 to .95. */
	readonly retention: number;
	/** Cards met for the first time a day; a set counts as one. */
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	/** Minutes between the first answers of a new item. */
	readonly learnSteps: readonly number[];
	/** Minutes between the answers after a lapse. */
	readonly relearnSteps: readonly number[];
	/** Minutes by which a step may come early when nothing else is left. */
	readonly learnAhead: number;
	/** Days; no grade goes past it. */
	readonly maximumInterval: number;
	/** Spreads what was learnt together over neighbouring days. */
	readonly fuzz: boolean;
	readonly buttons: 'two' | 'four';
}

export const DEFAULT_SETTINGS: ScheduleSettings = {
	retention: 0.9,
	newPerDay: 10,
	reviewsPerDay: 200,
	learnSteps: [1, 10],
	relearnSteps: [10],
	learnAhead: 20,
	maximumInterval: 36_500,
	fuzz: true,
	buttons: 'two',
};

/** Those of which a change moves due days that are already folded. */
export const FOLD_SETTINGS: readonly (keyof ScheduleSettings)[] = [
	'retention',
	'learnSteps',
	'relearnSteps',
	'maximumInterval',
	'fuzz',
];

function isNumberWithin(low: number, high: number) {
	return (value: unknown) => typeof value === 'number' && value >= low && value <= high;
}

function isWholeWithin(low: number, high: number) {
	return (value: unknown) => Number.isInteger(value) && isNumberWithin(low, high)(value);
}

const MINUTES_A_DAY = 1440;

function isSteps(value: unknown): boolean {
	return (
		Array.isArray(value) &&
		value.length <= 10 &&
		value.every((step) => isNumberWithin(1, MINUTES_A_DAY)(step))
	);
}

const ALLOWED: { readonly [Name in keyof ScheduleSettings]: (value: unknown) => boolean } = {
	retention: isNumberWithin(0.8, 0.95),
	newPerDay: isWholeWithin(0, 9999),
	reviewsPerDay: isWholeWithin(0, 9999),
	learnSteps: isSteps,
	relearnSteps: isSteps,
	learnAhead: isNumberWithin(0, MINUTES_A_DAY),
	maximumInterval: isWholeWithin(1, 36_500),
	fuzz: (value) => typeof value === 'boolean',
	buttons: (value) => value === 'two' || value === 'four',
};

/** The defaults, with every named value over them that is within its range; others are passed over. */
export function settingsFrom(values: ReadonlyMap<string, unknown>): ScheduleSettings {
	const allowed = Object.entries(ALLOWED).flatMap(([name, isAllowed]) => {
		const value = values.get(name);
		return isAllowed(value) ? [[name, value] as const] : [];
	});
	return { ...DEFAULT_SETTINGS, ...Object.fromEntries(allowed) };
}
