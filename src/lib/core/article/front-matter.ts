import type { Article, ArticleDetails, IsoDate } from './article.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from './calendar.ts';
import { splitDateline } from './dateline.ts';
import { isHeadline, isSectionLabel, sameTitle } from './heading.ts';
import { writtenDate } from './written-date.ts';

/** What stands above the body, told from it. */
export interface FrontMatter {
	readonly title?: string;
	readonly section?: string;
	readonly byline?: string;
	readonly published?: IsoDate;
	readonly dateline?: NonNullable<Article['dateline']>;
	readonly body: readonly string[];
}

const BYLINE =
	/^(?:By|BY|Written by|Reported by)\s+(?<name>\p{Lu}(?:[^.!?…\d]|(?<=\b\p{Lu})\.){2,100})(?<!\.)$/u;

const DATE_LINE = new RegExp(
	`^(?:(?:published|posted|updated|last updated|date)(?:\\s+on)?:?\\s+)?(?:(?:${WEEKDAY_PATTERN}),?\\s+)?` +
		`(?<date>(?:${MONTH_PATTERN})\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH_PATTERN}),?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d)` +
		`(?:[,\\sT|·-]*(?:at\\s+)?\\d{1,2}[:.]\\d\\d.{0,12})?$`,
	'i',
);

/** Tells title, section, date, byline and dateline from the paragraphs of a text. */
export function splitFrontMatter(
	paragraphs: readonly string[],
	details: ArticleDetails,
): FrontMatter {
	const head = splitHead(paragraphs, details.title);
	const [opening, ...others] = paragraphs.slice(head.lines);
	const lead = splitDatelines(opening ?? '', details.published ?? head.published);
	return {
		...(head.title === undefined ? {} : { title: head.title }),
		...(head.section === undefined ? {} : { section: head.section }),
		...(head.byline === undefined ? {} : { byline: head.byline }),
		...(head.published === undefined ? {} : { published: head.published }),
		...(lead.dateline === undefined ? {} : { dateline: lead.dateline }),
		body: [lead.rest, ...others],
	};
}

interface Head {
	title?: string;
	section?: string;
	byline?: string;
	published?: IsoDate;
	/** How many paragraphs it takes up; the last one is never among them. */
	lines: number;
}

/** Title, label, byline and date come in any order; the first paragraph that is none of them opens the body. */
function splitHead(paragraphs: readonly string[], given: string | undefined): Head {
	const head: Head = { lines: 0 };
	for (const [at, line] of paragraphs.slice(0, -1).entries()) {
		const name = BYLINE.exec(line)?.groups?.name;
		const date = DATE_LINE.exec(line)?.groups?.date;
		const title = head.title ?? given;
		const below = paragraphs.slice(at + 1, -1)[0];
		if (name !== undefined) head.byline ??= name;
		else if (date !== undefined) setPublished(head, date);
		else if (isLabel(line, below, head, given)) head.section = line;
		else if (isTitle(line, title)) head.title ??= title ?? line;
		else break;
		head.lines = at + 1;
	}
	if (given !== undefined) head.title = given;
	return head;
}

function setPublished(head: Head, date: string): void {
	const day = writtenDate(date, undefined);
	if (day !== undefined) head.published ??= day;
}

/** Whether a paragraph is the title: the one that is known, or any headline where none is. */
function isTitle(line: string, known: string | undefined): boolean {
	return isHeadline(line) && (known === undefined || sameTitle(line, known));
}

/** Whether a paragraph is the section's label: it stands below the title, or right above it. */
function isLabel(
	line: string,
	below: string | undefined,
	head: Head,
	given: string | undefined,
): boolean {
	if (head.section !== undefined || !isSectionLabel(line)) return false;
	if (head.title !== undefined) return !sameTitle(line, head.title);
	// A label above the title has a title's shape too: what stands below tells.
	if (below === undefined || !isTitle(below, given)) return false;
	return !isSectionLabel(below) && !DATE_LINE.test(below) && !BYLINE.test(below);
}

/** Takes the datelines off a body's first paragraph; the first of them counts. */
function splitDatelines(
	opening: string,
	published: IsoDate | undefined,
): { dateline?: NonNullable<Article['dateline']>; rest: string } {
	const split = splitDateline(opening, published);
	// What follows a dateline is a sentence; a line that is none is left whole.
	if (split === undefined || isHeadline(split.rest)) return { rest: opening };
	return { ...splitDatelines(split.rest, published), dateline: split.dateline };
}
