import { sentencesOf, type Sentence, type Span } from '../article/index.ts';
import { GAP, type Citation } from '../cards/index.ts';
import { isBetweenWords, standsIn } from '../deck/stands-in.ts';

const SPACE_OR_STOP = /[\s,;:!?…]/u;
/** Each stands at the place of its partner. */
const OPENING = `"'“‘«([`;
const CLOSING = `"'”’»)]`;
const INITIALS = /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u;

/** The words that a selection means: whole ones, without the space and the stops around them; undefined for none. */
export function snapToWords(text: string, { start, end }: Span): Span | undefined {
	let from = Math.max(0, Math.min(start, end));
	let to = Math.min(text.length, Math.max(start, end));
	while (from < to && SPACE_OR_STOP.test(text.charAt(from))) from++;
	while (to > from && SPACE_OR_STOP.test(text.charAt(to - 1))) to--;
	if (!/[\p{L}\p{N}]/u.test(text.slice(from, to))) return undefined;
	while (from > 0 && !isBetweenWords(text, from)) from--;
	while (to < text.length && !isBetweenWords(text, to)) to++;
	return withoutLoneMarks(text, { start: from, end: to });
}

/** A full stop, a bracket or a quotation mark that belongs to the sentence, not to the words. */
function withoutLoneMarks(text: string, span: Span): Span {
	let { start, end } = span;
	for (;;) {
		const words = text.slice(start, end);
		if (isLone(words.charAt(0), words.slice(1), OPENING, CLOSING)) start++;
		else if (isLone(words.slice(-1), words.slice(0, -1), CLOSING, OPENING)) end--;
		else if (words.endsWith('.') && !INITIALS.test(words)) end--;
		else break;
	}
	// "U.S." keeps its last stop.
	if (text.charAt(end) === '.' && INITIALS.test(text.slice(start, end + 1))) end++;
	return { start, end };
}

/** Whether a mark is of some kind and the rest lacks its partner. */
function isLone(mark: string, rest: string, kind: string, partners: string): boolean {
	const at = mark === '' ? -1 : kind.indexOf(mark);
	return at >= 0 && !rest.includes(partners.charAt(at));
}

let read: { readonly text: string; readonly sentences: readonly Sentence[] } | undefined;

/** The sentences of the text of a draft, which is asked for again and again. */
export function sentencesIn(text: string): readonly Sentence[] {
	if (read?.text !== text) read = { text, sentences: sentencesOf(text) };
	return read.sentences;
}

/** The whole sentences that a span lies in; undefined where it lies in none. */
export function citationOver(text: string, { start, end }: Span): Citation | undefined {
	const over = sentencesIn(text).filter(
		(sentence) => sentence.start < Math.max(end, start + 1) && sentence.end > start,
	);
	const [first, last] = [over[0], over.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	return { start: first.start, end: last.end, quote: text.slice(first.start, last.end) };
}

/** The cited sentences with a gap where the answer stands, and dots where it stands once more. */
export function clozeOf({ start, quote }: Citation, answer: Span): string {
	const words = quote.slice(answer.start - start, answer.end - start);
	const [before, behind] = [quote.slice(0, answer.start - start), quote.slice(answer.end - start)];
	return `${hidden(before, words)}${GAP}${hidden(behind, words)}`.replaceAll(/\s+/gu, ' ').trim();
}

function hidden(text: string, words: string): string {
	if (!standsIn(words, text)) return text;
	// The letters are folded one by one: in lower case a text may be longer than it is.
	const literal = words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
	return text.replace(new RegExp(literal, 'giu'), (found: string, at: number) => {
		const isWhole = isBetweenWords(text, at) && isBetweenWords(text, at + found.length);
		return isWhole ? '…' : found;
	});
}
