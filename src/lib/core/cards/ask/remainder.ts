import { dateOf, placeOf } from '../../facts/segments.ts';
import type { Statement } from '../../facts/index.ts';
import type { Segment } from '../../language/segment.ts';
import { formatDate } from '../../language/dates/date-forms.ts';
import type { Entity } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { TELLING_ADVERBS } from '../../language/verb-group.ts';

/** Which of the pieces beside the asked one a question repeats. */
export interface RemainderOptions {
	/** The segment that is asked, and is left out. */
	readonly except?: number;
	/** Leave out time and place, for what happens once. */
	readonly circumstances: 'keep' | 'drop';
	readonly bound?: Entity | undefined;
	/** What the question names before: "its" may stay where its owner stands in it. */
	readonly named?: Run | undefined;
}

/** The words after the verb; undefined where a needed piece does not stand alone or was not understood. */
export function remainder(
	reading: Reading,
	segments: readonly Segment[],
	options: RemainderOptions,
): string | undefined {
	const pieces: string[] = [];
	for (const [index, segment] of segments.entries()) {
		if (index === options.except) continue;
		if (segment.kind === 'participle' || segment.kind === 'relative') continue;
		if (segment.kind === 'rest') {
			const isCircumstance = reading.tokens[segment.first]?.pos === 'ADP';
			const adverb = reading.tokens[segment.first]?.lower ?? '';
			if (TELLING_ADVERBS.has(adverb) && segment.last - segment.first === 1) {
				pieces.push(adverb);
				continue;
			}
			if (isWhatItBecame(reading, segment)) {
				pieces.push(adverb);
				continue;
			}
			if (segment.optional || (isCircumstance && options.circumstances === 'drop')) continue;
			const led = isLedBy(reading, segment) ? standAlone(reading, segment, options) : undefined;
			if (led === undefined) return undefined;
			pieces.push(led);
			continue;
		}
		if (segment.kind === 'that') return undefined;
		if (options.circumstances === 'drop' && segment.kind !== 'object') {
			const isInsidePlace =
				index - 1 === options.except &&
				isPlaceOf(reading, segment) &&
				isPlaceOf(reading, segments[index - 1]);
			if (!isInsidePlace && segment.kind !== 'infinitive') continue;
		}
		const isBehind = index > (options.except ?? Infinity);
		if (isBehind && isCapacity(segment) && !standAlone(reading, toEnd(segments, index))) break;
		const words = segmentWords(reading, segment, options);
		// ", among them the oldest": what is hung on behind a comma may be left out.
		if (words === undefined && reading.tokens[segment.first - 1]?.text === ',') break;
		if (words === undefined) return undefined;
		pieces.push(words);
	}
	return pieces.join(' ');
}

/** "sworn in on 3 May as the head of the state": in what capacity need not be told. */
function isCapacity(segment: Segment): boolean {
	return segment.kind === 'preposition' && segment.preposition === 'as';
}

function toEnd(segments: readonly Segment[], index: number): Run {
	return { first: segments[index]?.first ?? 0, last: segments.at(-1)?.last ?? 0 };
}

/** "independent" of "became independent in 1974". */
function isWhatItBecame({ tokens }: Reading, { first, last }: Segment): boolean {
	const isAlone = last - first === 1 && tokens[first]?.pos === 'ADJ';
	return isAlone && tokens[first - 1]?.lemma === 'become';
}

/** "the expedition led by Jan Ek": by whom, and nothing else, says which one. */
function isLedBy({ tokens, scan, entityAt }: Reading, { first, last }: Segment): boolean {
	const [verb, by] = tokens.slice(first, first + 2);
	const isNamed = scan.nameEnd.get(first + 2) === last && entityAt.has(first + 2);
	return (
		verb?.pos === 'VERB' && /(?:ed|led|en|un|wn)$/.test(verb.lower) && by?.lower === 'by' && isNamed
	);
}

function isPlaceOf(reading: Reading, segment: Segment | undefined): boolean {
	return segment !== undefined && placeOf(reading, segment) !== undefined;
}

/** A segment's words; a date is put as the day it is: "on 4 July 2024". */
function segmentWords(
	reading: Reading,
	segment: Segment,
	{ bound, named }: Pick<RemainderOptions, 'bound' | 'named'>,
): string | undefined {
	const date = dateOf(reading, segment);
	if (date?.relative === true && date.value !== null) {
		if (date.precision === 'range') return undefined;
		const preposition = segment.kind === 'preposition' ? segment.preposition : undefined;
		const usual = date.precision === 'day' ? 'on' : 'in';
		return `${preposition ?? usual} ${formatDate(date.value)}`;
	}
	return standAlone(reading, segment, { bound, named });
}

/** The statement's remainder; time and place stay unless the verb tells of what happens once. */
export function statementRemainder(
	reading: Reading,
	statement: Statement,
	options: Omit<RemainderOptions, 'bound' | 'named'>,
): string | undefined {
	const { entity, subjectRun } = statement;
	return remainder(reading, statement.segments, { ...options, bound: entity, named: subjectRun });
}
