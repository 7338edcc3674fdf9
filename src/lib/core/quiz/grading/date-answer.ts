import { foldAnswer } from './fold-answer.ts';
import { monthNamed } from './month-names.ts';
import { withFigures } from './worded-figures.ts';

/** A date as far as it was said. */
export interface PartialDate {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}

/** What stands around the parts of a date, and says nothing of it: "15 de junho", "в 2001 году", "ngày 15 tháng 6". */
const IDLE_WORDS = new Set(
	foldAnswer(
		'in on of the ad ce de del di do da den г году года р року рік r roku ж жыл ngày tháng năm',
	).split(' '),
);
/** Years, months and days in Chinese, Japanese and Korean, whose figures they follow at once. */
const COUNTERS = /(?<=\d)\s?[年月日년월일]/gu;
/** "15th", "1er", "1º", "15-го". */
const ORDINAL_ENDING = /(?<=\d) ?(?:st|nd|rd|th|er|o|го|ое|е)(?!\p{L})/gu;

/**
 * Every reading of a text as a date, as exact as it is: "15/6/2001", "June 15, 2001", "2001年6月15日", "June 15".
 * Day and month in figures may stand either way round, and a year in two figures be of either century; all are given
 * then.
 * @param readMonth the month, 1 to 12, that a folded name means
 */
export function datesIn(
	text: string,
	readMonth: (name: string) => number | undefined = monthNamed,
): readonly PartialDate[] {
	const spaced = foldAnswer(text.replace(/[/.,،]/gu, ' '))
		.replace(COUNTERS, ' ')
		.replace(ORDINAL_ENDING, '');
	const words = withFigures(spaced.split(' ')).filter(
		(word) => word !== '' && !IDLE_WORDS.has(word),
	);
	const name = words.filter((word) => !isNumber(word)).join(' ');
	const numbers = words.filter(isNumber);
	const [year, ...furtherYears] = numbers.filter(isYear).map(Number);
	const [first, second, third, ...rest] = numbers.filter((word) => !isYear(word)).map(Number);
	if (furtherYears.length + rest.length > 0) return [];
	if (name !== '') return named(readMonth(name), year, first, second, third);
	if (year !== undefined && third !== undefined) return [];
	const years = year === undefined ? centuries(third) : [year];
	const isYearFirst = isYear(numbers[0] ?? '');
	return years.flatMap((each) => {
		const straight = real(each, first, second);
		return isYearFirst || second === undefined || first === second
			? straight
			: [...straight, ...real(each, second, first)];
	});
}

/** With the month in letters: the other figures are a day, or a day and a year in two figures. */
function named(
	month: number | undefined,
	year: number | undefined,
	first: number | undefined,
	second: number | undefined,
	third: number | undefined,
): readonly PartialDate[] {
	if (month === undefined || third !== undefined) return [];
	if (second === undefined) return real(year, month, first);
	return year === undefined ? centuries(second).flatMap((each) => real(each, month, first)) : [];
}

/** "01" of "15/6/01". */
function centuries(figures: number | undefined): readonly number[] {
	return figures === undefined || figures > 99 ? [] : [1900 + figures, 2000 + figures];
}

function isNumber(word: string): boolean {
	return /^\d+$/u.test(word);
}

function isYear(word: string): boolean {
	return /^\d{4}$/u.test(word);
}

/** The date, if there is such a one. A leap year is as good as any where none is said. */
function real(year?: number, month?: number, day?: number): readonly PartialDate[] {
	const said = { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
	if (month === undefined) return year === undefined ? [] : [said];
	if (month < 1 || month > 12) return [];
	if (day === undefined) return [said];
	const last = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
	return day >= 1 && day <= last ? [said] : [];
}
