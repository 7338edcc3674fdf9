import type { Reading } from '../reading.ts';
import { textOf } from '../text-of.ts';

/** The lists of an article, each as the words of its members. */
export function listsIn({
	article,
	tokens,
	enumerations,
}: Reading): readonly (readonly string[])[] {
	return enumerations.map(({ members }) =>
		members.map((member) => textOf(article.text, tokens, member)),
	);
}
