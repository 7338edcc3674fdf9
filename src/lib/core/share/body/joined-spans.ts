import type { Span } from '../../article/article.ts';

/** Spans as they cover a text, in order: those that overlap are one. */
export function joinedSpans(spans: readonly Span[]): readonly Span[] {
	const found: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = found.at(-1);
		if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
		else found.push({ start, end });
	}
	return found;
}
