import type { Candidate } from './candidate.ts';

/** The same date in neighbouring years, or the neighbouring decades, in the style of the answer. */
export function otherYears({ answer, value }: Candidate): string[] {
	if (value === undefined || !('date' in value)) return [];
	const year = /\d{4}/.exec(value.date)?.[0];
	if (year === undefined || !answer.includes(year)) return [];
	const width = /\d{3}0s\b/.test(answer) ? 10 : 1;
	// "1828 to 1839" moves as a whole.
	return [1, -1, 2, -2].map((step) =>
		answer.replace(/\d{4}/g, (written) => String(Number(written) + step * width)),
	);
}
