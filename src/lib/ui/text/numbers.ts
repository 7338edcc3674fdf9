import { language } from './language.ts';

const figures = new Intl.NumberFormat(language.words);

/** A number in the figures of the language. */
export function writtenNumber(value: number): string {
	return figures.format(value);
}

/** A figure with as many decimals, those that are 0 too. */
export function writtenFigure(value: number, decimals: number): string {
	return new Intl.NumberFormat(language.words, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	}).format(value);
}
