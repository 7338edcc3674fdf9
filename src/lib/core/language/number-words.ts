const SMALL = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
] as const;

const TENS = [
	'twenty',
	'thirty',
	'forty',
	'fifty',
	'sixty',
	'seventy',
	'eighty',
	'ninety',
] as const;

const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
]);

const IRREGULAR_ORDINALS: ReadonlyMap<string, string> = new Map([
	['first', 'one'],
	['second', 'two'],
	['third', 'three'],
	['fifth', 'five'],
	['eighth', 'eight'],
	['ninth', 'nine'],
	['twelfth', 'twelve'],
]);

/** The value of one number word below a hundred: "nine", "ninety"; undefined for any other word. */
export function wordValue(word: string): number | undefined {
	const lower = word.toLowerCase();
	const small = (SMALL as readonly string[]).indexOf(lower);
	if (small >= 0) return small;
	const tens = (TENS as readonly string[]).indexOf(lower);
	return tens >= 0 ? (tens + 2) * 10 : undefined;
}

/** What a scale word multiplies by: "million". */
export function scaleValue(word: string): number | undefined {
	return SCALES.get(word.toLowerCase());
}

/** The cardinal of an ordinal word: "third" -> "three", "twentieth" -> "twenty"; undefined for any other word. */
function cardinalOf(word: string): string | undefined {
	const lower = word.toLowerCase();
	const irregular = IRREGULAR_ORDINALS.get(lower);
	if (irregular !== undefined) return irregular;
	if (!lower.endsWith('th')) return undefined;
	const stem = lower.endsWith('ieth') ? `${lower.slice(0, -4)}y` : lower.slice(0, -2);
	return wordValue(stem) !== undefined || SCALES.has(stem) ? stem : undefined;
}

/** The cardinals below a hundred of one word, as alternatives of a pattern. */
export const CARDINAL_PATTERN = [...SMALL, ...TENS].sort((a, b) => b.length - a.length).join('|');

/** The ordinal of a cardinal word: "twelve" -> "twelfth". */
function ordinalWord(cardinal: string): string {
	for (const [ordinal, word] of IRREGULAR_ORDINALS) if (word === cardinal) return ordinal;
	return cardinal.endsWith('y') ? `${cardinal.slice(0, -1)}ieth` : `${cardinal}th`;
}

/** A whole number below a hundred in words: 21 -> "twenty-one"; undefined for any other. */
export function inWords(value: number): string | undefined {
	if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
	if (value < 20) return SMALL[value];
	const tens = TENS[Math.floor(value / 10) - 2] ?? '';
	return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10] ?? ''}`;
}

/** What an ordinal in digits ends on: 1 -> "st", 12 -> "th", 23 -> "rd". */
export function ordinalSuffix(value: number): 'st' | 'nd' | 'rd' | 'th' {
	const teen = value % 100 > 10 && value % 100 < 14;
	if (teen) return 'th';
	return (['th', 'st', 'nd', 'rd'] as const)[value % 10] ?? 'th';
}

const UNDER_HUNDRED = `(?:(?:${TENS.join('|')})(?:[-\\s](?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')})\\b`;
const UNDER_THOUSAND = `(?:(?:${UNDER_HUNDRED}|an?)[\\s-]+hundred\\b(?:\\s+(?:and\\s+)?${UNDER_HUNDRED})?|${UNDER_HUNDRED})`;
const SCALE = '(?:thousand|million|billion|trillion)\\b';

/** A pattern for a whole number in words: "nine", "a hundred and five", "two million", "half a dozen". */
export const WORDED_NUMBER = [
	`half an?\\s+(?:dozen|million|billion)`,
	`(?:${UNDER_HUNDRED}|an?)\\s+dozen`,
	`(?:${UNDER_THOUSAND}|an?)[\\s-]+${SCALE}(?:,?\\s+(?:and\\s+)?${UNDER_THOUSAND}[\\s-]+${SCALE})*(?:\\s+(?:and\\s+)?${UNDER_THOUSAND})?`,
	UNDER_THOUSAND,
].join('|');

/** A pattern for an ordinal in words: "third", "twenty-first". */
export const WORDED_ORDINAL = `(?:(?:${TENS.join('|')})[-\\s])?(?:${[
	...SMALL,
	...TENS,
	...SCALES.keys(),
]
	.map(ordinalWord)
	.join('|')})`;

/** The value of a number in words that `WORDED_NUMBER` matches. */
export function wordedValue(text: string): number | undefined {
	const words = text.toLowerCase().split(/[\s,-]+/);
	const factor = words[0] === 'half' ? 0.5 : 1;
	let total = 0;
	let group = 0;
	for (const word of words) {
		const value = word === 'a' || word === 'an' ? 1 : wordValue(word);
		const scale = word === 'dozen' ? 12 : scaleValue(word);
		if (value !== undefined) group += value;
		else if (scale === 100 || scale === 12) group = Math.max(group, 1) * scale;
		else if (scale !== undefined) {
			total += Math.max(group, 1) * scale;
			group = 0;
		} else if (word !== 'and' && word !== 'half') return undefined;
	}
	return factor * (total + group);
}

/** The value of an ordinal in words that `WORDED_ORDINAL` matches: "twenty-first" -> 21. */
export function ordinalValue(text: string): number | undefined {
	const parts = text.split(/[\s-]+/);
	const last = cardinalOf(parts.at(-1) ?? '');
	return last === undefined ? undefined : wordedValue([...parts.slice(0, -1), last].join(' '));
}
