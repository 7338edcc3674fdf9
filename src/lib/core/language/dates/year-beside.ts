import type { Span } from '../../article/article.ts';
import type { Anchor, Reading } from './reading.ts';
import { sentenceEnd, sentenceStart } from './tense.ts';

const NOTHING: Anchor = {
	published: undefined,
	previous: undefined,
	near: undefined,
	year: undefined,
	tense: 'unknown',
};

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
const AGENCY = '(?:\\([^()\\n]{2,40}\\)\\s*)?';

/** "OSLO, March 4 (Wire) - ": place in front, dash behind, and the other end of no range behind the dash. */
const PLACE_BEFORE = new RegExp(`(?:^|\\n)\\s*${NAME}(?:, ${NAME}){0,2},? ${AGENCY}$`, 'u');
const DASH_AFTER = new RegExp(`^,?\\s*${AGENCY}(?:–|—|--?)\\s+(?=["“‘]?\\p{L})`, 'u');

/** No dateline is longer before its date. */
const LONGEST_PLACE = 120;

/** Whether `date` is the day of a dateline, which nothing in the sentence behind it dates. */
export function isDateline(text: string, date: Span): boolean {
	const before = text.slice(Math.max(0, date.start - LONGEST_PLACE), date.start);
	return DASH_AFTER.test(text.slice(date.end, date.end + 60)) && PLACE_BEFORE.test(before);
}

const PARTICIPLE =
	'\\p{Ll}+ed|born|built|held|won|lost|made|begun|written|shot|sunk|sold|bought|known|left|set|led|struck|drawn|taken';

/** What opens an aside: "founded in 1998", "which burnt down in 1998", "after he left in 1998". */
const ASIDE = new RegExp(
	`^\\s*(?:who|whom|which|whose|where|when|while|whereas|although|though|but|after|before|since|until|because|following|having|(?:\\p{L}+ly\\s+)?(?:first\\s+|last\\s+)?(?:${PARTICIPLE}))\\b`,
	'iu',
);

/** The year of a bare number is the sentence's own where it is the time of something: "in 1998", not "since 1998". */
const TELLS_WHEN = /(?:\b(?:in|of|during)\s+(?:early\s+|late\s+|mid-?\s*)?|,\s*)$/iu;

/** "2014 has been a hard year": the sentence is about it. */
const IS_TOLD_OF = /^\s+(?:was|is|has|had|saw|brought)\b/u;

/** "Was founded in 1998 and reopened on March 4": two things, and perhaps two years. */
const ANOTHER_DEED = new RegExp(
	`\\band\\s+(?:\\p{L}+ly\\s+|then\\s+|later\\s+)?(?:was|were|is|has|had|will|did|${PARTICIPLE})\\b`,
	'u',
);

/** The year that the sentence of `reading` names for it, in its own clause or above it; the nearest one. */
export function yearBeside(
	text: string,
	reading: Reading,
	readings: readonly Reading[],
): number | undefined {
	if (!reading.relative || isDateline(text, reading)) return undefined;
	const start = sentenceStart(text, reading.start);
	const end = sentenceEnd(text, reading.end);
	let best: { year: number; distance: number } | undefined;
	for (const other of readings) {
		if (other.relative || other.start < start || other.end > end) continue;
		const value = other.value(NOTHING);
		if (value === null || !/^\d{4}(?:-|$)/.test(value)) continue;
		if (!shares(text.slice(start, end), moved(other, -start), moved(reading, -start))) continue;
		const distance = Math.min(
			Math.abs(other.start - reading.end),
			Math.abs(reading.start - other.end),
		);
		if (best === undefined || distance < best.distance) {
			best = { year: Number(value.slice(0, 4)), distance };
		}
	}
	return best?.year;
}

function moved({ start, end, precision }: Reading, by: number): Span & { readonly bare: boolean } {
	return { start: start + by, end: end + by, bare: precision === 'year' };
}

/** Whether a date of the sentence lends its year to a day in it. */
function shares(sentence: string, dated: Span & { readonly bare: boolean }, day: Span): boolean {
	const before = sentence.slice(0, dated.start);
	const told = TELLS_WHEN.test(before) || IS_TOLD_OF.test(sentence.slice(dated.end));
	if (dated.bare && !told) return false;
	const from = boundaryBefore(before);
	const to = dated.end + boundaryAfter(sentence.slice(dated.end));
	const within = day.start >= from && day.end <= to;
	if (within) {
		const fronted = /^\s*(?:\p{L}+\s+)?$/u.test(before.slice(from));
		return fronted || !ANOTHER_DEED.test(sentence.slice(dated.end, day.start));
	}
	return sentence[from - 1] !== '(' && !ASIDE.test(sentence.slice(from));
}

/** Where the part of a sentence between two marks starts, the comma inside "July 3, 1916" being no such mark. */
function boundaryBefore(before: string): number {
	const mark = [...before.matchAll(/[,;:()–—]|\s-\s/gu)].at(-1);
	return mark === undefined ? 0 : mark.index + mark[0].length;
}

function boundaryAfter(after: string): number {
	const mark = /[,;:()–—]|\s-\s/u.exec(after);
	return mark === null ? after.length : mark.index;
}
