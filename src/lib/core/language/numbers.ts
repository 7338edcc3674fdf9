import type { Span } from '../article/article.ts';

/** A number as a text names it. */
export interface NumberMention extends Span {
	readonly value: number;
	/** What it counts in, where a unit follows or a currency leads: "%", "°C", "km", "US$". */
	readonly unit?: string;
	/** "24th", "third". */
	readonly ordinal: boolean;
	readonly text: string;
}

/** The numbers that `text` names, in digits or words, in reading order, never overlapping. */
export function findNumbers(text: string): NumberMention[] {
	throw new Error(`not written yet: findNumbers(${text.length})`);
}

/** The forms in which a person may type a number: 9 -> "9", "nine". */
export function numberForms(value: number): string[] {
	throw new Error(`not written yet: numberForms(${value})`);
}
