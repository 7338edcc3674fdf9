import type { Article } from '../article/index.ts';
import { findDates } from '../language/dates/find-dates.ts';

/** Words such as "Thursday" that no day can be told from, for want of a published date. */
export function undatedWords({
	text,
	published,
}: Pick<Article, 'text' | 'published'>): readonly string[] {
	// What cannot be dated with a published date is not for want of one.
	if (published !== undefined) return [];
	const undated = findDates(text, published).filter(({ value }) => value === null);
	return [...new Set(undated.map((mention) => mention.text))];
}
