import type { PlainCard } from '../../cards/card.ts';

/** What a typed answer is graded by. */
export type AnswerKey = Pick<PlainCard, 'answer' | 'accepted' | 'value'> &
	Partial<Pick<PlainCard, 'prompt'>>;
