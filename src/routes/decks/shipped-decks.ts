import type { Deck } from '#lib/core/deck/deck.ts';
import { pathText } from '#lib/core/deck/problem.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';

const files = import.meta.glob<unknown>('/decks/*/deck.json', { eager: true, import: 'default' });

/** The decks of the `decks/` folder by the name of their folder. One that its article does not prove stops the build. */
export const shippedDecks: ReadonlyMap<string, Deck> = new Map(
	Object.entries(files).map(([path, file]) => {
		const validation = validateDeck(file);
		if (!validation.ok) {
			const faults = validation.problems.map((fault) => `${pathText(fault.path)} ${fault.message}`);
			throw new Error(`${path}: ${faults.join('; ')}`);
		}
		return [path.split('/').at(-2) ?? path, validation.deck];
	}),
);
