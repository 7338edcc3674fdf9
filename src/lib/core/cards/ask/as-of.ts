import { formatDate } from '../../language/dates/date-forms.ts';
import { uncapitalise } from './wh-words.ts';

/** "As of July 2024, how many …": a question whose answer may change says when it held. */
export function asOfQuestion(question: string, asOf: string | undefined): string {
	if (asOf === undefined) return question;
	return `As of ${formatDate(asOf.slice(0, 7))}, ${uncapitalise(question)}`;
}
