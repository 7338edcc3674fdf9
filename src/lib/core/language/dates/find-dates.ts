import type { IsoDate } from '../../article/article.ts';
import type { DateMention } from './date-mention.ts';

/**
 * The dates that `text` names, in reading order, never overlapping: the longest reading wins.
 * Relative dates ("Thursday", "last month") are counted from `published`, and have no value without it.
 */
export function findDates(text: string, published: IsoDate | undefined): DateMention[] {
	throw new Error(`not written yet: findDates(${text.length}, ${String(published)})`);
}
