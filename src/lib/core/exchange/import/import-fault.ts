import { IMPORT_LIMITS } from './import-limits.ts';

/** Why nothing could be read; `message` is a sentence for a person: what is wrong, and what to do. */
export interface ImportFault {
	readonly ok: false;
	readonly kind:
		| 'empty'
		| 'too-large'
		| 'package'
		| 'not-text'
		| 'open-quote'
		| 'one-column'
		| 'too-many-rows'
		| 'no-cards'
		| 'wrong-details';
	readonly message: string;
}

export function fault(kind: ImportFault['kind'], message: string): ImportFault {
	return { ok: false, kind, message };
}

/** Also for whoever knows the size of a file and need not read it. */
export function tooLarge(): ImportFault {
	const most = `${String(IMPORT_LIMITS.bytes / 1024 / 1024)} MB`;
	return fault(
		'too-large',
		`This is larger than ${most}, which is more than a deck can hold. Part it into several files.`,
	);
}

/** A picture, a song, a program: also for whoever is told so by the file's type and need not read it. */
export function noTable(): ImportFault {
	return fault(
		'not-text',
		'This is no file with cards. What can be opened is a deck of Recto (.deck.json) or a table (.csv, .tsv, .txt).',
	);
}

export function noRow(): ImportFault {
	return fault(
		'empty',
		'There is no card in it. Write one a line: its question, a tab, its answer.',
	);
}

export function nulWithin(line: number): ImportFault {
	return fault(
		'not-text',
		`Line ${String(line)} holds a NUL, which is in no text. Save the table again as CSV UTF-8, and bring in that file.`,
	);
}

export function oneColumn(): ImportFault {
	return fault(
		'one-column',
		'Nothing parts questions from answers here. Put a tab, a comma or " - " between the two, and each card on a line of its own.',
	);
}

export function openQuote(line: number): ImportFault {
	return fault(
		'open-quote',
		`In line ${String(line)} a quotation mark opens a cell and is not closed. Close it, or write a mark that belongs to the text twice ("").`,
	);
}

export function tooManyRows(): ImportFault {
	const most = IMPORT_LIMITS.rows.toLocaleString('en');
	return fault(
		'too-many-rows',
		`These are more than the ${most} cards that a deck can hold. Part the file into several.`,
	);
}
