import { findDates } from '../../language/dates/find-dates.ts';
import type { Check } from './check.ts';

/** A computed day comes out the same from the cited sentences and the day of publication alone. */
export const derivedDate: Check = {
	reason: 'answer-not-in-citation',
	fails: ({ derived, value, evidence }, { article }) => {
		if (derived !== 'date') return false;
		if (value === undefined || !('date' in value)) return true;
		const quote = article.text.slice(evidence.start, evidence.end);
		const dates = findDates(quote, article.published);
		return !dates.some((mention) => mention.value === value.date);
	},
};
