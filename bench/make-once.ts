// Makes one deck of what comes in, and says how many KB of memory the process held at its most.
import { readFileSync } from 'node:fs';
import { makeDeck } from '../src/lib/core/deck/index.ts';
import { loadLanguage } from '../src/lib/core/language/index.ts';

const making = makeDeck(readFileSync(0, 'utf8'), { published: '2025-09-22' }, loadLanguage());
if (!making.ok || making.deck.cards.length === 0) throw new Error('no deck was made');
console.log(process.resourceUsage().maxRSS);
