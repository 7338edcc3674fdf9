import { UnreadableBytes } from '../../byte-reader.ts';
import { wordsAt, wordsIn } from '../body/word-span.ts';
import type { BodyReader } from './body-reader.ts';

/**
 * Answers as `writeAnswers` wrote them.
 * @param cards how many each card has, and to what quote
 */
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
