import winkNLP, { type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp';
import { winkModel } from './wink-model.ts';
import type { Language } from './language.ts';
import type { PartOfSpeech, Token } from './token.ts';
import { mendTokens } from './mend-tokens.ts';

const KNOWN_PARTS: ReadonlySet<string> = new Set<PartOfSpeech>([
	...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON'] as const),
	...(['PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB'] as const),
]);

/** English, by wink-nlp's lite model: about 200 ms to load, then 30 ms for 600 words. */
export function loadLanguage(): Language {
	const nlp = winkNLP(winkModel, ['sbd', 'pos']);
	const vocabulary = nlp.readDoc('word');
	return {
		lexicon: { isWord: (word) => !vocabulary.isOOV(word) },
		tokens: (text) => mendTokens(text, rawTokens(nlp, text)),
	};
}

/** wink gives no offsets, but its tokens follow the text exactly: each is found again from the last one's end. */
function rawTokens(nlp: WinkMethods, text: string): Token[] {
	// wink's readers are plain functions, and its types leave `lemma` out of what `out` takes.
	const its = nlp.its as unknown as Record<'pos' | 'lemma', ItsFunction<string>>;
	const tokens: Token[] = [];
	let from = 0;
	nlp
		.readDoc(text)
		.tokens()
		.each((item: ItemToken) => {
			const value = item.out();
			const start = text.indexOf(value, from);
			if (value.trim() === '' || start < 0) return;
			from = start + value.length;
			const pos = item.out(its.pos);
			tokens.push({
				start,
				end: from,
				text: value,
				lower: value.toLowerCase().replaceAll('’', "'"),
				pos: KNOWN_PARTS.has(pos) ? (pos as PartOfSpeech) : 'OTHER',
				lemma: item.out(its.lemma).toLowerCase(),
			});
		});
	return tokens;
}
