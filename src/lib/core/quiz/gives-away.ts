import type { Card } from '../cards/card.ts';
import { foldAnswer } from './grading/fold-answer.ts';

/** A card as far as questions tell on each other. Folded once: every card is held against those chosen. */
export interface Telling {
	readonly prompt: string;
	readonly answers: readonly string[];
}

/** Fewer letters stand in any text. */
const SHORTEST = 3;

export function tellingOf(card: Card): Telling {
	const answers = card.kind === 'set' ? card.members.map(({ label }) => label) : [card.answer];
	return {
		prompt: ` ${foldAnswer(card.prompt)} `,
		answers: answers.map(foldAnswer).filter(({ length }) => length >= SHORTEST),
	};
}

/** Whether one card's question says another's answer. */
export function giveAway(a: Telling, b: Telling): boolean {
	return says(a.prompt, b.answers) || says(b.prompt, a.answers);
}

function says(prompt: string, answers: readonly string[]): boolean {
	return answers.some((answer) => prompt.includes(` ${answer} `));
}
