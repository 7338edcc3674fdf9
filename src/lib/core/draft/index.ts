export type {
	Draft,
	DraftCard,
	DraftDetails,
	DraftOptions,
	LeftOut,
	Shared,
	Standing,
} from './draft.ts';
export { applyChange } from './apply-change.ts';
export type { CardProblem, DetailProblem, ProblemField } from './card-problem.ts';
export type { Change, Refusal } from './change.ts';
export type { Changed } from './changed.ts';
export { undatedWords } from '../deck/undated-words.ts';
export { deckOf, givenOut, revisionFor, type GivenDeck } from './deck-of.ts';
export { draftOfDeck } from './draft-of-deck.ts';
export { detailProblems } from './detail-problems.ts';
export { cardIn, cardsInDeck, cardsOutside } from './draft-card.ts';
export {
	historyOf,
	paused,
	recorded,
	redone,
	stepOf,
	undone,
	type History,
	type StepWord,
} from './history.ts';
export { mergeableWith } from './merge-cards.ts';
export { problemsOf } from './problems.ts';
export { readDraft } from './read-draft.ts';
export {
	isNoDifference,
	remake,
	type CardPart,
	type ChangedCard,
	type Difference,
	type Remake,
} from './remake.ts';
export { sentenceViews, type SentenceView } from './sentence-view.ts';
export { isStale, startDraft, type FreshMaking } from './start-draft.ts';
