import { foldWords } from '../cards/checks/fold-words.ts';
import type { Card } from '../cards/index.ts';
import { generated } from './draft-card.ts';
import type { DraftCard } from './draft.ts';
import { likenessOf } from './re-anchor.ts';

/** So much of their words the sentences of two cards must share for them to be one card, made again. */
const ALIKE = 0.5;

/**
 * Which card of a draft each newly made one is: the one of its id; else of the same sentence and answer; else of the
 * same answer, or the same question, in a sentence that was only corrected. Each is one at the most.
 */
export function matchCards(
	cards: readonly DraftCard[],
	fresh: readonly Card[],
): ReadonlyMap<Card, DraftCard> {
	const matches = new Map<Card, DraftCard>();
	const left = new Set(cards);
	const pair = (isOne: (draftCard: DraftCard, made: Card) => boolean) => {
		for (const made of fresh) {
			if (matches.has(made)) continue;
			const found = nearestOf(
				[...left].filter((each) => isOne(each, made)),
				made,
			);
			if (found === undefined) continue;
			matches.set(made, found);
			left.delete(found);
		}
	};
	pair(({ card }, made) => card.id === made.id);
	pair((each, made) => {
		const card = beneath(each);
		return isSameMaking(card, made) && foldWords(card.prompt) === foldWords(made.prompt);
	});
	pair((each, made) => isSameMaking(beneath(each), made));
	pair((each, made) => {
		const card = generated(each);
		if (card?.kind !== made.kind || !isAlike(card, made)) return false;
		return answerOf(card) === answerOf(made) || foldWords(card.prompt) === foldWords(made.prompt);
	});
	return matches;
}

/** As the generator had it, where it is the generator's. */
function beneath(draftCard: DraftCard): Card {
	return generated(draftCard) ?? draftCard.card;
}

function isSameMaking(card: Card, made: Card): boolean {
	return (
		card.kind === made.kind &&
		card.citation !== null &&
		card.citation.quote === made.citation?.quote &&
		answerOf(card) === answerOf(made)
	);
}

function isAlike(card: Card, made: Card): boolean {
	return likenessOf(card.citation?.quote ?? '', made.citation?.quote ?? '') >= ALIKE;
}

function answerOf(card: Card): string {
	if (card.kind !== 'set') return foldWords(card.answer);
	return card.members
		.map(({ label }) => foldWords(label))
		.sort()
		.join('|');
}

/** Of several, the one whose sentence and question are most like. */
function nearestOf(cards: readonly DraftCard[], made: Card): DraftCard | undefined {
	if (cards.length < 2) return cards[0];
	const likeness = (each: DraftCard) => {
		const card = beneath(each);
		return (
			2 * likenessOf(card.citation?.quote ?? '', made.citation?.quote ?? '') +
			likenessOf(card.prompt, made.prompt)
		);
	};
	return cards.reduce((best, each) => (likeness(each) > likeness(best) ? each : best));
}
