import {
	sentencesOf,
	type Article,
	type ArticleDetails,
	type IsoDate,
	type Span,
} from '../article/index.ts';
import { GAP, type Card, type MakeCardsOptions } from '../cards/index.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { listsIn } from '../language/enumerations/lists-in.ts';
import type { Language } from '../language/index.ts';
import { readLanguage } from '../language/read-language.ts';
import { makeDeck } from './make-deck.ts';
import { standingIn } from './standing-in.ts';

/** A card as scorers of generators read it. */
export interface PredictedCard {
	readonly answer: string;
	/** The citation as it stands in the source. */
	readonly sentence: string;
	/** A gap is written "_____". */
	readonly question: string;
	readonly derived?: true;
}

export interface Prediction {
	/** Best first. */
	readonly cards: readonly PredictedCard[];
	/** Offsets into the source; a value is as precise as the date: "2024-07-04", "2024-07", "2024". A range that names both its ends gives both. */
	readonly dates: readonly (Span & { readonly value: IsoDate | null })[];
	/** The members of each list of three and more, as they stand in the source. */
	readonly lists: readonly (readonly string[])[];
}

/** What the generator makes of a source, for scoring; nothing where the source cannot be read as an article. */
export function predictArticle(
	source: string,
	details: ArticleDetails,
	language: Language,
	{ weights }: Pick<MakeCardsOptions, 'weights'> = {},
): Prediction {
	const dates = findDates(source, details.published)
		.flatMap((date) => date.ends ?? [date])
		.map(({ start, end, value }) => ({ start, end, value }));
	const making = makeDeck(
		source,
		{ ...details, ...(weights === undefined ? {} : { weights }) },
		language,
	);
	if (!making.ok) return { cards: [], dates, lists: [] };
	return {
		cards: making.deck.cards.map((card) => predictedCard(source, card)),
		dates,
		lists: [...headlineLists(making.article, language), ...making.lists].map((members) =>
			members.map((member) => standingIn(source, member) ?? member),
		),
	};
}

/** The title is read as a text of its own: lists stand in headlines, too. */
function headlineLists(article: Article, language: Language): readonly (readonly string[])[] {
	const text = article.title;
	return listsIn(readLanguage({ ...article, text, sentences: sentencesOf(text) }, language));
}

function predictedCard(source: string, card: Card): PredictedCard {
	const quote = card.citation?.quote ?? '';
	const named = card.kind === 'set' ? membersIn(quote, card) : card.answer;
	return {
		answer: named === undefined ? labelsOf(card).join(', ') : (standingIn(source, named) ?? named),
		sentence: standingIn(source, quote) ?? quote,
		question: card.prompt.replace(GAP, '_____'),
		...(card.derived === undefined && named !== undefined ? {} : { derived: true }),
	};
}

function labelsOf(card: Card): readonly string[] {
	return card.kind === 'set' ? card.members.map(({ label }) => label) : [];
}

/** The list as the quote gives it, from the first member to the last; undefined where they stand apart. */
function membersIn(quote: string, card: Card): string | undefined {
	const labels = labelsOf(card);
	const starts = labels.map((label) => quote.indexOf(label));
	const ends = labels.map((label, index) => (starts[index] ?? 0) + label.length);
	if (starts.includes(-1)) return undefined;
	const list = quote.slice(Math.min(...starts), Math.max(...ends));
	const most = labels.join(' and the ').length + labels.length;
	return list.length <= most ? list : undefined;
}
