export { makeCards, makingCards } from './make-cards.ts';
export { SHORTLIST } from './rank.ts';
export type { CardStage, MadeCards, MakeCardsOptions } from './make-cards.ts';
export type { DroppedCandidate } from './dropped-candidate.ts';
export type { DropReason } from './checks/index.ts';
export { GAP } from './card.ts';
export type {
	Card,
	CardId,
	Citation,
	FactId,
	Member,
	MemberId,
	PlainCard,
	SetCard,
	Value,
} from './card.ts';
