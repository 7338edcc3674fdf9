import type { Card, PlainCard } from '../cards/card.ts';

/** So many events make a timeline; more do not fit a phone. */
export const FEWEST_EVENTS = 3;
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
 * The cards that can stand on a timeline together, three to five a group, each card in one group at most. How many
 * groups there are does not depend on the order given; which cards fall together does, for the caller to shuffle.
 */
export function timelines(cards: readonly Card[]): readonly (readonly PlainCard[])[] {
	return layers(cards).flatMap(inGroups);
}

/**
 * Cards of which no two overlap, as many as there can be in the first. The most precise come first: a year
 * would keep all the days in it out, and then it would depend on the order what finds its place.
 */
function layers(cards: readonly Card[]): readonly (readonly PlainCard[])[] {
	const events = cards.flatMap((card) => {
		const date = dateOf(card);
		return date === undefined || card.kind === 'set' ? [] : [{ card, date }];
	});
	const found: { readonly dates: string[]; readonly cards: PlainCard[] }[] = [];
	for (const { card, date } of events.sort((a, b) => b.date.length - a.date.length)) {
		const open = found.find(({ dates }) => !dates.some((other) => overlap(date, other)));
		if (open === undefined) found.push({ dates: [date], cards: [card] });
		else {
			open.dates.push(date);
			open.cards.push(card);
		}
	}
	return found.map((layer) => layer.cards);
}

/** In groups of one size, or nearly. */
function inGroups(cards: readonly PlainCard[]): readonly (readonly PlainCard[])[] {
	if (cards.length < FEWEST_EVENTS) return [];
	const groups = Math.ceil(cards.length / MOST_EVENTS);
	return Array.from({ length: groups }, (_, i) => cards.filter((_card, at) => at % groups === i));
}
