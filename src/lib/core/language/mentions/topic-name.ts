import type { Run, TokenSentence } from '../sentence.ts';
import { isCapitalised, type Token } from '../token.ts';
import { POSSESSIVES } from '../words/function-words.ts';

const LONGEST = 4;

/**
 * The mentions of what an article in lower case is about: "the marsh crane", where the title is "Marsh crane" and the
 * text opens "The marsh crane (Grus palustris) is a …". It is a name as good as one with capitals. None where the text
 * opens otherwise, or the title has other capitals.
 */
export function findTopicNames(
	tokens: readonly Token[],
	sentences: readonly TokenSentence[],
	title: string,
): Run[] {
	const words = title.replaceAll('_', ' ').trim().split(' ');
	const [sentence] = sentences;
	const isPlain = words.every(
		(word, at) => /^\p{L}[\p{Ll}-]+$/u.test(word) && (at === 0 || /^\p{Ll}/u.test(word)),
	);
	if (sentence === undefined || !isPlain || words.length > LONGEST) return [];
	if (words.length === 1) return findMassNames(tokens, sentence, title);
	const lower = words.map((word) => word.toLowerCase());
	const isAt = (first: number) =>
		tokens[first - 1]?.lower === 'the' &&
		lower.every((word, k) => tokens[first + k]?.lower === word);
	if (!isAt(sentence.first + 1) || !isDefined(tokens, sentence.first + 1 + lower.length)) return [];
	return tokens.flatMap((token, first) => {
		const last = first + lower.length;
		const next = tokens[last];
		const isWhole = !/^(?:NOUN|PROPN)$/.test(next?.pos ?? '');
		return isAt(first) && !isCapitalised(token) && isWhole && next?.lower !== 'of'
			? [{ first, last }]
			: [];
	});
}

/**
 * "coffee" in a text that opens "Coffee is a …": so it is called without "the". None where the text writes it with a
 * capital within a sentence, as a name.
 */
function findMassNames(tokens: readonly Token[], { first }: TokenSentence, title: string): Run[] {
	const word = title.toLowerCase();
	if (tokens[first]?.lower !== word || !isDefined(tokens, first + 1)) return [];
	// "By 1600 coffee had …", but not "two coffees" and "black coffee".
	const isFree = (before: Token | undefined) =>
		before === undefined ||
		/^\d{4}$/.test(before.text) ||
		!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before.pos);
	const isBare = (at: number) =>
		isFree(tokens[at - 1]) &&
		!POSSESSIVES.has(tokens[at - 1]?.lower ?? '') &&
		!/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
	const found = [...tokens.keys()].filter((at) => tokens[at]?.lower === word && isBare(at));
	const opens = (at: number) => at === 0 || /^[.?!:;"“”]$/.test(tokens[at - 1]?.text ?? '');
	const isCommon = (at: number) => tokens[at]?.text === word;
	const isName = found.some((at) => !isCommon(at) && !opens(at));
	return isName || !found.some(isCommon) ? [] : found.map((at) => ({ first: at, last: at + 1 }));
}

/** Whether "is a" follows, perhaps behind a bracket. */
function isDefined(tokens: readonly Token[], at: number): boolean {
	let verb = at;
	if (tokens[at]?.text === '(') while (verb < at + 16 && tokens[verb - 1]?.text !== ')') verb++;
	return (
		/^(?:is|was)$/.test(tokens[verb]?.lower ?? '') && /^an?$/.test(tokens[verb + 1]?.lower ?? '')
	);
}
