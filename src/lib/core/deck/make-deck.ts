import {
	readArticle,
	type Article,
	type ArticleDetails,
	type UnreadableReason,
} from '../article/index.ts';
import {
	makingCards,
	type Card,
	type DroppedCandidate,
	type MakeCardsOptions,
} from '../cards/index.ts';
import { digestId } from '../digest.ts';
import { finished } from '../finished.ts';
import type { Language } from '../language/index.ts';
import type { Deck, DeckArticle, DeckId } from './deck.ts';
import { groundingProblems } from './grounding.ts';
import type { MakingStage } from './making-stage.ts';
import { pathText } from './problem.ts';
import { undatedWords } from './undated-words.ts';

export interface DeckOrder extends ArticleDetails, Pick<MakeCardsOptions, 'weights'> {
	/** Kept where given; else made from the article's hash. */
	readonly id?: DeckId;
	/** The most cards wanted. */
	readonly count?: number;
}

/** A card that was made and left out, since its article does not prove it. */
export interface UnprovedCard {
	readonly prompt: string;
	/** A set's members, joined by "|". */
	readonly answer: string;
	readonly citation: Card['citation'];
	readonly reason: 'not-proved';
	/** What the check of decks finds wrong with it: "prompt holds the whole answer". */
	readonly why: string;
}

export type Making =
	| {
			readonly ok: true;
			readonly deck: Deck;
			readonly article: Article;
			readonly dropped: readonly (DroppedCandidate | UnprovedCard)[];
			/** The lists of three and more that the article has: their members in the words of its text. */
			readonly lists: readonly (readonly string[])[];
			/** Words such as "Thursday" that could not be dated, since no published date was given. */
			readonly undated: readonly string[];
	  }
	/** `message` says what is wrong with the text, and what to do. */
	| { readonly ok: false; readonly reason: UnreadableReason; readonly message: string };

/** From the text of an article to a deck: the whole generator in one call. */
export function makeDeck(source: string, order: DeckOrder, language: Language): Making {
	return finished(makingDeck(source, order, language));
}

/** The same, saying at the beginning of each stage which it is. */
export function* makingDeck(
	source: string,
	order: DeckOrder,
	language: Language,
): Generator<Exclude<MakingStage, 'language'>, Making> {
	yield 'read';
	const { id, count, title, weights, ...details } = order;
	// Read without the title that is wanted: it may be another than the one above the text, which is no part of the body.
	const reading = readArticle(source, details, language.lexicon);
	if (!reading.ok) return reading;

	const article = title === undefined ? reading.article : { ...reading.article, title };
	const { cards, dropped, lists } = yield* makingCards(article, language, {
		...(count === undefined ? {} : { count }),
		...(weights === undefined ? {} : { weights }),
	});
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
	yield 'prove';
	const { deck: proved, unproved } = withoutUnproved(deck);
	return {
		ok: true,
		deck: proved,
		article,
		dropped: [...dropped, ...unproved],
		lists,
		undated: undatedWords(article),
	};
}

/** One card that cannot be proved must not cost the others. A count goes with the set that proved it. */
function withoutUnproved(deck: Deck): { deck: Deck; unproved: readonly UnprovedCard[] } {
	const faults = new Map<Card, string>();
	for (const { path, message } of groundingProblems(deck)) {
		const [part, index, ...rest] = path;
		const card = part === 'cards' ? deck.cards[Number(index)] : undefined;
		if (card !== undefined && !faults.has(card)) faults.set(card, `${pathText(rest)} ${message}`);
	}
	if (faults.size === 0) return { deck, unproved: [] };
	const cards = deck.cards.filter((card) => !faults.has(card));
	const rest = withoutUnproved({ ...deck, cards });
	const unproved = Array.from(faults, ([card, why]) => ({
		prompt: card.prompt,
		answer: card.kind === 'set' ? card.members.map(({ label }) => label).join('|') : card.answer,
		citation: card.citation,
		reason: 'not-proved' as const,
		why,
	}));
	return { deck: rest.deck, unproved: [...unproved, ...rest.unproved] };
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
