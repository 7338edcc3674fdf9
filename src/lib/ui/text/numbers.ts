import { language } from './language.ts';

const figures = new Intl.NumberFormat(language.words);

/** A number in the figures of the language. */
export function writtenNumber(value: number): string {
	return figures.format(value);
}
