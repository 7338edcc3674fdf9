import { resolve } from '$app/paths';
import { composeApp } from '#lib/app.ts';

export const app = composeApp({
	list: resolve('/decks/index.json'),
	deck: (name) => resolve('/decks/[name].json', { name }),
});
