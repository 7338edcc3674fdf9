import type { Card } from '../cards/card.ts';
import { foldAnswer } from './grading/fold-answer.ts';

/**
 * The distractors of a card that may stand beside its answer: each unlike all that is right and unlike the
 * others, as a learner reads them.
 */
export function wrongAnswers(card: Card): readonly string[] {
	const seen = new Set(rightForms(card).map(foldAnswer));
	return (card.distractors ?? []).filter((form) => {
		const folded = foldAnswer(form);
		if (folded === '' || seen.has(folded)) return false;
		seen.add(folded);
		return true;
	});
}

function rightForms(card: Card): readonly string[] {
	if (card.kind !== 'set') return [card.answer, ...card.accepted];
	return card.members.flatMap(({ label, accepted }) => [label, ...accepted]);
}
