import type { Span } from '../article/index.ts';
import { GAP, type Card, type CardId, type PlainCard } from '../cards/index.ts';
import { LIMITS } from '../deck/limits.ts';
import { without } from '../without.ts';
import { reproved, type ProofContext } from './answer-value.ts';
import type { Change } from './change.ts';
import { deckArticle } from './deck-article.ts';
import { changed, refused, type Changed } from './changed.ts';
import { cardIn, cardsInDeck, generated, withCard, withContent } from './draft-card.ts';
import type { Draft, DraftCard } from './draft.ts';
import { citationOver } from './selection.ts';
import { typedText } from './typed-text.ts';

type CardChange = Extract<
	Change,
	{
		readonly kind:
			| 'prompt'
			| 'answer'
			| 'hint'
			| 'as-of'
			| 'accepted'
			| 'distractors'
			| 'tags'
			| 'cite'
			| 'revert';
	}
>;

/** Changes one field of a card. */
export function changeCard(draft: Draft, change: CardChange): Changed {
	const found = cardIn(draft, change.card);
	if (found === undefined) return refused('no-such-card');
	switch (change.kind) {
		case 'prompt':
			return put(draft, found, withPrompt(found.card, typedText(change.text)));
		case 'answer':
			return put(draft, found, withAnswer(draft, found, typedText(change.text)));
		case 'hint':
			return put(draft, found, withText(found.card, 'hint', typedText(change.text)));
		case 'as-of':
			return put(draft, found, withText(found.card, 'asOf', typedText(change.text)));
		case 'accepted':
		case 'distractors':
			if (change.forms.length > LIMITS.choices) return refused('too-many-forms');
			return put(draft, found, withForms(found.card, change.kind, change.forms));
		case 'tags':
			if (change.forms.length > LIMITS.tags) return refused('too-many-tags');
			return put(draft, found, withForms(found.card, 'tags', change.forms));
		case 'cite':
			return cite(draft, found, change.span);
		case 'revert':
			return revert(draft, found);
	}
}

function put(draft: Draft, found: DraftCard, card: Card): Changed {
	return changed(withCard(draft, withContent(found, card)));
}

function withPrompt(card: Card, prompt: string): Card {
	if (card.kind === 'set') return { ...card, prompt };
	return { ...card, prompt, kind: prompt.includes(GAP) ? 'cloze' : 'basic' };
}

function withAnswer(draft: Draft, found: DraftCard, answer: string): Card {
	const { card } = found;
	if (card.kind === 'set') return card;
	return reproved({ ...card, answer }, proofContext(draft, found));
}

function withText(card: Card, field: 'hint' | 'asOf', text: string): Card {
	return text === '' ? without(card, field) : { ...card, [field]: text };
}

function withForms(
	card: Card,
	field: 'accepted' | 'distractors' | 'tags',
	forms: readonly string[],
): Card {
	const typed = forms.map(typedText);
	if (field !== 'accepted' && typed.length === 0) return without(card, field);
	return { ...card, [field]: typed };
}

function cite(draft: Draft, found: DraftCard, span: Span | null): Changed {
	const citation = span === null ? null : citationOver(draft.article.text, span);
	if (citation === undefined) return refused('nothing-selected');
	const card: Card = { ...found.card, citation };
	return put(draft, found, card.kind === 'set' ? card : reproved(card, proofContext(draft, found)));
}

function revert(draft: Draft, found: DraftCard): Changed {
	const made = generated(found);
	return made === undefined ? changed(draft) : put(draft, found, made);
}

/** What the answer of a card is proved by. */
export function proofContext(draft: Draft, found: DraftCard | undefined): ProofContext {
	const made = found === undefined ? undefined : generated(found);
	const { published } = deckArticle(draft);
	return {
		...(published === undefined ? {} : { published }),
		sets: cardsInDeck(draft).flatMap(({ card }) => (card.kind === 'set' ? [card] : [])),
		...(made === undefined || made.kind === 'set' ? {} : { made: made satisfies PlainCard }),
	};
}

/** Puts a card into the deck or takes it out. */
export function place(draft: Draft, id: CardId, standing: 'in' | 'dropped'): Changed {
	const found = cardIn(draft, id);
	if (found === undefined) return refused('no-such-card');
	if (found.standing === standing) return changed(draft);
	if (standing === 'in' && cardsInDeck(draft).length >= LIMITS.cards) {
		return refused('too-many-cards');
	}
	return changed(withCard(draft, { ...found, standing }));
}

/** @param at among the cards in the deck, from 0 */
export function move(draft: Draft, id: CardId, at: number): Changed {
	const found = cardIn(draft, id);
	if (found === undefined) return refused('no-such-card');
	const others = draft.cards.filter((each) => each !== found);
	const inDeck = others.filter(({ standing }) => standing === 'in');
	const next = inDeck[Math.max(0, at)];
	const last = inDeck.at(-1);
	const index =
		next !== undefined ? others.indexOf(next) : last === undefined ? 0 : others.indexOf(last) + 1;
	return changed({ ...draft, cards: others.toSpliced(index, 0, found) });
}
