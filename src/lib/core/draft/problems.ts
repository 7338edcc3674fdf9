import * as v from 'valibot';
import type { Card, CardId, MemberId } from '../cards/index.ts';
import type { DeckArticle } from '../deck/deck.ts';
import { cardProblems } from '../deck/grounding.ts';
import type { DeckProblem } from '../deck/problem.ts';
import { cardShape } from '../deck/shape.ts';
import type { CardProblem, ProblemField } from './card-problem.ts';
import { cardsInDeck } from './draft-card.ts';
import { deckArticle } from './deck-article.ts';
import type { Draft } from './draft.ts';
import { tidyCard } from './tidy-card.ts';

/** What keeps cards of the draft out of its deck, each with its problems. */
export function problemsOf(draft: Draft): ReadonlyMap<CardId, readonly CardProblem[]> {
	const article = deckArticle(draft);
	let cards = cardsInDeck(draft).map(({ card }) => tidyCard(card));
	const found = new Map<CardId, readonly CardProblem[]>();
	// A count is proved by a set, which may be faulty itself.
	for (let sizeBefore = -1; sizeBefore !== found.size;) {
		sizeBefore = found.size;
		for (const card of cards) {
			const problems = problemsOfCard(article, cards, card);
			if (problems.length > 0) found.set(card.id, problems);
		}
		cards = cards.filter(({ id }) => !found.has(id));
	}
	return found;
}

interface Known {
	readonly text: string;
	readonly published: string | undefined;
	readonly problems: readonly CardProblem[];
}

/** While one card is typed into, the others need not be looked at again. */
const known = new WeakMap<Card, Known>();

function problemsOfCard(
	article: DeckArticle,
	cards: readonly Card[],
	card: Card,
): readonly CardProblem[] {
	const { text, published } = article;
	const before = known.get(card);
	// What a count is proved by is another card.
	const isAlone = card.derived !== 'count';
	if (isAlone && before?.text === text && before.published === published) return before.problems;
	const problems = lookAt(article, cards, card);
	known.set(card, { text, published, problems });
	return problems;
}

function lookAt(article: DeckArticle, cards: readonly Card[], card: Card): readonly CardProblem[] {
	const shape = v.safeParse(cardShape, card);
	if (!shape.success) return distinct(shape.issues.map((issue) => shapeProblem(card, issue)));
	return distinct(cardProblems({ article, cards }, card).map((problem) => told(card, problem)));
}

function distinct(problems: readonly CardProblem[]): readonly CardProblem[] {
	const seen = new Set<string>();
	return problems.filter((problem) => {
		const key = JSON.stringify(problem);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

const KINDS: Readonly<Record<string, 'too-long' | 'too-many' | 'too-few' | 'hidden' | 'empty'>> = {
	regex: 'empty',
	check: 'hidden',
	min_length: 'too-few',
};

function shapeProblem(card: Card, issue: v.BaseIssue<unknown>): CardProblem {
	const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	const field = fieldAt(card, path);
	if (field.name === 'asOf') return { field, kind: 'no-date' };
	const isText = typeof issue.input === 'string';
	const kind = issue.type === 'max_length' ? (isText ? 'too-long' : 'too-many') : KINDS[issue.type];
	return kind === undefined || field.name === 'card'
		? { field, kind: 'other', message: issue.message }
		: { field, kind };
}

/** A problem that the check of decks finds, as a maker can mend it. */
function told(card: Card, { path, message, fault }: DeckProblem): CardProblem {
	const field = fieldAt(card, path);
	if (fault !== undefined) return { field, kind: fault };
	const [first, , part] = path;
	const form = formAt(card, path);
	if (first === 'accepted' || part === 'accepted') return { field, kind: 'form-not-right', form };
	if (first === 'distractors') return { field, kind: 'distractor-right', form };
	if (first === 'citation') return { field, kind: 'sentence-gone' };
	if (first === 'answer' || part === 'label') return { field, kind: 'answer-not-in-sentence' };
	if (first !== 'derived') return { field, kind: 'other', message };
	return { field, kind: card.derived === 'date' ? 'other-date' : 'count-without-list' };
}

const FIELDS = ['prompt', 'accepted', 'citation', 'members', 'distractors', 'hint', 'tags', 'asOf'];

function fieldAt(card: Card, [first, index]: DeckProblem['path']): ProblemField {
	const member = memberAt(card, first, index);
	if (member !== undefined) return { name: 'members', member };
	// The value is read from the answer, and what it is derived from is the answer's proof.
	if (first === 'answer' || first === 'value' || first === 'derived') return { name: 'answer' };
	const name = FIELDS.find((each) => each === first);
	return { name: (name as ProblemField['name'] | undefined) ?? 'card' };
}

function memberAt(card: Card, first: unknown, index: unknown): MemberId | undefined {
	if (card.kind !== 'set' || first !== 'members' || typeof index !== 'number') return undefined;
	return card.members[index]?.id;
}

function formAt(card: Card, path: DeckProblem['path']): string {
	let part: unknown = card;
	for (const step of path) {
		part = (part as Readonly<Record<string | number, unknown>> | undefined)?.[step];
	}
	return typeof part === 'string' ? part : '';
}
