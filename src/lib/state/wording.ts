import type { Card } from '#lib/core/cards/card.ts';
import { givesAway } from '#lib/core/deck/prompt-problems.ts';
import {
	editFault,
	withField,
	type EditableField,
	type EditableValue,
	type EditFault,
} from '#lib/core/schedule/editable.ts';

/** What the fields of a card are to be; those not named stay. */
export type Wording = ReadonlyMap<EditableField, EditableValue>;

/** A field in which a card would make no sense, or be no question: its prompt would hold the answer. */
export interface WordingFault {
	readonly field: EditableField;
	readonly fault: EditFault | 'given-away';
}

/**
 * What is wrong with a wording.
 * @param own the card as the deck has it: what its prompt gives away already, it may
 */
export function wordingFaults(own: Card, card: Card, wording: Wording): readonly WordingFault[] {
	const worded = withWording(card, wording);
	const faults = [...wording].flatMap(([field, value]): WordingFault[] => {
		const fault = editFault(worded, field, value);
		return fault === undefined ? [] : [{ field, fault }];
	});
	// What a person wrote by hand may ask for a word that it shows.
	const isFree = own.citation === null || givesAway(own);
	if (faults.length > 0 || isFree || !givesAway(worded)) return faults;
	return [{ field: 'prompt', fault: 'given-away' }];
}

/** The card with its words, to see whether they make sense together. */
function withWording(card: Card, wording: Wording): Card {
	return [...wording].reduce((worded, [field, value]) => withField(worded, field, value), card);
}
