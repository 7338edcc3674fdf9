import { foldAnswer } from './fold-answer.ts';
import { britishAndAmerican } from './spelling-pairs.ts';

/** Abbreviations that everybody knows, folded, with what they stand for. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
	['un', 'united nations'],
	['uno', 'united nations'],
	['united nations organisation', 'united nations'],
	['united nations organization', 'united nations'],
	['eu', 'european union'],
	['usa', 'united states'],
	['united states of america', 'united states'],
	['uk', 'united kingdom'],
	['uae', 'united arab emirates'],
	['nato', 'north atlantic treaty organisation'],
	['wto', 'world trade organisation'],
	['imf', 'international monetary fund'],
	['ussr', 'soviet union'],
	['asean', 'association of southeast asian nations'],
]);
/** Those that are other words in small letters. */
const CAPITALS: readonly (readonly [RegExp, string])[] = [
	[/\bUS\b|\bU\.S\.(?!A)/gu, 'United States'],
	[/\bWHO\b/gu, 'World Health Organisation'],
];
const ABBREVIATED = new RegExp(`(?<!\\S)(?:${[...ABBREVIATIONS.keys()].join('|')})(?!\\S)`, 'gu');
const POSSESSIVE = /['’]s?\s*$/u;
/** As it is read out: "SCO plus". */
const PLUS = /(?<=[\p{L}+])\+/gu;
/** "SCO +", as thumbs put it. */
const PARTED_PLUS = /(?<=\p{L})\s+(?=\+)/gu;
const LAST_PARTED_PLUS = /(?<=\p{L})\s+(?=\++\s*$)/u;
const INNER_ARTICLE = /(?<=\S\s+)(?:[Tt]he|an?)\s+(?=\S)/gu;

/**
 * What is the same however it is worded: without articles inside it and a possessive at its end, with well-known
 * abbreviations written out, and in one spelling of the British and the American ones.
 */
export function wordingOf(text: string): string {
	const plain = text
		.trim()
		.replace(POSSESSIVE, '')
		.replace(INNER_ARTICLE, '')
		.replace(PLUS, ' plus');
	return britishAndAmerican(writtenOut(plain))
		.replace(/\bmember (?:countries|nations)\b/gu, 'member states')
		.replace(/\bmember (?:country|nation)\b/gu, 'member state');
}

/** With a plus at once behind the name that it is part of, as it is in one of the forms, or ends what was said. */
export function withSignsJoined(text: string, forms: readonly string[]): string {
	const isInName = forms.some((form) => /\p{L}\+/u.test(form));
	return text.replace(isInName ? PARTED_PLUS : LAST_PARTED_PLUS, '');
}

/** Folded, with the abbreviations written out. */
function writtenOut(text: string): string {
	const spelt = CAPITALS.reduce((each, [sign, name]) => each.replace(sign, name), text);
	return foldAnswer(spelt).replace(ABBREVIATED, (short) => ABBREVIATIONS.get(short) ?? short);
}

const LONG: ReadonlySet<string> = new Set([
	...ABBREVIATIONS.values(),
	...CAPITALS.map(([, name]) => foldAnswer(name)),
]);

/**
 * Whether what was said, shorter or longer, is in the question already: "UN" from who is asked what UN stands for is
 * no answer.
 */
export function isAsked(said: string, prompt: string): boolean {
	const long = writtenOut(said);
	return LONG.has(long) && ` ${writtenOut(prompt)} `.includes(` ${long} `);
}
