import * as v from 'valibot';
import type { LogEvent, UnknownEvent } from './event.ts';

/** What an untrusted row of a log turned out to be. The event is the row itself, with every field it has. */
export type ReadEvent =
	| { readonly kind: 'event'; readonly event: LogEvent }
	/** Written by a newer version: kept and carried on, ignored by the fold. */
	| { readonly kind: 'unknown'; readonly event: UnknownEvent }
	| { readonly kind: 'problem'; readonly problem: string };

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'an id of letters, digits, - and _'));
const item = v.pipe(
	v.string(),
	v.regex(/^[\w-]+\/[\w-]+(\/[\w-]+)?$/, 'DECK/CARD or DECK/CARD/MEMBER'),
);
const card = v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+$/, 'DECK/CARD'));
const number = v.pipe(v.number(), v.finite());
const day = v.pipe(v.number(), v.safeInteger());
const countable = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const duration = v.pipe(number, v.minValue(0));

const base = { v: v.literal(1), id, at: number, offset: number, day };
const Base = v.looseObject({ ...base, v: v.pipe(v.number(), v.integer()), kind: v.string() });

const byKind = {
	review: {
		item,
		rating: v.picklist([1, 2, 3, 4]),
		ms: duration,
		source: v.picklist(['study', 'typed', 'choice', 'import']),
		previous: v.nullable(id),
		interval: v.nullable(countable),
		step: v.nullable(countable),
		params: v.string(),
	},
	answer: {
		item,
		format: v.string(),
		correct: v.nullable(v.boolean()),
		response: v.string(),
		ms: duration,
		quiz: v.string(),
	},
	void: { target: id },
	suspend: { item },
	resume: { item },
	reset: { item },
	bury: { item, until: day },
	edit: { card, field: v.string(), value: v.unknown() },
	accept: { item, form: v.string() },
	flag: { card, why: v.string() },
	params: {
		weights: v.array(number),
		evidence: v.looseObject({ reviews: number, before: number, after: number }),
	},
	setting: { scope: id, name: v.string(), value: v.unknown() },
} satisfies Record<LogEvent['kind'], v.ObjectEntries>;

const schemas = new Map<string, v.GenericSchema>(
	Object.entries(byKind).map(([kind, fields]) => [kind, v.looseObject({ ...base, ...fields })]),
);

/** Reads one row of a log that came from a file, a link or a disk. Never throws. */
export function validateEvent(row: unknown): ReadEvent {
	const known = v.safeParse(Base, row, { abortEarly: true });
	if (!known.success) return { kind: 'problem', problem: sentence('An event', known.issues[0]) };
	const schema = schemas.get(known.output.kind);
	if (schema === undefined || known.output.v > 1) {
		return { kind: 'unknown', event: row as UnknownEvent };
	}
	const read = v.safeParse(schema, row, { abortEarly: true });
	if (read.success) return { kind: 'event', event: row as LogEvent };
	const name = `The ${known.output.kind} ${known.output.id}`;
	return { kind: 'problem', problem: sentence(name, read.issues[0]) };
}

function sentence(name: string, issue: v.BaseIssue<unknown>): string {
	const field = v.getDotPath(issue);
	if (field === null) return `${name} is not an object but ${issue.received}.`;
	if (issue.received === 'undefined') return `${name} has no "${field}".`;
	const wanted = issue.expected ?? issue.message;
	return `${name} cannot be read: "${field}" is ${issue.received}, not ${wanted}.`;
}
