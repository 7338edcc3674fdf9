import { BYTE_ORDER_MARK, delimitedRow, guardFormula } from '../delimited-row.ts';
import type { Deck } from '../deck/deck.ts';
import { sidesOf, type CardSides } from './card-sides.ts';

/** What stands above the columns. Recto knows its own file by them, so they are the same in every language. */
export const HEADINGS = ['Front', 'Back', 'Also right', 'Hint', 'Source', 'Tags', 'Card'] as const;

/** Between forms and between tags of one cell. */
export const WITHIN_CELL = '; ';

/** A deck for a spreadsheet (RFC 4180): a line a card, under headings. */
export function deckCsv(deck: Deck): string {
	return BYTE_ORDER_MARK + table(deck, ',');
}

/** The same with tabs, as it is pasted into other programs; these would show a byte order mark. */
export function deckTsv(deck: Deck): string {
	return table(deck, '\t');
}

function table(deck: Deck, separator: ',' | '\t'): string {
	return [HEADINGS, ...sidesOf(deck).map(cellsOf)]
		.map((cells) => `${delimitedRow(cells.map(guardFormula), separator)}\r\n`)
		.join('');
}

function cellsOf({ id, front, back, accepted, hint, source, tags }: CardSides): readonly string[] {
	const listed = (texts: readonly string[]) => texts.join(WITHIN_CELL);
	return [front, back, listed(accepted), hint, source, listed(tags), id];
}
