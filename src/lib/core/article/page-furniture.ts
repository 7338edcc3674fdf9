import { isSurelyCode } from './code-line.ts';
import { tableRows } from './table-rows.ts';

/** No line of a page's furniture is longer, in characters. */
const LONGEST = 160;
const LONGEST_HEAD = 80;

const ENDS_IN_MARK = /[.!?…:;,]["'”’)\]]*$/u;

/** What pages hang between the paragraphs of an article, be it in the middle of a sentence; each is a whole line. */
const FURNITURE: readonly RegExp[] = [
	/^(?:page|pg\.?|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/iu,
	/^\d{1,4}\s*(?:\/|\||of)\s*\d{1,4}$/u,
	/^[-–—[(]\s*\d{1,4}\s*[-–—\])]$/u,
	/^(?:this content (?:was )?)?downloaded from https?:\S+.*$/iu,
	/^this content (?:was )?downloaded (?:from|by|on)\b/iu,
	/^ADVERTISEMENTS?$/u,
	/^(?:article|story) continues (?:below|after) .*advert.*$/iu,
];

/** What calls on the reader; the same words may stand in a sentence. */
const CALLS: readonly RegExp[] = [
	/^(?:advertisements?|sponsored(?: content)?|skip advert\w*)[.:]?$/iu,
	/^downloaded (?:from|by|on)\b.*[^.!?]$/iu,
	/^(?:article|story) continues (?:below|after)\b.*$/iu,
	/^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stories|topics|coverage|links))?|more (?:on this(?: story)?|stories)|don['’]t miss|recommended|you (?:may|might) (?:also )?like|watch|listen)\s*(?:[:：|»].*)?$/iu,
	/^(?:share|tweet|print|save|email) (?:this|via|on (?:facebook|twitter|x|whatsapp|linkedin|reddit|email))\b.{0,40}$/iu,
	/^(?:subscribe|sign up|log in|sign in|follow us)(?: (?:now|here|today|on .{2,40}|(?:for|to) (?:our|the|a|free|daily)\b.{0,60}))?[.!]?$/iu,
	/^(?:listen to this article|copy link|skip to (?:main )?content|back to top|\d{1,2}[ -]min(?:ute)?s?[ -]read|reading time:? .{1,20})$/iu,
	/^(?:©|copyright ©|\(c\) ).{0,80}$/iu,
];

/** "Photo: Ann Lee / AFP": who took a picture, and nothing of what it shows. */
const CREDIT =
	/^\(?(?:photo|photograph|image|picture|illustration|graphic|video)s?(?: credits?)?\s*(?:by |courtesy of |[:：/©|])\s*(?<name>[^.!?]{2,80})[.)]*$/iu;
const IN_NAMES = new Set('via of for and the courtesy'.split(' '));
const AGENCY = /^[^.!?]{0,60}(?:\/|^)(?:Getty Images|AFP|AP|Reuters|EPA|Shutterstock|Alamy)\)?$/u;

/** "ANNUAL REVIEW of COASTS          12": a running head, far from its number. */
const SPREAD_HEAD =
	/^(?:(?<before>\S.*\S)(?: {3,}|\t\s*)\d{1,4}|\d{1,4}(?: {3,}|\t\s*)(?<after>\S.*))$/u;
const WIDE = /\S {4,}\S/u;

const NUMBERED_HEAD = /^(?:\d{1,3} (?<after>\D{8,})|(?<before>\D{8,}) \d{1,3})$/u;

/** What was taken out of a source, and what is left. */
export interface BareText {
	readonly text: string;
	readonly tables: readonly string[];
	/** Every line that was taken out, rows of tables among them. */
	readonly leftOut: readonly string[];
}

/**
 * A source without the lines that are no part of its article: tables, lines of code, page numbers, running heads,
 * advertisements, credits of pictures. Where one of them broke a sentence in two, its halves stand together again.
 */
