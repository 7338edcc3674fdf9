import type { Card } from '../cards/card.ts';

/** Whether one of the cards is a set on the same sentence that has as many members as a card says. */
export function isCountedAmong({ citation, value }: Card, cards: readonly Card[]): boolean {
	if (value === undefined || !('number' in value)) return false;
	return cards.some(
		(other) =>
			other.kind === 'set' &&
			other.citation?.start === citation?.start &&
			other.members.length === value.number,
	);
}
