import { headKind, hasFirstName } from '../../language/name-words.ts';
import { findCountry } from '../../language/countries.ts';

/** What of a person's name tells who it is, as it is written. */
export interface PersonName {
	/** Each form of the surname, with and without its particles: "van der Leyen", "Leyen". */
	readonly surnames: readonly string[];
	/** Too little to tell by: a given name, a father's name. */
	readonly parts: readonly string[];
}

const ASKS_WHO = /(?:^|[,:] |\b(?:by|after|to|of|with|from|under|for) )(?:who|whom|whose)\b/u;
const ASKS_OFFICE =
	/\bwhich (?:\p{L}+ )?(?:person|man|woman|president|minister|king|queen|leader|author|writer|poet|painter|artist|scientist|general|player|singer|actor|actress|director|politician|senator|chancellor)\b/iu;

/** Whether a question asks for somebody. */
export function asksForPerson(prompt: string): boolean {
	// "WHO" is another matter.
	const lower = prompt.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
	return ASKS_WHO.test(lower) || ASKS_OFFICE.test(prompt);
}

const TITLES =
	/^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|king|queen|prince|princess|pope|saint|st|general|minister|senator)\.? )+(?=.)/iu;
const SUFFIX = /,? (?:jr|sr|ph\.?d|[ivx]+)\.?$/iu;
const PARTICLE =
	/^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|ter|ten|zu|af|bin|ibn|ben|bint)$/iu;
const FATHER = /^(?:bin|ibn|ben|bint)$/iu;
/** Words that end the names of groups, which "who" may ask for as well. */
const GROUP =
	/^(?:united|city|nations?|union|states?|bank|party|group|company|inc|ltd|plc|fc|club|team|council|court|house|army|forces|emitters|countries|people|guard|association|federation|alliance|brothers|sisters|band|church)$/iu;
/** Surnames that stand first in Chinese, Korean and Vietnamese names. */
const FIRST_SURNAME =
	/^(?:ban|cai|cao|chen|cheng|choi|deng|ding|fan|feng|gao|guo|han|he|hu|huang|hong|hou|jiang|jung|kang|kim|lee|lei|li|liang|lim|lin|liu|lu|luo|ma|mao|moon|ngo|nguyen|pan|park|peng|pham|qian|qin|shen|song|sun|tan|tang|tian|tran|vo|wang|wei|wen|wu|xi|xiao|xie|xu|yan|yang|yao|ye|yoon|yu|yuan|zeng|zhang|zhao|zheng|zhong|zhou|zhu)$/iu;

/** A name without "President" and the like before it. */
export function withoutTitle(name: string): string {
	return name.trim().replace(TITLES, '');
}

/**
 * The parts of a name of somebody, as "Kassym-Jomart Tokayev", "Ursula von der Leyen", "Martin Luther King Jr.";
 * undefined where it is not such a one. Where the surname may stand at either end, there are only parts.
 */
export function personName(name: string): PersonName | undefined {
	const words = withoutTitle(name).replace(SUFFIX, '').split(/\s+/u);
	const [first = ''] = words;
	const last = words.at(-1) ?? '';
	if (words.length < 2 || words.length > 6 || !words.every(isNameWord)) return undefined;
	if (GROUP.test(last) || headKind(name) !== undefined || findCountry(name)) return undefined;
	const given = [first, words.slice(0, -1).join(' ')];
	// "Xi Jinping", "Orbán Viktor", but "Bruce Lee" and "Kim Clijsters": where both ends may be it, neither is.
	const isTurned = FIRST_SURNAME.test(first) || (!hasFirstName(name) && hasFirstName(last));
	if (isTurned) return { surnames: [], parts: [first, last, words.slice(1).join(' ')] };
	let start = words.length - 1;
	while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--;
	const whole = words.slice(start);
	const [particle = ''] = whole;
	const bare = last.replace(/^al-/iu, '');
	// "Salman" is the father of "bin Salman".
	if (FATHER.test(particle)) return { surnames: [whole.join(' ')], parts: [...given, bare] };
	const tails = whole.map((_, i) => whole.slice(i).join(' '));
	return { surnames: [...tails, bare], parts: given };
}

function isNameWord(word: string): boolean {
	return PARTICLE.test(word) || /^(?:\p{Lu}|al-\p{Lu})[\p{L}\p{M}.'’-]*$/u.test(word);
}