export function withoutFurniture(source: string): BareText {
	const lines = source.split(/\r\n?|[\n\u0085\u2028]/u);
	const tables = tableRows(lines);
	const heads = runningHeads(lines);
	const kept: string[] = [];
	const leftOut: string[] = [];
	let isCut = false;
	for (const [at, line] of lines.entries()) {
		if (tables.has(at) || heads.has(at) || isFurniture(lines, at)) {
			isCut = true;
			leftOut.push(line.trim());
			continue;
		}
		if (isCut && line.trim() !== '') {
			while (kept.length > 0 && (kept.at(-1) ?? '').trim() === '') kept.pop();
			if (kept.length > 0 && !goesOn(kept.at(-1) ?? '', line)) kept.push('');
			isCut = false;
		}
		if (!isCut || line.trim() !== '') kept.push(line);
	}
	const rows = [...tables].map((at) => lines[at] ?? '');
	return { text: kept.join('\n'), tables: rows, leftOut };
}

/** Whether the sentence of the line above goes on behind what was taken out between them. */
function goesOn(above: string, line: string): boolean {
	return !ENDS_IN_MARK.test(above.trim()) || /[,-]$/.test(above.trim())
		? /^\s*[\p{Ll}\d]/u.test(line)
		: false;
}

function isFurniture(lines: readonly string[], at: number): boolean {
	const line = (lines[at] ?? '').trim();
	if (line === '' || line.length > LONGEST) return false;
	if (FURNITURE.some((form) => form.test(line))) return true;
	if (!isFree(lines, at)) return false;
	return (
		isCredit(line) ||
		CALLS.some((form) => form.test(line)) ||
		/^\d{1,4}$/.test(line) ||
		isSurelyCode(line) ||
		isSpreadHead(line)
	);
}

/** Whether a line stands by itself, and no sentence that was broken into lines runs through it. */
function isFree(lines: readonly string[], at: number): boolean {
	const [above = '', below = ''] = [lines[at - 1], lines[at + 1]].map((line) =>
		(line ?? '').trim(),
	);
	const runsIn = above !== '' && !ENDS_IN_MARK.test(above) && !isSurelyCode(above);
	if (/^\d{1,4}$/.test((lines[at] ?? '').trim())) return !runsIn;
	return !runsIn && (!/^\p{Ll}/u.test(below) || isSurelyCode(below));
}

function isSpreadHead(line: string): boolean {
	const { before, after } = SPREAD_HEAD.exec(line)?.groups ?? {};
	const words = (before ?? after ?? '').split(/\s+/u);
	return words.length > 1 && words.every((word) => !/^\p{Ll}/u.test(word) || IN_NAMES.has(word));
}

function isCredit(line: string): boolean {
	const name = CREDIT.exec(line)?.groups?.name;
	const words = (name ?? '').split(/[\s/,|]+/u);
	return (
		AGENCY.test(line) ||
		(name !== undefined && words.every((word) => !/^\p{Ll}/u.test(word) || IN_NAMES.has(word)))
	);
}

/** Lines that come back on page after page. The first line of all is kept: it may be the title they repeat. */
function runningHeads(lines: readonly string[]): ReadonlySet<number> {
	const places = new Map<string, number[]>();
	for (const [at, line] of lines.entries()) {
		const text = line.trim();
		if (text.length > LONGEST_HEAD || ENDS_IN_MARK.test(text) || !/\p{L}\s+\p{L}/u.test(text))
			continue;
		const numbered = NUMBERED_HEAD.exec(text)?.groups;
		const head = numbered?.before ?? numbered?.after ?? text;
		const known = places.get(head);
		if (known === undefined) places.set(head, [at]);
		else known.push(at);
	}
	const opening = lines.findIndex((line) => line.trim() !== '');
	const heads = new Set<number>();
	for (const [head, at] of places) {
		const isNumbered = at.every((line) => (lines[line] ?? '').trim() !== head);
		const isSpread = at.every((line, index) => line - (at[index - 1] ?? -9) > 3);
		// "Annals of the Coast          Vol. 12": no title is set in columns.
		const isSet = WIDE.test(head);
		const fewest = isNumbered || isSet ? 2 : 3;
		if (!isSpread || at.length < fewest || /^(?:[-–—*•·]|\d)/u.test(head)) continue;
		for (const line of at) if (line !== opening || isSet) heads.add(line);
	}
	return heads;
}
