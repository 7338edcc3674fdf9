import {
	readArticle,
	type Article,
	type ArticleDetails,
	type UnreadableReason,
} from '../article/index.ts';
import { makeCards, type DroppedCandidate } from '../cards/index.ts';
import { digestId } from '../digest.ts';
import { findDates } from '../language/dates/find-dates.ts';
import type { Language } from '../language/index.ts';
import type { Deck, DeckArticle, DeckId } from './deck.ts';

export interface DeckOrder extends ArticleDetails {
	/** Kept where given; else made from the article's hash. */
	readonly id?: DeckId;
	/** The most cards wanted. */
	readonly count?: number;
}

export type Making =
	| {
			readonly ok: true;
			readonly deck: Deck;
			readonly article: Article;
			readonly dropped: readonly DroppedCandidate[];
			/** Words such as "Thursday" that could not be dated, since no published date was given. */
			readonly undated: readonly string[];
	  }
	/** `message` says what is wrong with the text, and what to do. */
	| { readonly ok: false; readonly reason: UnreadableReason; readonly message: string };

/** From the text of an article to a deck: the whole generator in one call. */
export function makeDeck(source: string, order: DeckOrder, language: Language): Making {
	const { id, count, ...details } = order;
	const reading = readArticle(source, details, language.lexicon);
	if (!reading.ok) return reading;

	const { article } = reading;
	const { cards, dropped } = makeCards(article, language, count === undefined ? {} : { count });
	const deck: Deck = {
		format: 'recto-deck',
		version: 1,
		id: id ?? (digestId(128, 'deck', article.sha256) as DeckId),
		revision: 1,
		title: article.title,
		language: article.language,
		article: deckArticle(article),
		cards,
	};
	return { ok: true, deck, article, dropped, undated: undatedWords(article) };
}

function deckArticle({ title, publisher, url, published, sha256, text }: Article): DeckArticle {
	return {
		kind: 'whole',
		title,
		...(publisher === undefined ? {} : { publisher }),
		...(url === undefined ? {} : { url }),
		...(published === undefined ? {} : { published }),
		sha256,
		text,
	};
}

function undatedWords({ text, published }: Article): readonly string[] {
	// What cannot be dated with a published date is not for want of one.
	if (published !== undefined) return [];
	const undated = findDates(text, published).filter(({ value }) => value === null);
	return [...new Set(undated.map((mention) => mention.text))];
}
