import type { Span } from '../article/article.ts';

/** The universal parts of speech that are told apart here. */
export type PartOfSpeech =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'OTHER';

/** A word or mark; a hyphenated word is one token. */
export interface Token extends Span {
	readonly text: string;
	readonly lower: string;
	readonly pos: PartOfSpeech;
	/** The dictionary form, in lower case. */
	readonly lemma: string;
}

/** Whether the token is written with a capital (or is an acronym, or has a capital inside: "iPhone"). */
export function isCapitalised(token: Token): boolean {
	return /^[\p{P}]?\p{Lu}/u.test(token.text) || /^\p{Ll}\p{Lu}/u.test(token.text);
}

/** Two capitals or more and nothing else: "UN", "SCO+", "U.S.". */
export function isAcronym(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		/^(?:\p{Lu}[.&]?){2,6}s?\+?$|^\p{Lu}{2,}(?:[-–]\p{Lu}{2,})+$/u.test(token.text)
	);
}

/** Whether a token is a verb, or helps one. */
export function isVerb(token: Token | undefined): boolean {
	return token?.pos === 'VERB' || token?.pos === 'AUX';
}
