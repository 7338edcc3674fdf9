import type { Span } from '../../article/article.ts';
import { UnreadableBytes } from '../../byte-reader.ts';
import type { Citation } from '../../cards/card.ts';
import type { Quotes } from '../body/quotes.ts';
import type { BodyReader } from './body-reader.ts';

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
