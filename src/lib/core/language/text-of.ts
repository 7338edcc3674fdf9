import type { Token } from './token.ts';
import type { Run } from './sentence.ts';

/** The text of a run of tokens as it stands in the article. */
export function textOf(text: string, tokens: readonly Token[], run: Run): string {
	const first = tokens[run.first];
	const last = tokens[run.last - 1];
	return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}
