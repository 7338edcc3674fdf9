import type { IsoDate } from '../article/article.ts';
import type { Candidate } from './candidate.ts';
import { neighbourSteps } from './neighbours.ts';

/**
 * The same date in neighbouring years, or the neighbouring decades, in the style of the answer: of what an article
 * tells as past, none that was still to come, and of what is planned, none that was over.
 */
export function otherYears({ answer, value }: Candidate, published?: IsoDate): string[] {
	if (value === undefined || !('date' in value)) return [];
	const year = /\d{4}/.exec(value.date)?.[0];
	if (year === undefined || !answer.includes(year)) return [];
	const width = /\d{3}0s\b/.test(answer) ? 10 : 1;
	const mayBe = (other: number) =>
		published === undefined ||
		published.startsWith(value.date) ||
		value.date < published === other <= Number(published.slice(0, 4));
	// "1828 to 1839" moves as a whole.
	return neighbourSteps(answer)
		.filter((step) => mayBe(Number(year) + step * width))
		.map((step) => answer.replace(/\d{4}/g, (written) => String(Number(written) + step * width)));
}
