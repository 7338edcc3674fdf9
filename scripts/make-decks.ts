// Makes every deck of decks/ again, after the generator has changed.
import { readdirSync, writeFileSync } from 'node:fs';
import { loadLanguage } from '../src/lib/core/language/index.ts';
import { remakeDeck } from './remake-deck.ts';

const language = loadLanguage();
for (const name of readdirSync('decks')) {
	writeFileSync(`decks/${name}/deck.json`, remakeDeck(`decks/${name}`, language));
	console.log(`decks/${name}/deck.json`);
}
