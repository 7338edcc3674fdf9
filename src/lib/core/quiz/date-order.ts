import type { Card, PlainCard } from '../cards/card.ts';

/** So many events make a timeline; more do not fit a phone. */
const FEWEST_EVENTS = 3;
const MOST_EVENTS = 5;

/** The ISO date that answers a card: a year, a month or a day; undefined where something else does. */
export function dateOf(card: Card): string | undefined {
	if (card.kind === 'set' || card.value === undefined || !('date' in card.value)) return undefined;
	return /^\d{4}(?:-\d\d){0,2}$/u.test(card.value.date) ? card.value.date : undefined;
}

/** Earliest first; for cards that `dateOf` knows. */
export function inDateOrder(cards: readonly PlainCard[]): readonly PlainCard[] {
	return [...cards].sort((a, b) => compare(dateOf(a) ?? '', dateOf(b) ?? ''));
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Of a day and of its year, neither is first. */
function overlap(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

/**
 * The cards that can stand on a timeline together, three to five a group, each card in one group at most. In
 * the order given: which fall together is for the caller to shuffle.
 */
export function timelines(cards: readonly Card[]): readonly (readonly PlainCard[])[] {
	const groups: PlainCard[][] = [];
	for (const card of cards) {
		const date = dateOf(card);
		if (date === undefined || card.kind === 'set') continue;
		const fits = (group: readonly PlainCard[]) =>
			group.length < MOST_EVENTS && group.every((other) => !overlap(date, dateOf(other) ?? ''));
		const open = groups.find(fits);
		if (open === undefined) groups.push([card]);
		else open.push(card);
	}
	return groups.filter(({ length }) => length >= FEWEST_EVENTS);
}
