import { groupedBy } from '../../grouped-by.ts';
import type { Entity } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import { placesIn } from '../../language/runs.ts';
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
	const standings = standingsOf(tokens);
	const touched = touchedSentences(reading);
	const isContent = (token: Token | undefined) =>
		token !== undefined && !SMALL.has(token.lower) && /[\p{L}\p{N}]/u.test(token.text);
	// Asked anew for every span of a sentence.
	const titledIn = new Map<TokenSentence, number>();
	const isTitled = (at: number) => title.has(tokens[at]?.lower ?? '');

	return {
		contentWords: (run) => placesIn(run).filter((at) => isContent(tokens[at])),
		timesOf: (run) => standings(run).times,
		isFirst: (run) => standings(run).first >= run.first,
		timesOfWord: (at) => times.get(tokens[at]?.lower ?? '') ?? 0,
		isInTitle: isTitled,
		rarityOf: (at) => rarityOf(tokens[at]?.lower ?? ''),
		spreadOf: (entity) => (touched.get(entity)?.size ?? 0) / Math.max(1, sentences.length),
		isInLead: (entity) => touched.get(entity)?.has(0) === true,
		titledIn: (sentence) => {
			const known = titledIn.get(sentence);
			if (known !== undefined) return known;
			const count = placesIn(sentence).filter(isTitled).length;
			titledIn.set(sentence, count);
			return count;
		},
	};
}

interface Standing {
	readonly times: number;
	/** The token that it stands at first. */
	readonly first: number;
}

/** Where words stand: each form is looked for once, and only where its rarest word is, however long the article. */
function standingsOf(tokens: readonly Token[]): (run: Run) => Standing {
	const places = groupedBy(tokens.keys(), (at) => tokens[at]?.lower ?? '');
	const found = new Map<string, Standing>();
	return ({ first, last }) => {
		const words = tokens.slice(first, last).map(({ lower }) => lower);
		const form = words.join(' ');
		const known = found.get(form);
		if (known !== undefined) return known;
		const placesOf = (offset: number) => places.get(words[offset] ?? '') ?? [];
		// Of "Ann Alder", every Ann would be looked at for each that an article names.
		const rarest = words.reduce(
			(best, _, offset) => (placesOf(offset).length < placesOf(best).length ? offset : best),
			0,
		);
		const starts = placesOf(rarest)
			.map((at) => at - rarest)
			.filter((at) => words.every((word, offset) => tokens[at + offset]?.lower === word));
		const standing = { times: apart(starts, words.length), first: starts[0] ?? first };
		found.set(form, standing);
		return standing;
	};
}

/** So many do not touch each other: "again and again and again" has "again" three times, "ha ha" one "ha". */
function apart(starts: readonly number[], length: number): number {
	let times = 0;
	let next = 0;
	for (const at of starts) {
		if (at < next) continue;
		times++;
		next = at + length + 1;
	}
	return times;
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
