import type { Card } from '../src/lib/core/cards/card.ts';

/**
 * What a quiz costs where nothing is asked of it: cards in any order, each with the answers of three others beside
 * its own. No seed, no formats, and nothing that keeps a question from answering the next.
 */
export function shuffleAndPick(cards: readonly Card[], count: number) {
	return shuffled(cards)
		.slice(0, count)
		.map((card) => {
			const wrong = shuffled(cards).filter((other) => other !== card);
			return { card, choices: shuffled([card, ...wrong.slice(0, 3)].map(answerOf)) };
		});
}

function answerOf(card: Card): string {
	return card.kind === 'set' ? card.members.map(({ label }) => label).join() : card.answer;
}

/** Fisher and Yates. */
function shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
	const mixed = [...things];
	for (let i = mixed.length - 1; i > 0; i--) {
		const j = Math.floor(Math.random() * (i + 1));
		[mixed[i], mixed[j]] = [mixed[j] as Thing, mixed[i] as Thing];
	}
	return mixed;
}
