import type { Deck } from '../deck/deck.ts';
import { delimitedRow } from '../delimited-row.ts';
import { ankiDeckName, ankiTag } from './anki-names.ts';
import { sidesOf } from './card-sides.ts';

/** Recto knows its own file by these. */
export const ANKI_COLUMNS = ['Card', 'Front', 'Back with its source', 'Tags'] as const;

/** Between the answer and its source, which share a field: Anki's own note type has but two. */
export const BEFORE_SOURCE = '\n\n';

/**
 * A deck as Anki reads text: header lines, then a note a line. A card's id is its note's guid, so that a second
 * import updates the first. Fields are text, not HTML.
 */
export function ankiText(deck: Deck): string {
	const header = [
		'#separator:tab',
		'#html:false',
		'#notetype:Basic',
		`#deck:${ankiDeckName(deck.title)}`,
		`#columns:${ANKI_COLUMNS.join('\t')}`,
		'#guid column:1',
		'#tags column:4',
	];
	const notes = sidesOf(deck).map(({ id, front, back, source, tags }) =>
		delimitedRow([id, front, back + BEFORE_SOURCE + source, tags.map(ankiTag).join(' ')], '\t'),
	);
	return [...header, ...notes, ''].join('\n');
}
