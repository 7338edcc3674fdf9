import { headNouns } from '../head-nouns.ts';
import { wordList } from './word-list.ts';

// Lower-case nouns for people, by what "he" or "she" they take.

const MALE_NOUNS = wordList(
	'man boy husband father son brother uncle nephew grandfather grandson stepfather stepson widower bridegroom gentleman king prince emperor pope duke baron earl lord sultan emir shah tsar monk friar abbot waiter landlord businessman fisherman policeman fireman mr sir',
);
const FEMALE_NOUNS = wordList(
	'woman girl wife mother daughter sister aunt niece grandmother granddaughter stepmother stepdaughter widow bride lady queen princess empress duchess countess baroness tsarina nun abbess actress waitress heroine hostess landlady heiress businesswoman policewoman seamstress mrs ms miss dame',
);
/** End in "-man" and say nothing of men. */
const NO_MEN = wordList('human german roman norman ottoman talisman shaman caiman');
/** People whose noun tells neither. */
const PERSONS = wordList(
	'child baby parent cousin spouse partner friend colleague relative guest neighbour neighbor person teenager pupil patient victim survivor',
);

const KIN = wordList(
	'father mother parent son daughter child brother sister twin uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter ancestor descendant namesake',
);

/** Beside those that WordNet has under a profession: trades, and players of what it does not know. */
const PROFESSIONS: ReadonlySet<string> = new Set([
	...headNouns('profession'),
	...wordList(
		'banker boxer cyclist designer farmer filmmaker fisher footballer inventor jurist lecturer nurse player publisher rower runner swimmer trader geographer cartographer monk priest architect chef saint pilot',
	),
]);

export type Gender = 'male' | 'female';

/** What a lower-case noun tells of the person it is used for: "aunt", "spokeswoman". */
export function genderOfNoun(noun: string): Gender | undefined {
	if (FEMALE_NOUNS.has(noun) || /\p{L}woman$/u.test(noun)) return 'female';
	return MALE_NOUNS.has(noun) || (/\p{L}{2}man$/u.test(noun) && !NO_MEN.has(noun))
		? 'male'
		: undefined;
}

/** Whether a lower-case noun is a relation or a sort of person, of whatever trade: "aunt", "friend". */
export function isPersonNoun(noun: string): boolean {
	return PERSONS.has(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun);
}

/** Whether a noun says of which family somebody is: "son", "cousin"; by marriage is another thing. */
export function isKin(noun: string): boolean {
	return KIN.has(noun);
}

/** Whether a noun behind "was a" makes its subject a person beyond doubt; "-er" alone does not: "a cruiser". */
export function tellsPerson(noun: string): boolean {
	return (
		isPersonNoun(noun) ||
		PROFESSIONS.has(noun) ||
		/\p{L}{3}(?:ist|ician|orian|woman)$/u.test(noun) ||
		genderOfNoun(noun) !== undefined
	);
}
