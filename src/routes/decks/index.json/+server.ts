import { json } from '@sveltejs/kit';
import { summarise } from '#lib/core/deck/summary.ts';
import { shippedDecks } from '../shipped-decks.ts';

export const prerender = true;

export function GET(): Response {
	return json([...shippedDecks].map(([name, deck]) => summarise(deck, name)));
}
