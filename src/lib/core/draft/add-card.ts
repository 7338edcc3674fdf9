import type { Span } from '../article/index.ts';
import { GAP, type Card, type CardId, type PlainCard } from '../cards/index.ts';
import { LIMITS } from '../deck/limits.ts';
import { reproved } from './answer-value.ts';
import { proofContext } from './card-changes.ts';
import { factOf, freeId, idOf } from './card-ids.ts';
import { changed, refused, type Changed } from './changed.ts';
import { cardsInDeck } from './draft-card.ts';
import type { Draft } from './draft.ts';
import { memberCalled } from './member-changes.ts';
import { MOST_CARDS } from './most-cards.ts';
import { citationOver, clozeOf, snapToWords } from './selection.ts';
import { typedText } from './typed-text.ts';

/** In UTF-16 units: more than anybody types. */
const LONGEST_ANSWER = 200;

/** Makes a gap of the words that were selected in the article. */
export function addBySelection(draft: Draft, selection: Span): Changed {
	const { text } = draft.article;
	const words = snapToWords(text, selection);
	const citation = words === undefined ? undefined : citationOver(text, words);
	if (words === undefined || citation === undefined) return refused('nothing-selected');
	if (words.end - words.start > LONGEST_ANSWER) return refused('selection-too-long');
	const answer = text.slice(words.start, words.end).replaceAll(/\s+/gu, ' ');
	const id = idOf(draft, 'cloze', citation.quote, answer);
	const card: PlainCard = {
		id,
		kind: 'cloze',
		prompt: clozeOf(citation, words),
		answer,
		accepted: [],
		citation,
		fact: factOf(id),
	};
	return add(draft, reproved(card, proofContext(draft, undefined)));
}

/** Adds what the maker writes by hand. */
export function write(
	draft: Draft,
	wanted: CardId,
	texts: { prompt: string; answer: string },
): Changed {
	const id = freeId(draft, wanted);
	const prompt = typedText(texts.prompt);
	const card: PlainCard = {
		id,
		kind: prompt.includes(GAP) ? 'cloze' : 'basic',
		prompt,
		answer: typedText(texts.answer),
		accepted: [],
		citation: null,
		fact: factOf(id),
	};
	return add(draft, card);
}

/** Makes a card of what the generator left out, whatever spoke against it. */
export function takeUp(draft: Draft, index: number): Changed {
	const leftOut = draft.leftOut[index];
	if (leftOut === undefined) return refused('no-such-card');
	const { prompt, answer, evidence } = leftOut;
	const citation = evidence === null ? null : (citationOver(draft.article.text, evidence) ?? null);
	const labels = answer.split('|');
	const kind = labels.length > 1 ? 'set' : prompt.includes(GAP) ? 'cloze' : 'basic';
	const id = idOf(draft, kind, citation?.quote ?? prompt, answer);
	const common = { id, prompt, accepted: [], citation, fact: factOf(id) };
	if (kind === 'set') {
		return add(draft, { ...common, kind, members: labels.map((label) => memberCalled(label)) });
	}
	return add(draft, reproved({ ...common, kind, answer }, proofContext(draft, undefined)));
}

/** Adds a card behind all others. */
export function add(draft: Draft, card: Card): Changed {
	const isFull = draft.cards.length >= MOST_CARDS;
	if (isFull || cardsInDeck(draft).length >= LIMITS.cards) return refused('too-many-cards');
	const added = { card, standing: 'in', origin: 'added' } as const;
	return changed({ ...draft, cards: [...draft.cards, added] }, card.id);
}
