import { language } from './language.ts';

const percent = new Intl.NumberFormat(language.words, { style: 'percent' });

/** A share of 0 to 1 as "90%"; what is not quite all is never written as all. */
export function writtenShare(share: number): string {
	return percent.format(share < 1 ? Math.min(share, 0.99) : share);
}
