// Makes every deck of decks/ again, after the generator has changed. Each keeps its number of cards at most;
// "--cards N" lets them all have up to N.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Deck } from '../src/lib/core/deck/index.ts';
import { loadLanguage } from '../src/lib/core/language/index.ts';
import { deckFolders } from './deck-folders.ts';
import { remakeDeck } from './remake-deck.ts';

const { values } = parseArgs({ options: { cards: { type: 'string' } } });
const count = values.cards === undefined ? undefined : Number(values.cards);
if (count !== undefined && !(Number.isInteger(count) && count > 0)) {
	console.error(`--cards is a number such as 40, not "${values.cards ?? ''}".`);
	process.exit(2);
}

const cardsOf = (text: string) => (JSON.parse(text) as Deck).cards.length;
const language = loadLanguage();
for (const folder of deckFolders('decks')) {
	const file = `${folder}/deck.json`;
	const before = readFileSync(file, 'utf8');
	const after = remakeDeck(folder, language, count);
	writeFileSync(file, after);
	console.log(`${file}: ${cardsOf(after)} cards, ${cardsOf(before)} before`);
}
