import { foldWords } from '../cards/checks/fold-words.ts';
import type { Card } from '../cards/index.ts';
import { generated } from './draft-card.ts';
import type { DraftCard } from './draft.ts';
import { comparer, type Likeness } from './comparer.ts';

/** So much of their words the sentences of two cards must share for them to be one card, made again. */
const ALIKE = 0.5;
/** The same of two questions, and how many of their first words must be the same. */
const SAME_QUESTION = 0.8;
const OPENING = 3;

/**
 * Which card of a draft each newly made one is: the one of its id; else of the same sentence and answer; else of the
 * same answer, or the same question, in a sentence that was only corrected; at last of a question that was corrected
 * with its sentence. Each is one at the most.
 */
export function matchCards(
	cards: readonly DraftCard[],
	fresh: readonly Card[],
): ReadonlyMap<Card, DraftCard> {
	const matches = new Map<Card, DraftCard>();
	const left = new Set(cards);
	const likeness = comparer();
	/** The most alike first. */
	const pair = (isOne: (draftCard: DraftCard, made: Card) => boolean) => {
		const pairs = fresh
			.filter((made) => !matches.has(made))
			.flatMap((made) =>
				[...left].filter((each) => isOne(each, made)).map((each) => ({ made, each })),
			);
		const ranked = pairs
			.map((two) => ({ ...two, alike: likenessOfCards(two.each, two.made, likeness) }))
			.sort((one, other) => other.alike - one.alike);
		for (const { made, each } of ranked) {
			if (matches.has(made) || !left.has(each)) continue;
			matches.set(made, each);
			left.delete(each);
		}
	};
	pair(({ card }, made) => card.id === made.id);
	pair((each, made) => isSameMaking(beneath(each), made));
	pair((each, made) => {
		const card = generated(each);
		if (card?.kind !== made.kind || likeness(quoteOf(card), quoteOf(made)) < ALIKE) return false;
		return isCorrected(card, made, likeness);
	});
	return matches;
}

/** Of two questions on one sentence, before and after it was corrected. */
function isCorrected(card: Card, made: Card, likeness: Likeness): boolean {
	return (
		answerOf(card) === answerOf(made) ||
		foldWords(card.prompt) === foldWords(made.prompt) ||
		isSameQuestion(card, made, likeness)
	);
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

function quoteOf({ citation }: Card): string {
	return citation?.quote ?? '';
}

function answerOf(card: Card): string {
	if (card.kind !== 'set') return foldWords(card.answer);
	return card.members
		.map(({ label }) => foldWords(label))
		.sort()
		.join('|');
}

/** "In which year was it built?", "In which year was it first built?": not "When was …", "Where was …". */
function isSameQuestion(card: Card, made: Card, likeness: Likeness): boolean {
	const opening = ({ prompt }: Card) => foldWords(prompt).split(' ').slice(0, OPENING).join(' ');
	return (
		opening(card) === opening(made) &&
		valueKind(card) === valueKind(made) &&
		likeness(card.prompt, made.prompt) >= SAME_QUESTION
	);
}

function valueKind({ value }: Card): string {
	return Object.keys(value ?? {}).find((key) => key !== 'unit') ?? '';
}

function likenessOfCards(draftCard: DraftCard, made: Card, likeness: Likeness): number {
	const card = beneath(draftCard);
	return (
		likeness(quoteOf(card), quoteOf(made)) +
		likeness(card.prompt, made.prompt) +
		Number(answerOf(card) === answerOf(made))
	);
}
