import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { COINS, TIME_UNITS } from '../language/words/measures.ts';

export type FigureKind =
	'length' | 'mass' | 'money' | 'share' | 'points' | 'heat' | 'time' | 'other' | 'bare';

/** A number with its unit: "11 kilometres", "4.1 billion euros", "ten years", "12,400". */
export interface Figure extends Run {
	readonly kind: FigureKind;
	/** Where the words before it that make it less than exact begin: at "about" of "about 11 kilometres". */
	readonly from: number;
	/** How a question says so: "about", "at least", "at most"; empty where the figure is exact. */
	readonly hedge: '' | 'about' | 'at least' | 'at most';
}

/** The figures of a run, in reading order; no dates, ordinals, parts of words or ranges. */
export function figuresIn(reading: Reading, run: Run): Figure[] {
	const found: Figure[] = [];
	for (let at = run.first; at < run.last; at++) {
		const figure = figureAt(reading, at);
		if (figure === undefined || figure.last > run.last || figure.from < run.first) continue;
		found.push(figure);
		at = figure.last - 1;
	}
	return found;
}

function figureAt(reading: Reading, at: number): Figure | undefined {
	const { tokens, numbers, article } = reading;
	const number = numbers.get(at);
	if (number === undefined || number.ordinal || isInDate(reading, at)) return undefined;
	// "a two-volume version" and "27-30" are no figures of their own.
	if (/^[\p{L}\d]|^[-–‑]\S/u.test(article.text.slice(number.end, number.end + 2))) return undefined;
	let last = at + 1;
	while ((tokens[last]?.start ?? Infinity) < number.end) last++;
	const unit = tokens[last]?.lower ?? '';
	const isOfTime = number.unit === undefined && TIME_UNITS.has(unit);
	const isMoney = number.unit === undefined && COINS.has(unit);
	if (isOfTime || isMoney) last++;
	const hedged = hedgeBefore(reading, at);
	if (hedged === undefined || isOfRange(reading, hedged.from, last)) return undefined;
	const kind = isOfTime ? 'time' : isMoney ? 'money' : kindOf(number.unit);
	return { first: at, last, kind, ...hedged };
}

function kindOf(unit: string | undefined): FigureKind {
	if (unit === undefined) return 'bare';
	if (/^(?:km|cm|mm|µm|nm|m|mi|ft|in)$/.test(unit)) return 'length';
	if (/^(?:kg|g|t|tons|lb)$/.test(unit)) return 'mass';
	if (/[$€£¥₹₽]|^(?:dollars|yen|yuan|rupees|roubles)$/.test(unit)) return 'money';
	if (unit === '%') return 'share';
	if (unit === 'percentage points') return 'points';
	return unit.startsWith('°') ? 'heat' : 'other';
}

function isInDate({ dates, tokens }: Reading, at: number): boolean {
	const start = tokens[at]?.start ?? 0;
	return [0, 1, 2, 3].some((back) => (dates.get(at - back)?.end ?? 0) > start);
}

/** "between 5 and 10", "two or three", "from 24 to 18": neither is the figure. */
function isOfRange({ tokens, numbers }: Reading, from: number, last: number): boolean {
	const before = tokens[from - 1]?.lower ?? '';
	if (/^(?:between|or|and|from|[-–])$/.test(before) && before !== 'from')
		return before === 'between' || numbers.has(from - 2) || before === 'or';
	if (before === 'from' && tokens[last]?.lower === 'to') return true;
	return /^(?:or|and|[-–])$/.test(tokens[last]?.lower ?? '') && numbers.has(last + 1);
}

const ABOUT = /^(?:about|around|nearly|almost|roughly|approximately|some|over|more than)$/;
const AT_MOST = /^(?:up to|at most|as much as|as many as|as long as|as high as|a maximum of)$/;

/** What the words right before a number make of it; undefined where a question cannot say so. */
function hedgeBefore({ tokens }: Reading, at: number): Pick<Figure, 'from' | 'hedge'> | undefined {
	for (const length of [3, 2, 1]) {
		const from = at - length;
		const words = tokens
			.slice(Math.max(0, from), at)
			.map(({ lower }) => lower)
			.join(' ');
		if (
			/^(?:no|not|fewer|less|well|far|under|below|above)$/.test(tokens[from]?.lower ?? '') &&
			length === 1
		)
			return undefined;
		if (/^(?:fewer|less) than$|^(?:no|not) (?:more|less|fewer) than$/.test(words)) return undefined;
		if (AT_MOST.test(words)) return { from, hedge: 'at most' };
		if (/^(?:at least|a minimum of|not less than)$/.test(words)) return { from, hedge: 'at least' };
		if (ABOUT.test(words)) {
			const isDenied = /^(?:no|not|n't|much|far|well)$/.test(tokens[from - 1]?.lower ?? '');
			return isDenied ? undefined : { from, hedge: 'about' };
		}
		if (/^(?:only|just|exactly)$/.test(words)) return { from, hedge: '' };
	}
	return { from: at, hedge: '' };
}
