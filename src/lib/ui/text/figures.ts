/** The one place that writes shares and errors. */
import { language } from './language.ts';

const threeDecimals = new Intl.NumberFormat(language.words, {
	minimumFractionDigits: 3,
	maximumFractionDigits: 3,
});
const oneDecimal = new Intl.NumberFormat(language.words, { maximumFractionDigits: 1 });

/** A share, 0 to 1, as so many of 100. */
export function ofHundred(share: number): number {
	return Math.round(share * 100);
}

/** An error such as a log loss: "0.312". */
export function writtenError(value: number): string {
	return threeDecimals.format(value);
}

/** "7.4". */
export function writtenDecimal(value: number): string {
	return oneDecimal.format(value);
}
