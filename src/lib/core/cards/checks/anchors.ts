import { wordList } from '../../language/words/word-list.ts';

/** The words of a prompt that say what it is about, in lower case: of four letters or more, and no function words. */
export function anchorsIn(prompt: string): ReadonlySet<string> {
	const words = prompt.match(/(?<![{\p{L}])\p{L}{4,}(?![}\p{L}])/gu) ?? [];
	return new Set(words.map((word) => word.toLowerCase()).filter((word) => !EMPTY.has(word)));
}

const EMPTY = wordList(
	`that this with from have been were will would could should which when where while than then them they their there
	these those some such also many most more into over only very other about after before between during through under
	being does made make used using called known because however within without upon both each first second same often
	usually typically`,
);
