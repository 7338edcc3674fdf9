export type { Deck, DeckArticle, DeckId, DeckSummary } from './deck.ts';
export { LIMITS } from './limits.ts';
export { makeDeck, makingDeck, type DeckOrder, type Making } from './make-deck.ts';
export { shareOf, type MakingStage } from './making-stage.ts';
export { noCardsMessage } from './no-cards.ts';
export { pathText, type DeckProblem } from './problem.ts';
export { validateDeck, type Validation } from './validate-deck.ts';
export { predictArticle } from './predict-article.ts';
