import type { PlainCard } from '#lib/core/cards/card.ts';

/** Events in their right order. */
export function byDate(cards: readonly PlainCard[]): readonly PlainCard[] {
	return [...cards].sort((a, b) => (isoOf(a) < isoOf(b) ? -1 : 1));
}

function isoOf({ value }: PlainCard): string {
	return value !== undefined && 'date' in value ? value.date : '';
}
