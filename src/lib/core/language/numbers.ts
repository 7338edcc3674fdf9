import type { Span } from '../article/article.ts';
import { CURRENCY_PATTERN, UNIT_PATTERN, unitOf } from './number-units.ts';
import {
	inWords,
	ordinalValue,
	scaleValue,
	WORDED_NUMBER,
	WORDED_ORDINAL,
	wordedValue,
} from './number-words.ts';

/** A number as a text names it. */
export interface NumberMention extends Span {
	readonly value: number;
	/** What it counts in, in short form, where a unit follows or a currency leads: "%", "°C", "km", "US$". The span holds it too. */
	readonly unit?: string;
	/** "24th", "third". */
	readonly ordinal: boolean;
	readonly text: string;
}

const SCALE = 'thousand|million|billion|trillion';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';

/** Not within a word, a longer number, a time or a name such as "G20" and "F-16". */
const START = '(?<![\\p{L}\\d_]|[\\d][.,:/]|\\p{L}[-‑])';

const NUMBER = new RegExp(
	`${START}(?:(?<currency>${CURRENCY_PATTERN})\\s?)?(?:` +
		`(?<digits>[-−]?(?:${DIGITS}))(?:(?<suffix>st|nd|rd|th)\\b|(?:[\\s-](?<scale>${SCALE})\\b|\\s?(?<letter>bn|m)(?![\\p{L}\\d²³])(?<=(?:${CURRENCY_PATTERN})\\s?[\\d.,]+\\s?(?:bn|m)))?)` +
		`|(?<ordinal>${WORDED_ORDINAL})\\b|(?<words>${WORDED_NUMBER})\\b)` +
		`(?:[\\s-]?(?<unit>${UNIT_PATTERN})(?![\\p{L}\\d]))?`,
	'giu',
);

/** "One" that counts nothing: "no one", "one another", "the one that". */
const PRONOUN_BEFORE = /\b(?:no|any|every|some|this|that|the|each|which|another|only)[\s-]+$/iu;
const PRONOUN_AFTER =
	/^(?:\s+(?:of|another|day|must|can|may|should|would|who|that|is|was|has)\b|['’]s\b|-off\b)/iu;

/** "3/4", "6½", "two-thirds", "two and a half": what follows a number that is part of a fraction only. */
const FRACTION_AFTER = new RegExp(
	`^(?:\\s?[¼-¾⅐-⅞]|\\s?\\d*[/⁄]\\d|\\s\\d+[/⁄]\\d|[\\s-]and[\\s-]a[\\s-](?:half|quarter)\\b|[\\s-](?:halves|quarters?|(?!seconds)(?:${WORDED_ORDINAL})s)\\b)`,
	'iu',
);
const ONE_PART = new RegExp(`^[\\s-](?:half|${WORDED_ORDINAL})\\b`, 'iu');

/** "2" of "1⁄2". */
const FRACTION_BEFORE = /\d[/⁄]$/u;

/** "A fifth of the voters", not "the fifth of six". */
const PART_BEFORE = /\b(?:an?|one)[\s-]$/iu;

/** Whether the words from `start` to `end` are part of a fraction: neither says how many there are. */
function isFraction(text: string, start: number, end: number, isOrdinal: boolean): boolean {
	const before = text.slice(Math.max(0, start - 8), start);
	const after = text.slice(end, end + 24);
	if (FRACTION_BEFORE.test(before) || FRACTION_AFTER.test(after)) return true;
	if (isOrdinal) return PART_BEFORE.test(before) && /^ of\b/u.test(after);
	return text.slice(start, end).toLowerCase() === 'one' && ONE_PART.test(after);
}

/** The numbers that `text` names, in digits or words, in reading order, never overlapping. Dates are among them. */
export function findNumbers(text: string): NumberMention[] {
	const found: NumberMention[] = [];
	for (const match of text.matchAll(NUMBER)) {
		const mention = mentionOf(match, text);
		if (mention !== undefined) found.push(mention);
	}
	return found;
}

function mentionOf(match: RegExpExecArray, text: string): NumberMention | undefined {
	const { currency, digits, suffix, scale, letter, ordinal, words, unit } = match.groups ?? {};
	const start = match.index;
	const end = start + match[0].length;
	const after = text.slice(end, end + 12);
	if (isFraction(text, start, end, ordinal !== undefined)) return undefined;
	if (words?.toLowerCase() === 'one' && unit === undefined) {
		const before = text.slice(Math.max(0, start - 12), start);
		if (PRONOUN_BEFORE.test(before) || PRONOUN_AFTER.test(after)) return undefined;
	}
	// A time ("10:30") and a code ("5G") count nothing; "737s" may stand.
	if (digits !== undefined && suffix === undefined && unit === undefined) {
		if (/^(?::\d|\p{L}(?!\p{L}*s\b)|_)/u.test(after)) return undefined;
	}
	const value = valueOf(digits, words, ordinal, scale ?? letter);
	if (value === undefined) return undefined;
	const counted = currency ?? (unit === undefined ? undefined : unitOf(unit));
	return {
		start,
		end,
		value,
		...(counted === undefined ? {} : { unit: counted }),
		ordinal: suffix !== undefined || ordinal !== undefined,
		text: match[0],
	};
}

function valueOf(
	digits: string | undefined,
	words: string | undefined,
	ordinal: string | undefined,
	scale: string | undefined,
): number | undefined {
	if (digits !== undefined) {
		const plain = Number(digits.replace(/[, ]/g, '').replace('−', '-'));
		// Through text, since 1.3 * 1e6 and its like are off by a rounding in binary.
		return scale === undefined ? plain : Number(`${plain}e${exponentOf(scale)}`);
	}
	if (words !== undefined) return wordedValue(words);
	return ordinal === undefined ? undefined : ordinalValue(ordinal);
}

function exponentOf(scale: string): number {
	const short = { bn: 1e9, m: 1e6 }[scale.toLowerCase()];
	return Math.round(Math.log10(short ?? scaleValue(scale) ?? 1));
}

/** The forms in which a person may type a number: 9 -> "9", "nine"; 1300000 -> "1300000", "1,300,000", "1.3 million". */
export function numberForms(value: number): string[] {
	const forms = [String(value)];
	const words = inWords(value);
	if (words !== undefined) forms.push(words);
	if (Math.abs(value) >= 1000) forms.push(grouped(value));
	for (const [name, exponent] of [
		['million', 6],
		['billion', 9],
		['trillion', 12],
	] as const) {
		const count = Number(`${value}e-${exponent}`);
		if (Math.abs(count) < 1 || Math.abs(count) >= 1000) continue;
		if (count === Number(count.toFixed(3))) forms.push(`${count} ${name}`);
		if (inWords(count) !== undefined) forms.push(`${String(inWords(count))} ${name}`);
	}
	return forms;
}

/** With commas between the thousands. */
function grouped(value: number): string {
	const [whole = '', fraction] = String(value).split('.');
	const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return fraction === undefined ? commas : `${commas}.${fraction}`;
}
