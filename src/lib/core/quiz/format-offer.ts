import type { Card } from '../cards/card.ts';
import { timelines } from './date-order.ts';
import { FORMATS, type Format } from './format.ts';
import { waysToAsk } from './ways-to-ask.ts';

/** Whether a deck can be asked in a format. */
export interface FormatOffer {
	readonly format: Format;
	/** How many questions of it the deck gives. */
	readonly count: number;
	/** Why it gives none; `null` where it gives some. */
	readonly reason: 'no-distractors' | 'no-short-answers' | 'no-sets' | 'too-few-dates' | null;
}

const WANTING = {
	choice: 'no-distractors',
	typed: 'no-short-answers',
	truth: 'no-distractors',
	names: 'no-sets',
	order: 'too-few-dates',
} as const satisfies Record<Format, FormatOffer['reason']>;

/** What a deck offers in every format, in the order of `FORMATS`. */
export function formatOffers(cards: readonly Card[]): readonly FormatOffer[] {
	const ways = cards.map(waysToAsk);
	return FORMATS.map((format) => {
		const count =
			format === 'order'
				? timelines(cards).length
				: ways.filter((own) => own.includes(format)).length;
		return { format, count, reason: count === 0 ? WANTING[format] : null };
	});
}
