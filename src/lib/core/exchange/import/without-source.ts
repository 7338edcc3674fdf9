import { BEFORE_SOURCE } from '../anki-text.ts';
import { NOT_FROM_ARTICLE } from '../source-text.ts';

/** An answer as it was before Recto set its source below it in the same field. */
export function withoutSource(back: string): string {
	const uncited = BEFORE_SOURCE + NOT_FROM_ARTICLE;
	if (back.endsWith(uncited)) return back.slice(0, -uncited.length);
	// The last: an answer may hold what looks like the beginning of one.
	const source = back.lastIndexOf(`${BEFORE_SOURCE}“`);
	return source < 0 ? back : back.slice(0, source);
}
