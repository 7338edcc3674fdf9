import type { Card, CardId } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';
import { chance } from '../schedule/chance.ts';
import { frontText } from './card-sides.ts';
import { questionOf } from './question-of.ts';
import { printedQuote } from './printed-source.ts';

/** A question on paper, with what the teacher's sheet says of it. */
export interface PrintedQuestion {
	readonly id: CardId;
	readonly prompt: string;
	readonly answering:
		| { readonly kind: 'choice' | 'several'; readonly options: readonly PrintedOption[] }
		/** One line for an answer, or as many as there are members. */
		| { readonly kind: 'lines'; readonly count: number };
	/** The right answers: one, or those of a set. */
	readonly key: readonly string[];
	/** The letters of the right options; empty where there are lines. */
	readonly letters: readonly string[];
	/** The sentence that proves it; where it stands is said once, for all. */
	readonly quoted: string;
}

export interface PrintedOption {
	/** A, B, … */
	readonly letter: string;
	readonly text: string;
}

/** A deck as a quiz on paper with its key, the same however often it is printed. */
export function printedQuiz({ id, cards }: Deck): readonly PrintedQuestion[] {
	return cards.map((card) => ({
		id: card.id,
		prompt: frontText(card),
		...answersOf(card, `${id}|${card.id}`),
		quoted: printedQuote(card),
	}));
}

function answersOf(
	card: Card,
	seed: string,
): Pick<PrintedQuestion, 'answering' | 'key' | 'letters'> {
	const question = questionOf(card);
	switch (question.kind) {
		case 'short':
			return { answering: { kind: 'lines', count: 1 }, key: [question.right[0]], letters: [] };
		case 'list': {
			const { members } = question;
			return { answering: { kind: 'lines', count: members.length }, key: members, letters: [] };
		}
		case 'choice':
		case 'several': {
			const { kind, wrong } = question;
			const right = kind === 'choice' ? [question.right] : question.right;
			const options = lettered(shuffled([...right, ...wrong], seed));
			const isRight = ({ text }: PrintedOption) => right.includes(text);
			const letters = options.filter(isRight).map(({ letter }) => letter);
			return { answering: { kind, options }, key: right, letters };
		}
	}
}

function shuffled(texts: readonly string[], seed: string): readonly string[] {
	return texts
		.map((text, index) => ({ text, at: chance(`${seed}|${String(index)}|${text}`) }))
		.sort((one, other) => one.at - other.at)
		.map(({ text }) => text);
}

function lettered(texts: readonly string[]): readonly PrintedOption[] {
	return texts.map((text, index) => ({ letter: letterAt(index), text }));
}

const LETTERS = 26;

/** A to Z, then AA, AB, … */
function letterAt(index: number): string {
	const letter = String.fromCharCode(0x41 + (index % LETTERS));
	return index < LETTERS ? letter : letterAt(Math.floor(index / LETTERS) - 1) + letter;
}
