/** What hides, or turns the direction of what follows; the joiners stay, which scripts and emoji need. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL = /(?!\n)[\p{Cc}\p{Cs}]/gu;

/** A cell as a card can show it: its own line ends, no control, nothing that hides. HTML stays what it is, text. */
export function tidyCell(cell: string): string {
	return cell
		.normalize('NFC')
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replaceAll('\t', ' ')
		.replace(UNSEEN, '')
		.replace(CONTROL, '')
		.trim();
}
