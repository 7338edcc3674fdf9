import { error, json } from '@sveltejs/kit';
import { shippedDecks } from '../shipped-decks.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...shippedDecks.keys()].map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
	const deck = shippedDecks.get(params.name);
	return deck === undefined ? error(404, `There is no deck named ${params.name}.`) : json(deck);
};
