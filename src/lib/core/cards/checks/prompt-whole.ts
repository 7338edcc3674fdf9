import type { Check } from './check.ts';

/** A name put for each pronoun may make a sentence that nobody would write. */
const MOST_TIMES = 2;

/** Marks come in pairs, no piece is missing, no word stands twice, no name three times. */
export const promptWhole: Check = {
	reason: 'prompt-broken',
	fails: ({ prompt }, { entities }) => {
		if (
			mayRepeat(prompt) &&
			entities.some(({ name }) => name.includes(' ') && prompt.split(name).length > MOST_TIMES + 1)
		)
			return true;
		const count = (mark: RegExp) => prompt.match(mark)?.length ?? 0;
		if (count(/"/g) % 2 !== 0 || count(/“/g) !== count(/”/g) || count(/\(/g) !== count(/\)/g))
			return true;
		if (hasStrayMark(prompt)) return true;
		if (BROKEN.some((piece) => piece.test(prompt))) return true;
		return /\s{2,}|\n|\bundefined\b|\b(\p{L}+) \1\b|\b[Ii]n (\d{4}), in \2\b|,\?$|\s[,;:?]|[[\]]/u.test(
			prompt,
		);
	},
};

/** Where a name of two words stands three times, so do the letters around its space: seldom, and soon seen. */
function mayRepeat(prompt: string): boolean {
	const times = new Map<string, number>();
	for (let at = prompt.indexOf(' '); at >= 0; at = prompt.indexOf(' ', at + 1)) {
		const around = prompt.slice(Math.max(0, at - 1), at + 2);
		const count = (times.get(around) ?? 0) + 1;
		if (count > MOST_TIMES) return true;
		times.set(around, count);
	}
	return false;
}

/** `for schools," For example, … exercise"`: a mark that closes where one should open, or the other way round. */
function hasStrayMark(prompt: string): boolean {
	return prompt
		.split('"')
		.some((piece, at) => at % 2 === 1 && (/^\s|\s$/.test(piece) || piece === ''));
}

const BROKEN: readonly RegExp[] = [
	// What somebody said or wrote is cut off: "In her second letter, Marlow stated."
	/\b(?:stated|wrote|argued|declared|asserted|remarked|proclaimed)[.?]$/,
	// The pages of a footnote: "degrees of success.:12,14".
	/\p{L}[.,]?:\d/u,
	// A second verb that "did" does not govern: "what did the flood breach and drowned 307 people?"
	/\bdid\b[^?]* and \p{Ll}+ed (?:\d|the |an? |his |her |its |more |about )[^?]*\?$/u,
	// A sum without its figure: "was the bridge built million euros".
	/\b(?:built|made|sold|bought|paid|cost|worth|opened|founded|raised|spent|for|at) (?:million|billion) \p{L}/u,
	// Brackets within brackets, and a gap that touches the word before it.
	/\(\(|\)\)|\p{L}\{\{gap/u,
	// A dateline that runs into its sentence: "{{gap}} On 5 May 2015, …".
	/^\{\{gap\}\} (?:On|In|At|The|An?)\b/,
];
