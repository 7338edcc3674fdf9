import { numberForms } from '../language/numbers.ts';
import type { Candidate } from './candidate.ts';
import { neighbourSteps } from './neighbours.ts';

/** A number as an answer writes it: what stands before the figure, the figure itself, what follows. */
interface Written {
	readonly before: string;
	/** As written: 12 of "12 million euros". */
	readonly figure: number;
	readonly style: 'plain' | 'grouped' | 'ordinal' | 'words';
	readonly after: string;
	readonly decimals: number;
}

/** Numbers of the article for the same sort of thing, then the neighbours, all written like the answer. */
export function otherNumbers({ answer, value }: Candidate, all: readonly Candidate[]): string[] {
	if (value === undefined || !('number' in value)) return [];
	const own = readWritten(answer, value.number);
	if (own === undefined) return [];
	const article = all.flatMap((other) => {
		if (other.sort !== 'number' || other.value === undefined || !('number' in other.value))
			return [];
		const written = readWritten(other.answer, other.value.number);
		const isLike =
			written?.after === own.after &&
			written.before === own.before &&
			(written.style === 'ordinal') === (own.style === 'ordinal');
		return isLike ? [written.figure] : [];
	});
	const { figure } = own;
	const isNear = (other: number) => other > figure / 3 && other < figure * 3;
	const near = neighbourSteps(answer).map((count) => figure + count * stepOf(own));
	return [...article.filter(isNear), ...near]
		.filter((other) => other > 0 && other !== figure)
		.flatMap((other) => writeLike(own, other));
}

/** How far a plausible neighbour is: one for small numbers, one in the second place for large ones; never finer than the figure. */
function stepOf({ figure, decimals, after }: Written): number {
	const isMeasured = after !== '' && figure >= 100;
	const step = isMeasured || figure >= 1000 ? 10 ** (Math.floor(Math.log10(figure)) - 1) : 1;
	if (decimals > 0 && figure < 10) return 10 ** -decimals * (decimals > 1 ? 5 : 1);
	// "50,000 euros" is told to the ten thousand.
	return after === '' ? step : Math.max(step, roundness(figure));
}

/** The place to which a figure is round: 10,000 of 50,000. */
function roundness(figure: number): number {
	let place = 1;
	while (figure >= 100 && figure % (place * 10) === 0) place *= 10;
	return place;
}

function readWritten(answer: string, value: number): Written | undefined {
	const match = /^(\P{L}{0,2}?)(\d[\d,]*(?:\.\d+)?)(.*)$/u.exec(answer);
	if (match === null) return readWords(answer, value);
	const [, before = '', digits = '', after = ''] = match;
	// "27-30%", "2 out of 5": more than one number.
	if (/\d/.test(after)) return undefined;
	const isOrdinal = /^(?:st|nd|rd|th)\b/.test(after);
	return {
		before,
		figure: Number(digits.replaceAll(',', '')),
		style: isOrdinal ? 'ordinal' : digits.includes(',') ? 'grouped' : 'plain',
		after: isOrdinal ? after.slice(2) : after,
		decimals: digits.split('.')[1]?.length ?? 0,
	};
}

/** "ten" and "ten-minute", but not "half a dozen". */
function readWords(answer: string, value: number): Written | undefined {
	const word = inLetters(value);
	if (word === undefined || !answer.toLowerCase().startsWith(word)) return undefined;
	const after = answer.slice(word.length);
	if (/^\p{L}|\b(?:half|halves|thirds?|quarters?|fifths?|tenths?)\b/u.test(after)) return undefined;
	return { before: '', figure: value, style: 'words', after, decimals: 0 };
}

function writeLike(own: Written, other: number): string[] {
	const { before, after, style, decimals } = own;
	const plain = other.toFixed(decimals);
	const figure = {
		plain: () => plain,
		grouped: () => plain.replace(/\B(?=(?:\d{3})+(?!\d))/g, ','),
		ordinal: () => ordinal(other),
		words: () => inLetters(other),
	}[style]();
	return figure === undefined ? [] : [`${before}${figure}${after}`];
}

function inLetters(value: number): string | undefined {
	return numberForms(value).find((form) => /^\p{L}[\p{L}-]*$/u.test(form));
}

function ordinal(number: number): string {
	const tens = number % 100;
	if (tens >= 11 && tens <= 13) return `${number}th`;
	return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}
