import type { Span } from '../../article/article.ts';
import type { Deck } from '../../deck/deck.ts';
import { joinedSpans } from '../body/joined-spans.ts';
import type { Quotes } from '../body/quotes.ts';
import type { BodyWriter } from './body-writer.ts';

/** All quotes of a deck that is an excerpt. */
export function quotesOf({ article: { text }, cards }: Deck): Quotes {
	const cited = cards.flatMap(({ citation }) => (citation === null ? [] : [citation]));
	const sorted = [...cited].sort((a, b) => a.start - b.start || b.end - a.end);
	const passages = joinedSpans(cited);
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
