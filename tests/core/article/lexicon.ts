import type { Lexicon } from '#lib/core/article/index.ts';

const WORDS = new Set(
	(
		'a i the in on to of and an it is was were are he she they while into awhile bridge opened harbour city mayor council workers ' +
		'development established government govern together to gather water known well lighthouse keeper storm repair ' +
		'nonprofit non profit group at again light house island its new old'
	).split(' '),
);

/** A lexicon of a few words, enough to tell broken words from whole ones. */
export const lexicon: Lexicon = { isWord: (word) => WORDS.has(word) };
