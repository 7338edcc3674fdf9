import type { PlainCard, SetCard, Value } from '../cards/index.ts';
import { sayingOf } from '../deck/says-value.ts';
import { standsIn } from '../deck/stands-in.ts';
import { findCountry } from '../language/countries.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { findNumbers } from '../language/numbers.ts';
import { without } from '../without.ts';

export interface ProofContext {
	/** The day that "Thursday" is counted from. */
	readonly published?: string;
	/** The lists in the deck, by which a number may be proved. */
	readonly sets: readonly SetCard[];
	/** The generator's card beneath, where there is one. */
	readonly made?: PlainCard;
}

/** The card with the value that its answer says, and with how that follows from its quote. */
export function reproved(card: PlainCard, context: ProofContext): PlainCard {
	const { made, published, sets } = context;
	const { citation, answer } = card;
	const bare = without(card, 'value', 'derived');
	if (made?.answer === answer && made.citation?.quote === citation?.quote) {
		const { value, derived } = made;
		return {
			...bare,
			...(value === undefined ? {} : { value }),
			...(derived === undefined ? {} : { derived }),
		};
	}
	const value = valueOf(answer.trim(), [card.value, made?.value], published);
	const valued = value === undefined ? bare : { ...bare, value };
	if (citation === null || standsIn(answer.trim(), citation.quote)) return valued;
	if (value !== undefined && 'date' in value) {
		const dates = findDates(citation.quote, published);
		return dates.some((found) => found.value === value.date)
			? { ...valued, derived: 'date' }
			: valued;
	}
	const isCounted =
		value !== undefined &&
		'number' in value &&
		sets.some(
			(set) => set.citation?.start === citation.start && set.members.length === value.number,
		);
	return isCounted ? { ...valued, derived: 'count' } : valued;
}

/** The country that a member of a list is. */
export function placeOf(label: string): string | undefined {
	return findCountry(label.trim())?.code;
}

/** What an answer says as a whole; else one of the values it had before, where it still says that. */
function valueOf(
	answer: string,
	before: readonly (Value | undefined)[],
	published: string | undefined,
): Value | undefined {
	const candidates = [...valuesIn(answer, published), ...before];
	return candidates.find(
		(value) => value !== undefined && sayingOf(answer, value, published) === 'same',
	);
}

function valuesIn(answer: string, published: string | undefined): readonly Value[] {
	const place = placeOf(answer);
	if (place !== undefined) return [{ place }];
	const isWhole = ({ start, end }: { start: number; end: number }) =>
		start === 0 && end === answer.length;
	const date = findDates(answer, published).find(isWhole)?.value;
	if (date !== undefined && date !== null) return [{ date }];
	const number = findNumbers(answer).find(isWhole);
	if (number === undefined || number.ordinal) return [];
	const { value, unit } = number;
	return [{ number: value, ...(unit === undefined ? {} : { unit }) }];
}
