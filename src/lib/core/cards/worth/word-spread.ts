import type { Entity } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run, TokenSentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import { rarityOf } from '../../language/word-rarity.ts';
import { wordList } from '../../language/words/word-list.ts';
import { foldWords } from '../checks/fold-words.ts';

/** How the words and names of an article are spread over it: what it keeps coming back to. */
export interface WordSpread {
	/** The tokens of a run that carry meaning. */
	readonly contentWords: (run: Run) => readonly number[];
	/** How often the words of a run stand in the article, in this order. */
	readonly timesOf: (run: Run) => number;
	readonly isFirst: (run: Run) => boolean;
	readonly timesOfWord: (at: number) => number;
	readonly isInTitle: (at: number) => boolean;
	/** From 0, a word of every day, to 1. */
	readonly rarityOf: (at: number) => number;
	/** The share of the sentences that an entity is named or meant in, from 0 to 1. */
	readonly spreadOf: (entity: Entity) => number;
	/** Whether it is named or meant in the first sentence. */
	readonly isInLead: (entity: Entity) => boolean;
	/** How many words of a sentence the title has too. */
	readonly titledIn: (sentence: TokenSentence) => number;
}

const SMALL = wordList(
	`a an the of in on at by for to from with and or but is was are were be been has have had it its he she they them
	his her their this that these those as not which who whom whose where when while than then there so such also can
	could would will may might must shall do does did into over under after before between during through about against
	up down out off more most some any all each both other no nor only own same too very just if because until however`,
);

export function wordSpread(reading: Reading): WordSpread {
	const { tokens, sentences, article } = reading;
	const times = new Map<string, number>();
	for (const { lower } of tokens) times.set(lower, (times.get(lower) ?? 0) + 1);
	const title = new Set(
		foldWords(article.title.replaceAll('_', ' '))
			.split(' ')
			.filter((word) => !SMALL.has(word)),
	);
	const folded = ` ${tokens.map(({ lower }) => lower).join(' ')} `;
	const formOf = ({ first, last }: Run) =>
		tokens
			.slice(first, last)
			.map(({ lower }) => lower)
			.join(' ');
	const touched = touchedSentences(reading);
	const isContent = (token: Token | undefined) =>
		token !== undefined && !SMALL.has(token.lower) && /[\p{L}\p{N}]/u.test(token.text);
	const isTitled = (at: number) => title.has(tokens[at]?.lower ?? '');
	const firsts = new Map<string, number>();

	return {
		contentWords: ({ first, last }) => range(first, last).filter((at) => isContent(tokens[at])),
		timesOf: (run) => folded.split(` ${formOf(run)} `).length - 1,
		isFirst: (run) => {
			const form = formOf(run);
			const known =
				firsts.get(form) ?? folded.slice(0, folded.indexOf(` ${form} `) + 1).split(' ').length - 2;
			firsts.set(form, known);
			return known >= run.first;
		},
		timesOfWord: (at) => times.get(tokens[at]?.lower ?? '') ?? 0,
		isInTitle: isTitled,
		rarityOf: (at) => rarityOf(tokens[at]?.lower ?? ''),
		spreadOf: (entity) => (touched.get(entity)?.size ?? 0) / Math.max(1, sentences.length),
		isInLead: (entity) => touched.get(entity)?.has(0) === true,
		titledIn: ({ first, last }) => range(first, last).filter(isTitled).length,
	};
}

function touchedSentences({ sentences, references }: Reading): Map<Entity, Set<number>> {
	const touched = new Map<Entity, Set<number>>();
	for (const { index, first, last } of sentences) {
		for (let at = first; at < last; at++) {
			const entity = references.get(at)?.entity;
			if (entity === undefined) continue;
			touched.set(entity, (touched.get(entity) ?? new Set<number>()).add(index));
		}
	}
	return touched;
}

function range(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}
