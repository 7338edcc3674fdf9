import { wordsIn } from '../body/word-span.ts';
import type { BodyWriter } from './body-writer.ts';
import { findWords } from './find-words.ts';

/** Answers to one card: one, or the labels of a set. */
export interface Answers {
	readonly quote: string;
	readonly answers: readonly string[];
}

/**
 * An answer that stands in its quote is told by its place: how many words behind the answer before it, and of
 * how many words; the first of these for all cards, then the second. 0 and a text for what does not stand there.
 */
export function writeAnswers(writer: BodyWriter, cards: readonly Answers[]): void {
	const counts: number[] = [];
	for (const { quote, answers } of cards) {
		const words = wordsIn(quote);
		let next = 0;
		for (const answer of answers) {
			const span = findWords(answer, quote, words, next);
			if (span === undefined) {
				writer.number(0).text(answer);
				continue;
			}
			writer.number(1 + span.first - next);
			next = span.first + span.count;
			counts.push(span.count);
		}
	}
	for (const count of counts) writer.number(count - 1);
}
