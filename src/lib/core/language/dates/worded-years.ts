import { wordedValue, wordValue } from '../number-words.ts';

const TEENS =
	'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const ENDING = `(?:(?:zero|oh)[\\s-](?:${UNITS})|(?:${TENS})(?:[\\s-](?:${UNITS}))?|${TEENS}|hundred)`;

/**
 * A pattern for a year as it is spoken: "nineteen seventy-eight", "nineteen oh one", "two thousand and eighteen".
 * It must end its phrase: "On June 5, two thousand people marched."
 */
export const WORDED_YEAR = `(?:(?:${TEENS})[\\s-]${ENDING}|two\\s+thousand(?:\\s+(?:and\\s+)?(?:${ENDING}|${UNITS}))?)(?=\\s*(?:[,.;:!?)\\]"”\\n]|$))`;

/** The year that `WORDED_YEAR` matches. */
export function wordedYear(text: string): number | undefined {
	const words = text.toLowerCase().split(/[\s-]+/);
	const [century, ...rest] = words;
	if (words.includes('thousand')) return wordedValue(text);
	const hundreds = wordValue(century ?? '');
	const within = rest.filter((word) => word !== 'zero' && word !== 'oh' && word !== 'hundred');
	const years = within.length === 0 ? 0 : wordedValue(within.join(' '));
	return hundreds === undefined || years === undefined ? undefined : hundreds * 100 + years;
}
