import type { Deck } from '../deck/deck.ts';
import { ankiText } from './anki-text.ts';
import { deckCsv, deckTsv } from './delimited-deck.ts';
import { fileName } from './file-name.ts';
import { deckGift } from './gift.ts';
import { deckMoodleXml } from './moodle-xml.ts';

/** Other programs' formats that are text. */
export type TextFormat = 'tsv' | 'csv' | 'anki' | 'gift' | 'moodle';

export interface TextExport {
	readonly name: string;
	/** MIME type. */
	readonly type: string;
	readonly text: string;
}

const FORMATS: Readonly<
	Record<TextFormat, { ending: string; type: string; write: (deck: Deck) => string }>
> = {
	tsv: { ending: 'tsv', type: 'text/tab-separated-values', write: deckTsv },
	csv: { ending: 'csv', type: 'text/csv', write: deckCsv },
	anki: { ending: 'anki.txt', type: 'text/plain', write: ankiText },
	gift: { ending: 'gift.txt', type: 'text/plain', write: deckGift },
	moodle: { ending: 'moodle.xml', type: 'application/xml', write: deckMoodleXml },
};

/** A valid deck as a file for another program; every card carries its citation, or says that it has none. */
export function exportText(deck: Deck, format: TextFormat): TextExport {
	const { ending, type, write } = FORMATS[format];
	return { name: fileName(deck.title, ending), type, text: write(deck) };
}
