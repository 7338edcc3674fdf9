import { decodeText } from '../../article/decode-text.ts';
import { fault, noTable, tooLarge, type ImportFault } from './import-fault.ts';
import { IMPORT_LIMITS } from './import-limits.ts';

const ADVICE_FOR_ANKI =
	'In Anki, choose File, Export, "Notes in Plain Text", and bring in the file that this writes.';

const ZIP = `This is a package (a zip, such as an .apkg of Anki, or a workbook). Recto reads text. ${ADVICE_FOR_ANKI} In a spreadsheet, save the table as CSV UTF-8.`;

/** How files begin that hold cards, or look as if they did, and are no text. */
const PACKAGES: readonly (readonly [start: string, message: string])[] = [
	['PK\u0003\u0004', ZIP],
	// Nothing is in it.
	['PK\u0005\u0006', ZIP],
	['SQLite format 3', `This is a database. Recto reads text. ${ADVICE_FOR_ANKI}`],
	['\u001f\u008b', 'This is a compressed file. Unpack it, and bring in the text that is in it.'],
	['7z\u00bc\u00af', 'This is a compressed file. Unpack it, and bring in the text that is in it.'],
	['Rar!', 'This is a compressed file. Unpack it, and bring in the text that is in it.'],
	['(\u00b5/\u00fd', 'This is a compressed file. Unpack it, and bring in the text that is in it.'],
];

/** How UTF-16 and PDF begin, which may hold cards and a NUL all the same, and are told of by name. */
const WRITTEN = ['\u00ff\u00fe', '\u00fe\u00ff', '%PDF-'];

/** The text of a file of cards. Nothing in it is unpacked. */
export function fileText(
	bytes: Uint8Array,
): { readonly ok: true; readonly text: string } | ImportFault {
	if (bytes.length > IMPORT_LIMITS.bytes) return tooLarge();
	for (const [start, message] of PACKAGES) {
		if (startsWith(bytes, start)) return fault('package', message);
	}
	const decoded = decodeText(bytes);
	if (decoded.ok) return decoded;
	const isText = !bytes.includes(0) || WRITTEN.some((start) => startsWith(bytes, start));
	return isText ? fault('not-text', decoded.message) : noTable();
}

function startsWith(bytes: Uint8Array, start: string): boolean {
	return Array.from(start).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
