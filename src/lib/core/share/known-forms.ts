import type { Value } from '../cards/card.ts';

/** What need not be said of a country, a date or a number, since whoever reads a link knows it. */
export interface KnownForms {
	/** Every form of a value, the answer's own among them; empty where none is known. */
	of(value: Value): readonly string[];
	/** The country that a name names. */
	placeOf(name: string): string | undefined;
	/** The heading that a country is learnt under. */
	groupOf(place: string): string | undefined;
}

/** The forms beside the answer, in order. */
export function otherForms(known: KnownForms, value: Value, answer: string): readonly string[] {
	return known.of(value).filter((form) => form !== answer);
}

/** Of one who knows nothing: enough to show the cards of a link, not to grade an answer to them. */
export const NOTHING_KNOWN: KnownForms = {
	of: () => [],
	placeOf: () => undefined,
	groupOf: () => undefined,
};
