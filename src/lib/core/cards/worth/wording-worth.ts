import type { Candidate } from '../candidate.ts';
import { nounClass } from '../../language/noun-classes.ts';
import { rarityOf } from '../../language/word-rarity.ts';
import { anchorsIn } from '../checks/anchors.ts';

/** Each word of a gap's sentence beyond so many. */
const LONG = 22;
const LONG_WORD = -0.12;

/** A question is better than a sentence with a gap. */
const WITH_GAP = -0.3;

/** What takes from a card where the article has others to ask in its place. */
const WITH_ROOM = {
	/** It does not say itself which thing it tells of. */
	leaning: -2,
	/** Each word beyond those that a phone shows without scrolling. */
	longWord: -0.3,
	/** A word of the answer stands in the prompt in another form: "{{gap}} analyse stratigraphic units." */
	hint: -3,
	/** One word of every day, for which another would often do: "crowds". */
	commonWord: -2,
	/** "was there to launch": where, the prompt does not say. */
	there: -1.5,
} as const;
const ON_A_SCREEN = 27;

/**
 * What a prompt's wording takes from its worth, as the logarithm of odds; never above 0. `room`, from 0 to 1, is how
 * much else the article has to ask: a text of five sentences is asked whole, one of thirty where it reads best.
 */
export function wordingWorth(candidate: Candidate, room: number): number {
	const { fact, kind, prompt, leans } = candidate;
	const length = prompt.split(' ').length;
	const long = WITH_ROOM.longWord * Math.max(0, length - ON_A_SCREEN);
	const choosy =
		long +
		(leans === true ? WITH_ROOM.leaning : 0) +
		(hintsAtAnswer(candidate) ? WITH_ROOM.hint : 0) +
		(pointsThere(prompt) ? WITH_ROOM.there : 0) +
		(isCommonWord(candidate) ? WITH_ROOM.commonWord : 0);
	if (fact.form !== 'mention') return room * choosy;
	return LONG_WORD * Math.max(0, length - LONG) + (kind === 'cloze' ? WITH_GAP : 0) + room * choosy;
}

/** Up to this rarity, from 0 to 1, a word is of every day: "message" 0.5, "voters" 0.7. */
const OF_EVERY_DAY = 0.75;

function isCommonWord({ fact, answer }: Candidate): boolean {
	if (fact.form !== 'mention' || NAMED.some((kind) => fact.answer.kinds.has(kind))) return false;
	const word = answer.toLowerCase();
	// Nothing else would do for "hydrogen".
	if (word.includes(' ') || nounClass(word) === 'substance') return false;
	return rarityOf(word) <= OF_EVERY_DAY;
}

const NAMED = ['name', 'date', 'year', 'number', 'measure', 'quotation'] as const;

/** Words of so many letters are of one family where their first ones are the same. */
const STEM = 6;

function hintsAtAnswer({ prompt, answer, kind, sort }: Candidate): boolean {
	if (kind === 'set' || sort === 'date' || sort === 'number') return false;
	// "At which palace …?" tells what sort of thing is asked for, and no more.
	const told = prompt.replace(/\b(?:which|what) \p{L}+/giu, '');
	const stems = new Set([...anchorsIn(told)].map(stemOf));
	return [...anchorsIn(answer)].some((word) => stems.has(stemOf(word)));
}

function stemOf(word: string): string {
	return word.slice(0, STEM);
}

function pointsThere(prompt: string): boolean {
	return /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|being|to be)\b)/.test(
		prompt,
	);
}
