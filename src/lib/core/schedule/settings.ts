import type { Day } from './day.ts';
import { DEFAULT_PARAMS, type Params } from './weights.ts';

/** Days on which nothing is asked, both included. */
export interface Break {
	readonly from: Day;
	readonly to: Day;
}

/** What the fold and the queue are steered by. Each but `params` is a `setting` event in the log, under its name here. */
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
	/** Local hour at which the study day turns, 0 to 23; one for all decks. */
	readonly rollover: number;
	/** Share of a usual day's work for each weekday, Monday first, 0 to 1. */
	readonly easyDays: readonly number[];
	/** The day by which all is to be known; `null` where there is none. */
	readonly exam: Day | null;
	/** A break planned ahead; `null` where there is none. */
	readonly away: Break | null;
	readonly buttons: 'two' | 'four';
	/** Letters, digits and signs act without a modifier (WCAG 2.1.4). */
	readonly singleKeys: boolean;
	/** Cards are read out as they are shown. */
	readonly speech: boolean;
	/** The weights in force: from the last `params` event that stands. */
	readonly params: Params;
}

/** What a `setting` event may set. */
export type SettingName = Exclude<keyof ScheduleSettings, 'params'>;

export const DEFAULT_SETTINGS: ScheduleSettings = {
	retention: 0.9,
	newPerDay: 10,
	reviewsPerDay: 200,
	learnSteps: [1, 10],
	relearnSteps: [10],
	learnAhead: 20,
	maximumInterval: 36_500,
	fuzz: true,
	rollover: 4,
	easyDays: [1, 1, 1, 1, 1, 1, 1],
	exam: null,
	away: null,
	buttons: 'two',
	singleKeys: true,
	speech: false,
	params: DEFAULT_PARAMS,
};

/** Those of which a change moves due days that are already folded. */
export const FOLD_SETTINGS: readonly string[] = [
	'retention',
	'learnSteps',
	'relearnSteps',
	'maximumInterval',
	'fuzz',
] satisfies readonly SettingName[];

/** Those that are about the learner's day, hands or ears, not about a deck: set for all decks only. */
const OF_ALL_DECKS: ReadonlySet<string> = new Set<SettingName>([
	'rollover',
	'easyDays',
	'away',
	'buttons',
	'singleKeys',
]);

/** Whether a deck may have its own. */
export function isPerDeck(name: string): boolean {
	return !OF_ALL_DECKS.has(name);
}

function isNumberWithin(low: number, high: number) {
	return (value: unknown) => typeof value === 'number' && value >= low && value <= high;
}

function isWholeWithin(low: number, high: number) {
	return (value: unknown) => Number.isInteger(value) && isNumberWithin(low, high)(value);
}

function isListOf(isOne: (value: unknown) => boolean, shortest: number, longest: number) {
	return (value: unknown) =>
		Array.isArray(value) &&
		value.length >= shortest &&
		value.length <= longest &&
		value.every((one) => isOne(one));
}

function isFlag(value: unknown): boolean {
	return typeof value === 'boolean';
}

const MINUTES_A_DAY = 1440;
/** The study days of the years 1970 to 9999. */
const isDay = isWholeWithin(0, 2_932_896);
const isSteps = isListOf(isNumberWithin(1, MINUTES_A_DAY), 0, 10);

function isBreak(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { from, to } = value as Partial<Break>;
	return isDay(from) && isDay(to) && Number(from) <= Number(to);
}

const ALLOWED: Readonly<Record<SettingName, (value: unknown) => boolean>> = {
	retention: isNumberWithin(0.8, 0.95),
	newPerDay: isWholeWithin(0, 9999),
	reviewsPerDay: isWholeWithin(0, 9999),
	learnSteps: isSteps,
	relearnSteps: isSteps,
	learnAhead: isNumberWithin(0, MINUTES_A_DAY),
	maximumInterval: isWholeWithin(1, 36_500),
	fuzz: isFlag,
	rollover: isWholeWithin(0, 23),
	easyDays: isListOf(isNumberWithin(0, 1), 7, 7),
	exam: isDay,
	away: isBreak,
	buttons: (value) => value === 'two' || value === 'four',
	singleKeys: isFlag,
	speech: isFlag,
};

/** Whether a value may stand for that setting. `null` never is one: it takes a setting back. */
export function isAllowed(name: string, value: unknown): boolean {
	return name in ALLOWED && ALLOWED[name as SettingName](value);
}

/** The defaults, with every named value over them that is within its range; others are passed over. */
export function settingsFrom(
	values: ReadonlyMap<string, unknown>,
	params: Params = DEFAULT_PARAMS,
): ScheduleSettings {
	const allowed = [...values].filter(([name, value]) => isAllowed(name, value));
	return { ...DEFAULT_SETTINGS, ...Object.fromEntries(allowed), params };
}
