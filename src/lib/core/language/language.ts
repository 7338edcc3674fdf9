import type { Lexicon } from '../article/index.ts';
import type { Token } from './token.ts';

/** What the generator needs of a language: its words, and how a text falls into tokens. */
export interface Language {
	readonly lexicon: Lexicon;
	/** The tokens of `text` in reading order, white space left out, offsets into `text`. */
	tokens(text: string): Token[];
}
