import { MAYBE_LAST, NEVER_LAST, STARTERS } from './abbreviations.ts';
import type { Sentence, Span } from './article.ts';

/** What ends a sentence, with the quotation marks and brackets that close after it. */
const STOP = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;

/** "Is it over?" Smith asked: the sentence goes on after the question. */
const ATTRIBUTION =
	/^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|added|adds|wrote|writes|replied|cried|shouted|exclaimed|wondered)\b/u;

/**
 * The sentences of a text whose paragraphs stand between blank lines, in reading order, never overlapping, each
 * within one paragraph. Every character but white space lies in one.
 */
export function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let paragraph = 0;
	for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
		for (const span of sentencesIn(match[0])) {
			sentences.push({ start: match.index + span.start, end: match.index + span.end, paragraph });
		}
		paragraph++;
	}
	return sentences;
}

function sentencesIn(paragraph: string): Span[] {
	const spans: Span[] = [];
	let start = paragraph.search(/\S/);
	if (start < 0) return spans;
	for (const stop of paragraph.matchAll(STOP)) {
		const end = stop.index + stop[0].length;
		const next = paragraph.slice(end).search(/\S/);
		if (next < 0) break;
		const hasWords = /[\p{L}\d]/u.test(paragraph.slice(start, end));
		if (!hasWords || !endsHere(paragraph, start, stop.index, stop[0], end + next)) continue;
		spans.push({ start, end });
		start = end + next;
	}
	const end = paragraph.trimEnd().length;
	if (start < end) spans.push({ start, end });
	return spans;
}

/** In characters. */
const LONGEST_WORD = 80;

/** Whether the stop at `at` ends the sentence that began at `start`, when the text goes on at `next`. */
function endsHere(text: string, start: number, at: number, stop: string, next: number): boolean {
	const following = text.slice(next, next + 80);
	const bare = following.replace(/^["'“‘«([]+/u, '');
	if (/^[\p{Ll},;:]/u.test(bare)) return false;
	const closesQuote = /["”»]/u.test(stop);
	if (/[!?]/u.test(stop) && closesQuote && ATTRIBUTION.test(following)) return false;
	// "[…]" and "(...)" are gaps in what is quoted: ends only where a new sentence plainly begins.
	if (/^(?:\.{3}|…)[)\]]/u.test(stop) && /[([]/.test(text.charAt(at - 1)))
		return startsSentence(bare);
	if (!stop.startsWith('.') || stop.startsWith('..')) return true;
	// The last word is what matters; an endless sentence is not read again for each of its stops.
	const before = text.slice(Math.max(start, at - LONGEST_WORD), at);
	// The number of an item: "1. Austria" at the beginning, or on a line of its own within.
	if (/(?:^["“'(]*(?:\d{1,2}|[a-zA-Z])|\n\d{1,2})$/u.test(before)) return false;
	if (closesQuote) return true;
	return !isAbbreviated(before, bare);
}

/** Whether the full stop after `before` belongs to its last word, `after` going on. */
function isAbbreviated(before: string, after: string): boolean {
	const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
	const lower = word.toLowerCase();
	const starter = startsSentence(after);
	if (/^nos?$/.test(lower)) return /^\d/.test(after);
	if (/^(?:p|c|v)$/.test(word)) return /^[\d\p{Lu}]/u.test(after);
	if (NEVER_LAST.has(lower)) return true;
	// "at 93 °C. Green tea"
	if (/[°º]\s?\p{Lu}$/u.test(before)) return false;
	// Initials ("J. K. Rowling") and letters with stops ("U.S.").
	if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starter;
	return MAYBE_LAST.has(lower) && !starter;
}

function startsSentence(text: string): boolean {
	const word = /^\p{Lu}\p{L}*/u.exec(text)?.[0] ?? '';
	if (/^(?:Image|Photo|Picture|Credit|Source):/.test(text)) return true;
	return STARTERS.has(word.toLowerCase());
}
