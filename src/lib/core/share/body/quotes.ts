import type { Span } from '../../article/article.ts';
import { UnreadableBytes } from '../../byte-reader.ts';
import type { Citation } from '../../cards/card.ts';
import type { Deck } from '../../deck/deck.ts';
import type { BodyReader } from './body-reader.ts';
import type { BodyWriter } from './body-writer.ts';

/** The text of an excerpt, and what of it is cited: whole passages first, then parts of them. */
export interface Quotes {
	readonly text: string;
	readonly spans: readonly Span[];
	/** How many of the spans are whole passages. */
	readonly passages: number;
}

/** All quotes of a deck that is an excerpt. */
export function quotesOf({ article: { text }, cards }: Deck): Quotes {
	const cited = cards.flatMap(({ citation }) => (citation === null ? [] : [citation]));
	const sorted = [...cited].sort((a, b) => a.start - b.start || b.end - a.end);
	const passages: { start: number; end: number }[] = [];
	for (const { start, end } of sorted) {
		const last = passages.at(-1);
		if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
		else passages.push({ start, end });
	}
	const spans: Span[] = [...passages];
	for (const { start, end } of sorted) {
		if (numberOf(spans, { start, end }) < 0) spans.push({ start, end });
	}
	return { text, spans, passages: passages.length };
}

export function numberOf(spans: readonly Span[], { start, end }: Span): number {
	return spans.findIndex((span) => span.start === start && span.end === end);
}

export function writeQuotes(writer: BodyWriter, { text, spans, passages: count }: Quotes): void {
	const passages = spans.slice(0, count);
	writer.number(count).number(spans.length - count);
	for (const { start, end } of passages) writer.text(text.slice(start, end));
	let before = 0;
	for (const { start, end } of spans.slice(count)) {
		const within = passages.findIndex((passage) => start < passage.end);
		const passage = passages[within] ?? { start: 0, end: 0 };
		writer
			.number(within - before)
			.number(start - passage.start)
			.number(passage.end - end);
		before = within;
	}
}

export function readQuotes(reader: BodyReader): Quotes {
	const count = reader.count();
	const parts = reader.count();
	const passages = Array.from({ length: count }, () => reader.text());
	let at = 0;
	const spans: Span[] = passages.map((text) => {
		const span = { start: at, end: at + text.length };
		at = span.end + 1;
		return span;
	});
	let within = 0;
	for (let part = 0; part < parts; part++) {
		within += reader.number();
		const passage = spans[within];
		const [before, after] = [reader.number(), reader.number()];
		if (within >= count || passage === undefined || before + after >= passage.end - passage.start) {
			throw new UnreadableBytes('a part of a sentence that is not there');
		}
		spans.push({ start: passage.start + before, end: passage.end - after });
	}
	return { text: passages.join('\n'), spans, passages: count };
}

export function citationAt({ text, spans }: Quotes, number: number): Citation {
	const span = spans[number];
	if (span === undefined) throw new UnreadableBytes('a sentence that is not there');
	return { ...span, quote: text.slice(span.start, span.end) };
}
