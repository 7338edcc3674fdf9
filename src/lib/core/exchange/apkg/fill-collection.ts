import type { Deck } from '../../deck/deck.ts';
import { ankiDeckName, ankiTag } from '../anki-names.ts';
import { sidesOf, type CardSides } from '../card-sides.ts';
import { articleText } from '../source-text.ts';
import { ankiId } from './anki-id.ts';
import { collectionOptions, deckOptions, decksOf } from './collection-settings.ts';
import { fieldChecksum } from './field-checksum.ts';
import { fieldHtml } from './field-html.ts';
import { NOTE_TYPE_ID, noteType, seconds } from './note-type.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Between the fields of a note. */
const FIELD_END = '\u001f';
/** Not known to any server yet. */
const UNSENT = -1;

/**
 * Writes a deck into a new database as a collection of Anki: a note a card, its id as guid, new and in the deck's order.
 * @param at ms
 */
export function fillCollection(database: SqlDatabase, deck: Deck, at: number): void {
	const id = ankiId(`deck of Recto: ${deck.id}`);
	const sides = sidesOf(deck);
	database.run('BEGIN');
	database.run(SCHEMA);
	insert(database, 'col', [
		...[1, seconds(at), at, at, SCHEMA_VERSION, 0, 0, 0],
		JSON.stringify(collectionOptions(id, NOTE_TYPE_ID, sides.length)),
		JSON.stringify({ [NOTE_TYPE_ID]: noteType(at, id) }),
		JSON.stringify(decksOf(id, ankiDeckName(deck.title), fieldHtml(articleText(deck.article)), at)),
		JSON.stringify(deckOptions(at)),
		'{}',
	]);
	for (const [index, each] of sides.entries()) {
		insert(database, 'notes', noteRow(each, at + index, at));
		insert(database, 'cards', cardRow(at + index, id, index + 1, at));
	}
	database.run('COMMIT');
}

function noteRow({ id, front, back, source, tags }: CardSides, note: number, at: number) {
	const fields = [front, back, source].map(fieldHtml).join(FIELD_END);
	const tagged = tags.length === 0 ? '' : ` ${tags.map(ankiTag).join(' ')} `;
	const sortedBy = front.replaceAll('\n', '');
	const checksum = fieldChecksum(front);
	return [note, id, NOTE_TYPE_ID, seconds(at), UNSENT, tagged, fields, sortedBy, checksum, 0, ''];
}

/** @param position 1, 2, …: among the new cards */
function cardRow(note: number, deck: number, position: number, at: number) {
	const untouched = [0, 0, 0, 0, 0, 0, 0, 0];
	return [note, note, deck, 0, seconds(at), UNSENT, 0, 0, position, ...untouched, ''];
}

function insert(database: SqlDatabase, table: string, values: (string | number)[]): void {
	const places = values.map(() => '?').join(', ');
	database.run(`INSERT INTO ${table} VALUES (${places})`, values);
}
