import type { LogEvent, UnknownEvent } from './event.ts';

/** What an untrusted row of a log turned out to be. The event is the row itself, with every field it has. */
export type ReadEvent =
	| { readonly kind: 'event'; readonly event: LogEvent }
	/** Written by a newer version: kept and carried on, ignored by the fold. */
	| { readonly kind: 'unknown'; readonly event: UnknownEvent }
	| { readonly kind: 'problem'; readonly problem: string };

/**
 * What a field must be. Rows are read on every start of the app, by the thousand and before anything can be
 * shown: a table of plain checks is read faster, and fetched faster, than a schema library.
 */
interface Rule {
	readonly wanted: string;
	readonly holds: (value: unknown) => boolean;
}
type Fields = Readonly<Record<string, Rule>>;

const text: Rule = { wanted: 'a text', holds: (value) => typeof value === 'string' };
const flag: Rule = { wanted: 'true or false', holds: (value) => typeof value === 'boolean' };
const number: Rule = { wanted: 'a finite number', holds: Number.isFinite };
const whole: Rule = { wanted: 'a whole number', holds: Number.isSafeInteger };
const anything: Rule = { wanted: 'a value', holds: (value) => value !== undefined };

const matching = (pattern: RegExp, wanted: string): Rule => ({
	wanted,
	holds: (value) => typeof value === 'string' && pattern.test(value),
});
const oneOf = (...choices: readonly unknown[]): Rule => ({
	wanted: `one of ${choices.join(', ')}`,
	holds: (value) => choices.includes(value),
});
const notNegative = (rule: Rule): Rule => ({
	wanted: `${rule.wanted} of 0 or more`,
	holds: (value) => rule.holds(value) && Number(value) >= 0,
});
const wholeUpTo = (most: number): Rule => ({
	wanted: `a whole number from 0 to ${String(most)}`,
	holds: (value) => whole.holds(value) && Number(value) >= 0 && Number(value) <= most,
});
const orNull = (rule: Rule): Rule => ({
	wanted: `${rule.wanted} or null`,
	holds: (value) => value === null || rule.holds(value),
});
const orAbsent = (rule: Rule): Rule => ({
	wanted: rule.wanted,
	holds: (value) => value === undefined || rule.holds(value),
});
const listOf = (rule: Rule): Rule => ({
	wanted: `a list, each ${rule.wanted}`,
	holds: (value) => Array.isArray(value) && value.every(rule.holds),
});
const objectOf = (fields: Fields): Rule => ({
	wanted: `an object of ${Object.keys(fields).join(', ')}`,
	holds: (value) => isObject(value) && brokenField(value, fields) === undefined,
});

const id = matching(/^[\w-]{1,64}$/, 'an id of letters, digits, - and _');
const item = matching(/^[\w-]+\/[\w-]+(\/[\w-]+)?$/, 'DECK/CARD or DECK/CARD/MEMBER');
const card = matching(/^[\w-]+\/[\w-]+$/, 'DECK/CARD');
const duration = notNegative(number);

const DAY = 86_400_000;
/** The largest that a date can be, ms (ECMAScript). */
const instant: Rule = {
	wanted: 'an instant, in ms',
	holds: (value) => Number.isFinite(value) && Math.abs(Number(value)) <= 8.64e15,
};
const offset: Rule = {
	wanted: 'a time zone, in minutes east of UTC',
	holds: (value) => Number.isFinite(value) && Math.abs(Number(value)) <= 1_440,
};

const BASE: Fields = { id, v: whole, kind: text, at: instant, offset, day: whole };

/**
 * A study day is the date of its instant, but for the hour at which it turns, and for a journey over the date
 * line. Far from it, one row would put an item off for ever.
 */
function isDayOf({ at, offset, day }: Row): boolean {
	const date = (Number(at) + Number(offset) * 60_000) / DAY;
	return Math.abs(date - Number(day)) <= 4;
}

const BY_KIND: Readonly<Record<LogEvent['kind'], Fields>> = {
	review: {
		item,
		rating: oneOf(1, 2, 3, 4),
		ms: duration,
		source: oneOf('study', 'typed', 'choice', 'import'),
		previous: orNull(id),
		interval: orNull(wholeUpTo(36_500)),
		step: orNull(wholeUpTo(9)),
		params: text,
		copyOf: orAbsent(id),
	},
	answer: {
		item,
		format: text,
		correct: orNull(flag),
		response: text,
		ms: duration,
		quiz: text,
		question: orAbsent(notNegative(whole)),
	},
	void: { target: id },
	suspend: { item },
	resume: { item },
	reset: { item },
	bury: { item, until: wholeUpTo(2_932_896) },
	edit: { card, field: text, value: anything },
	accept: { item, form: text },
	flag: { card, why: text },
	params: {
		weights: listOf(number),
		evidence: objectOf({ reviews: number, before: number, after: number }),
	},
	setting: { scope: id, name: text, value: anything },
};
const KINDS = new Map<unknown, Fields>(Object.entries(BY_KIND));

/** Reads one row of a log that came from a file, a link or a disk. Never throws. */
export function validateEvent(row: unknown): ReadEvent {
	if (!isObject(row)) {
		return { kind: 'problem', problem: `An event is not an object but ${shown(row)}.` };
	}
	const broken = brokenField(row, BASE);
	if (broken !== undefined) return problem('An event', row, broken);
	if (!isDayOf(row)) {
		return {
			kind: 'problem',
			problem: `The event ${String(row.id)} says that ${String(row.at)} ms is on study day ${String(row.day)}, which it is not.`,
		};
	}

	const fields = KINDS.get(row.kind);
	if (fields === undefined || Number(row.v) > 1) {
		return { kind: 'unknown', event: row as unknown as UnknownEvent };
	}
	const amiss = row.v === 1 ? brokenField(row, fields) : (['v', oneOf(1)] as const);
	if (amiss !== undefined) return problem(`The ${String(row.kind)} ${String(row.id)}`, row, amiss);
	return { kind: 'event', event: row as unknown as LogEvent };
}

type Row = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function brokenField(row: Row, fields: Fields): readonly [string, Rule] | undefined {
	return Object.entries(fields).find(([field, rule]) => !rule.holds(row[field]));
}

function problem(name: string, row: Row, [field, { wanted }]: readonly [string, Rule]): ReadEvent {
	const value = row[field];
	const sentence =
		value === undefined
			? `${name} has no "${field}".`
			: `${name} cannot be read: "${field}" is ${shown(value)}, not ${wanted}.`;
	return { kind: 'problem', problem: sentence };
}

/** A value as a sentence can hold it: texts in quotes, long ones cut. */
function shown(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
