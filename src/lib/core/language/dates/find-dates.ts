import type { IsoDate } from '../../article/article.ts';
import { absoluteDates } from './absolute-dates.ts';
import { bareYears } from './bare-years.ts';
import type { DateMention } from './date-mention.ts';
import { isRange } from './date-ranges.ts';
import { readingsOf, type Anchor, type Reading } from './reading.ts';
import { relativeDates } from './relative-dates.ts';
import { shortRanges } from './short-ranges.ts';
import { tenseAround } from './tense.ts';
import { isDateline, yearBeside } from './year-beside.ts';

const RULES = [...shortRanges, ...absoluteDates, bareYears, ...relativeDates];

/**
 * The dates that `text` names, in reading order, never overlapping: the longest reading wins.
 * Relative dates ("Thursday", "last month") are counted from `published`, and have no value without it;
 * "three days later" and "that year" are counted from the date named before them.
 * A day that leaves the year open ("June 15", "the first Monday of May") is the last such day beside verbs of the past,
 * the next one beside verbs of the future, else the nearest; a weekday is the last one unless the future is spoken of.
 */
export function findDates(text: string, published: IsoDate | undefined): DateMention[] {
	const readings = longest(readingsOf(text, RULES));
	const mentions: DateMention[] = [];
	let previous: DateMention | undefined;
	for (const reading of readings) {
		const anchor: Anchor = {
			published,
			previous: lastDay(previous),
			near: nearby(text, previous, reading) ? lastDay(previous) : undefined,
			year: yearBeside(text, reading, readings),
			// What a dateline's sentence tells of may be long past; its own day is the one nearest to publication.
			tense: isDateline(text, reading) ? 'unknown' : tenseAround(text, reading),
		};
		const { start, end, precision, relative } = reading;
		const value = reading.value(anchor);
		const mention = { start, end, value, precision, relative, text: text.slice(start, end) };
		mentions.push(mention);
		if (value !== null) previous = mention;
	}
	return joinRanges(text, readings, mentions);
}

/** What later dates count from: the date itself, or the end of a range. */
function lastDay(mention: DateMention | undefined): string | undefined {
	return mention?.value?.split('/').at(-1);
}

/** Whether `mention` stands in the paragraph of `reading`. */
function nearby(text: string, mention: DateMention | undefined, reading: Reading): boolean {
	return mention !== undefined && !text.slice(mention.end, reading.start).includes('\n');
}

/** Of readings that overlap, the longest; of equally long ones, the first found. */
function longest(readings: readonly Reading[]): Reading[] {
	const taken: Reading[] = [];
	const byLength = [...readings].sort((a, b) => b.end - b.start - (a.end - a.start));
	const covered = new Set<number>();
	for (const reading of byLength) {
		const places = Array.from({ length: reading.end - reading.start }, (_, i) => reading.start + i);
		if (places.some((place) => covered.has(place))) continue;
		for (const place of places) covered.add(place);
		taken.push(reading);
	}
	return taken.sort((a, b) => a.start - b.start);
}

function joinRanges(
	text: string,
	readings: readonly Reading[],
	mentions: readonly DateMention[],
): DateMention[] {
	const joined: DateMention[] = [];
	for (let i = 0; i < mentions.length; i++) {
		const [first, second] = [mentions[i], mentions[i + 1]];
		const [one, two] = [readings[i], readings[i + 1]];
		if (first === undefined || one === undefined) continue;
		if (second === undefined || two === undefined || !isRange(text, one, two)) {
			joined.push(first);
			continue;
		}
		joined.push(rangeOf(text, first, second));
		i++;
	}
	return joined;
}

function rangeOf(text: string, first: DateMention, second: DateMention): DateMention {
	const [from, to] = [first.value, second.value];
	return {
		start: first.start,
		end: second.end,
		value: from === null || to === null || from > to ? null : `${from}/${to}`,
		precision: 'range',
		relative: first.relative || second.relative,
		text: text.slice(first.start, second.end),
		ends: [first, second],
	};
}
