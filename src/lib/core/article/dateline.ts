import type { Article, IsoDate } from './article.ts';
import { MONTH_PATTERN } from './calendar.ts';
import { writtenDate } from './written-date.ts';

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}";
const DATE = `(?:\\d{1,2}\\s(?:${MONTH_PATTERN})|(?:${MONTH_PATTERN})\\s\\d{1,2})(?:,?\\s\\d{4})?`;

const DATELINE = new RegExp(
	`^(?<place>${NAME}(?:,\\s${NAME}){0,2}?)(?:,?\\s(?<date>${DATE}))?(?:,?\\s\\((?<agency>[^()]{2,40})\\))?\\s?(?:–|—|--?)\\s(?=["“‘]?[\\p{L}\\d])`,
	'iu',
);

/** The dateline that opens a body, and the body without it; undefined where it opens with none. */
export function splitDateline(
	body: string,
	published: IsoDate | undefined,
): { dateline: NonNullable<Article['dateline']>; rest: string } | undefined {
	const match = DATELINE.exec(body);
	const groups = match?.groups;
	if (match === null || groups?.place === undefined) return undefined;
	const { place, date, agency } = groups;
	// The pattern is deaf to case for the months' sake; a place is not.
	if (!new RegExp(`^${NAME}(?:,\\s${NAME})*$`, 'u').test(place)) return undefined;
	const rest = body.slice(match[0].length);
	const told = date !== undefined || agency !== undefined || place === place.toUpperCase();
	// "Lima, Peru — the city" opens a sentence; "Lima, Peru — The city" follows a dateline.
	if (!told && !(place.includes(',') && /^["“‘]?\p{Lu}/u.test(rest))) return undefined;
	if (place.replace(/[^\p{L}]/gu, '').length < 3) return undefined;
	const day = date === undefined ? undefined : writtenDate(date, published);
	return { dateline: { place, ...(day === undefined ? {} : { date: day }) }, rest };
}
