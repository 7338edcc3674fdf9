import { CURRENCY_PATTERN, UNIT_PATTERN } from '../language/number-units.ts';
import { findNumbers } from '../language/numbers.ts';

const IN_A_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that part no words: any place in the text may be the edge of one. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** How much of the text around an offset shows whether a figure goes on across it. */
const AROUND = 40;
const CURRENCY = new RegExp(`^(?:${CURRENCY_PATTERN})\\s?`, 'iu');
const UNIT = new RegExp(`[\\s-]?(?:${UNIT_PATTERN})$`, 'iu');
/** "5:30", "15.3.2024", "1,5": digits that one sign joins. */
const JOINT = /(?<=\d)[.,:](?=\d)/gu;

/**
 * Whether `words` stand in `quote` whole, in whatever case: "1" does not stand in "15", "1,000" or "1.5 million",
 * nor "2" in "-2", nor "art" in "Tarn".
 */
export function standsIn(words: string, quote: string): boolean {
	const text = quote.toLowerCase();
	const wanted = words.toLowerCase();
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		const end = at + wanted.length;
		if (isBetweenWords(text, at) && isBetweenWords(text, end)) return true;
	}
	return false;
}

/** Whether neither a word nor a figure goes on across an offset. */
export function isBetweenWords(text: string, offset: number): boolean {
	return isEdge(text, offset) && !isInFigure(text, offset);
}

/** Whether no word goes on across an offset. */
function isEdge(text: string, offset: number): boolean {
	const before = /.$/su.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
	const after = /^./su.exec(text.slice(offset, offset + 2))?.[0] ?? '';
	if (UNSPACED.test(before) || UNSPACED.test(after)) return true;
	return !IN_A_WORD.test(before) || !IN_A_WORD.test(after);
}

/** Whether an offset parts a figure; its currency and its unit may be parted from it. */
function isInFigure(text: string, offset: number): boolean {
	const start = Math.max(0, offset - AROUND);
	const near = text.slice(start, offset + AROUND);
	const at = offset - start;
	return [...figures(near), ...joints(near)].some(({ from, to }) => from < at && at < to);
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

function figures(text: string): readonly Stretch[] {
	return findNumbers(text).map(({ start, end, text: told, unit }) => {
		const currency = CURRENCY.exec(told)?.[0].length ?? 0;
		const counted = unit === undefined ? 0 : (UNIT.exec(told)?.[0].length ?? 0);
		return { from: start + currency, to: end - counted };
	});
}

function joints(text: string): readonly Stretch[] {
	return Array.from(text.matchAll(JOINT), ({ index }) => ({ from: index - 1, to: index + 2 }));
}
