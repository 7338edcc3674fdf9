import type { Deck } from '#lib/core/deck/deck.ts';
import { validateDeck } from '#lib/core/deck/index.ts';
import { readText } from './text-file.ts';
import { readDeckSource } from './deck-file.ts';
import { readOptions } from './options.ts';
import { InputFault } from './outcome.ts';
import type { Verb } from './verb.ts';

const HELP = `recto check DECK.json

Verifies that every citation stands in the article at its offsets, that every answer stands in its quote
or can be computed from it, that accepted forms are forms of their answer and distractors are not, that ids
are unique and sizes within the limits.
Says what is wrong, with its line, and ends with exit code 1 where anything is.`;

/** The deck of a file. Throws an `InputFault` that says what is wrong with it, and in which line. */
export function soundDeck(file: string): Deck {
	const source = readDeckSource(file, readText(file));
	const validation = validateDeck(source.value);
	if (validation.ok) return validation.deck;
	throw new InputFault(validation.problems.map(source.describe).join('\n'));
}

export const check: Verb = {
	name: 'check',
	summary: 'verifies every citation, id and limit of a deck',
	help: HELP,
	run: (args) => {
		const { file } = readOptions(args, {});
		const { cards } = soundDeck(file);
		const cited = cards.filter(({ citation }) => citation !== null).length;
		console.log(`${file}: ${cards.length} cards, ${cited} of them cited and proved.`);
	},
};
