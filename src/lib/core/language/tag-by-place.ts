import type { Token } from './token.ts';
import { POSSESSIVES } from './words/function-words.ts';

/** What a word must be where it stands, though the tagger takes it for something else; undefined where it is right. */
export function tagByPlace(
	token: Token,
	before: Token | undefined,
	next: Token | undefined,
	afterNext: Token | undefined,
): Token | undefined {
	const { lower, pos } = token;
	// "in the south of Norland"
	if (DIRECTIONS.test(lower) && pos === 'ADV' && before?.lower === 'the' && next?.lower === 'of')
		return { ...token, pos: 'NOUN' };
	// "offered help: …"; "offered help Norland" is not said.
	if (lower === 'help' && pos === 'VERB' && before?.pos === 'VERB' && GIVING.test(before.lower))
		return /^(?:PUNCT|ADP|CCONJ)$/.test(next?.pos ?? '') ? { ...token, pos: 'NOUN' } : undefined;
	// "Anna Berg married Hugo Stein", "She later married a lawyer"; not "his married sister"
	const isDoer =
		/^(?:PROPN|PRON|ADV)$/.test(before?.pos ?? '') && !POSSESSIVES.has(before?.lower ?? '');
	if (
		lower === 'married' &&
		pos === 'ADJ' &&
		isDoer &&
		/^(?:PROPN|DET|PRON)$/.test(next?.pos ?? '')
	)
		return { ...token, pos: 'VERB', lemma: 'marry' };
	// "flew past Nera"
	if (lower === 'past' && before?.pos === 'VERB' && /^(?:PROPN|DET)$/.test(next?.pos ?? ''))
		return { ...token, pos: 'ADP' };
	// "a law that bans the sale": no "that" goes with a plural, and no noun with "the" behind it.
	if (pos === 'NOUN' && before?.lower === 'that' && isVerbForm(token, next))
		return { ...token, pos: 'VERB' };
	if (lower === 'that' && pos === 'DET' && next?.pos === 'NOUN' && isVerbForm(next, afterNext))
		return { ...token, pos: 'PRON' };
	return lower === 'fined' && token.lemma === 'fin' ? { ...token, lemma: 'fine' } : undefined;
}

const DIRECTIONS = /^(?:(?:north|south)-?(?:east|west)?|east|west)$/;
const GIVING =
	/^(?:(?:offer|provid|promis|pledg|receiv|need)(?:s|ed|es|ing)?|seeks?|sought|sends?|sent|gave|gives?|brought|gets?|got)$/;

function isVerbForm({ lower }: Token, next: Token | undefined): boolean {
	return /[^su]s$/.test(lower) && /^(?:the|an?|all|any|every)$/.test(next?.lower ?? '');
}
