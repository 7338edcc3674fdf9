import { fixed, type DateRule } from './reading.ts';

/** Words before a number that make it a count, a name or a part of one, never a year. */
const NOT_BEFORE =
	/(?:[$€£¥#]|\b(?:over|than|some|nearly|almost|roughly|approximately|exactly|only|least|most|another|all|these|those|No|Nos|number|flight|room|route|highway|boeing|windows|page|section|article|chapter|resolution|model|form)[.\s]*|(?<=\d[.,:/]|(?<!\b(?:mid|pre|post|[12]\d{3}))(?<=\w)-))$/iu;

/** Words before a number that make it a year even where it is an unlikely one, or counts seem to follow. */
const YEAR_BEFORE =
	/\b(?:in|since|by|until|till|during|from|to|through|before|after|the|its|their|of|early|late|mid|year|years|circa|and|between|around)[\s-]+$/iu;

/** What follows a count: a unit, a scale or the things counted. */
const COUNTED_AFTER =
	/^(?:\s*(?:%|°|percent\b|per cent\b|m\b|km\b|kg\b|cm\b|mm\b|ft\b|feet\b|metres?\b|meters?\b|miles?\b|tonnes?\b|tons?\b|acres?\b|square\b|hours?\b|rpm\b|dollars\b|euros\b|pounds\b|million\b|billion\b|thousand\b|people\b|men\b|women\b|children\b)|[:.,]?\d|-(?:year|metre|meter|mile|foot|strong|seat)|\s+(?:or more|years\b|days\b|year[\s-]old))/iu;

/** Words that go on after a year, though some look like plurals: "2023 was the hottest year". */
const NO_THING =
	'(?!(?:was|were|is|are|has|had|have|does|did|will|would|as|and|or|but|to|the|an?|in|of|that|which|who|when|where|while|after|before|with|without|for|by|at|on|from|its?|his|her|their|this|these|those|across|versus|plus|saw|until|since)\\b)';

/** The things counted, in the plural, with a word for their kind before them at the most. */
const PLURAL_AFTER = new RegExp(
	`^\\s+${NO_THING}(?:[a-z]+\\s+${NO_THING})?[a-z]+(?:s|people)\\b`,
	'u',
);

/** The other end of a range, which is counted or not as a whole: "1500 to 2000 people". */
const OTHER_END = /^\s*(?:[-–—\u2010\u2011]|to\b)\s*[12]\d{3}\b/u;

/** A number in four digits that reads as a year: "in 1969", "the 1991 Hajj", "World Cup 2018". */
export const bareYears: DateRule = {
	pattern: /(?<![\d.,])[12]\d{3}(?!\d)/g,
	read(match, text) {
		const before = text.slice(Math.max(0, match.index - 24), match.index);
		const after = text.slice(match.index + 4, match.index + 44);
		const year = Number(match[0]);
		const range = OTHER_END.exec(after);
		const behind = range === null ? after : after.slice(range[0].length);
		if (
			(NOT_BEFORE.test(before) && range === null) ||
			/^[A-Za-z_]/.test(behind) ||
			COUNTED_AFTER.test(behind)
		) {
			return undefined;
		}
		const told = YEAR_BEFORE.test(before);
		const likely = year >= 1500 && year < 2100;
		if (!told && (!likely || PLURAL_AFTER.test(behind))) return undefined;
		return fixed(match[0], 'year');
	},
};
