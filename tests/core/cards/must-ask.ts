import type { Card } from '#lib/core/cards/index.ts';
import { foldWords } from '#lib/core/cards/checks/fold-words.ts';
import type { Asked, MustAsk } from '../../articles/expectation.ts';

/** Whether the card asks for the fact in one of its ways. */
export function asksFor(card: Card, must: MustAsk): boolean {
	return [must, ...(must.or ?? [])].some(
		({ answer, prompt }) =>
			prompt.every((key) => key.test(card.prompt)) && isAnswered(card, answer),
	);
}

function isAnswered(card: Card, answer: Asked['answer']): boolean {
	if (typeof answer !== 'string' && 'set' in answer)
		return card.kind === 'set' && sameWords(labelsOf(card), answer.set);
	if (card.kind === 'set') return false;
	return typeof answer === 'string' ? sameWords([card.answer], [answer]) : answer.test(card.answer);
}

function labelsOf({ members }: Extract<Card, { kind: 'set' }>): readonly string[] {
	return members.map(({ label }) => label);
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
	const folded = (labels: readonly string[]) => labels.map(foldWords).sort().join('|');
	return folded(some) === folded(others);
}
