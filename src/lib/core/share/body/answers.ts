import { UnreadableBytes } from '../../byte-reader.ts';
import type { BodyReader } from './body-reader.ts';
import type { BodyWriter } from './body-writer.ts';
import { findWords, wordsAt, wordsIn } from './word-span.ts';

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

/** @param cards how many answers each card has, and to what quote */
export function readAnswers(
	reader: BodyReader,
	cards: readonly { readonly quote: string; readonly count: number }[],
): readonly (readonly string[])[] {
	const steps = cards.map(({ count }) =>
		Array.from({ length: count }, () => {
			const step = reader.number();
			return step === 0 ? reader.text() : step - 1;
		}),
	);
	return cards.map(({ quote }, at) => {
		const words = wordsIn(quote);
		let next = 0;
		return (steps[at] ?? []).map((step) => {
			if (typeof step === 'string') return step;
			const first = next + step;
			const count = 1 + reader.number();
			next = first + count;
			return found(wordsAt({ first, count }, quote, words));
		});
	});
}

function found(answer: string | undefined): string {
	if (answer === undefined) throw new UnreadableBytes('words that are not in the sentence');
	return answer;
}
