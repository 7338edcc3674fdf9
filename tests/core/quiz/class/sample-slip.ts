import type { CardId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { digestId } from '#lib/core/digest.ts';
import type { QuizTag, Slip } from '#lib/core/quiz/class/slip.ts';

function cardNumber(number: number): CardId {
	return digestId(48, `card ${String(number)}`) as CardId;
}

/** A result of so many questions, every fourth missed. */
export function sampleSlip({ questions = 10, ...rest }: Partial<Slip> = {}): Slip {
	const asked = Array.from({ length: questions }, (_, index) => ({
		card: cardNumber(index),
		missed: index % 4 === 3,
	}));
	return {
		deck: digestId(128, 'deck') as DeckId,
		deckTitle: 'Shanghai Cooperation Organisation',
		quiz: digestId(64, 'quiz') as QuizTag,
		run: digestId(48, `run ${rest.nickname ?? 'Amira'} ${String(rest.at ?? 0)}`),
		nickname: 'Amira',
		at: Date.UTC(2026, 10, 30, 9, 5),
		endedAt: rest.at ?? Date.UTC(2026, 10, 30, 9, 5),
		questions,
		credit: asked.filter(({ missed }) => !missed).length * 100,
		claims: 0,
		points: null,
		ms: 124_000,
		clock: { kind: 'question', seconds: 30 },
		allowance: 1,
		asked,
		...rest,
	};
}
