/** As the paper sets them; a window of two words did best there. */
const DAMPING = 0.85;
const CONVERGED = 0.0001;
/** So many words of the text, as a share, are keywords. */
const KEPT = 1 / 3;

/**
 * The keyphrases of a text by TextRank, best first, each with the sentence it first stands in: what a generator that
 * picks its answers by it would ask. After Mihalcea and Tarau, "TextRank: Bringing Order into Texts" (EMNLP 2004),
 * section 3; they let nouns and adjectives through, we all but function words, which costs no tagger and makes ours
 * the faster.
 */
export function textRank(text: string): readonly { phrase: string; sentence: string }[] {
	const sentences = text.split(/(?<=[.!?]["”]?)\s+|\n+/);
	const runs = sentences.flatMap((sentence) =>
		runsIn(sentence).map((words) => ({ words, sentence })),
	);
	const rank = rankWords(runs.map(({ words }) => words.map((word) => word.toLowerCase())));
	const best = [...rank].sort(([, a], [, b]) => b - a).slice(0, Math.ceil(rank.size * KEPT));
	const kept = new Map(best);
	const phrases = new Map<string, { phrase: string; sentence: string; worth: number }>();
	for (const { words, sentence } of runs) {
		// Keywords that stand side by side are one phrase.
		const marked = words.map((word) => (kept.has(word.toLowerCase()) ? word : '|')).join(' ');
		for (const phrase of marked.split('|').map((part) => part.trim())) {
			if (phrase === '' || phrases.has(phrase)) continue;
			const worths = phrase.split(' ').map((word) => kept.get(word.toLowerCase()) ?? 0);
			phrases.set(phrase, { phrase, sentence, worth: worths.reduce((sum, each) => sum + each, 0) });
		}
	}
	return [...phrases.values()].sort((a, b) => b.worth - a.worth);
}

/** Words in a row, with neither a function word nor a mark between them. */
function runsIn(sentence: string): readonly (readonly string[])[] {
	const marked = sentence.replace(/[^\p{L}\p{N}\s'’-]+/gu, ' | ').replace(FUNCTION_WORDS, '|');
	return marked
		.split('|')
		.map((part) => part.split(/\s+/).filter((word) => /\p{L}/u.test(word)))
		.filter((words) => words.length > 0);
}

const FUNCTION_WORDS =
	/\b(?:an?|the|and|or|but|nor|if|than|that|this|these|those|which|who|whose|whom|what|when|where|while|as|at|by|for|from|in|into|of|off|on|onto|out|over|to|under|up|with|without|about|after|before|between|during|through|until|since|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not|no|it|its|he|she|him|her|his|they|them|their|we|our|you|your|there|also|only|so|then|more|most|some|such|other|all|each|both)\b/giu;

function rankWords(runs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const neighbours = new Map<string, Set<string>>();
	for (const words of runs) {
		for (const [at, word] of words.entries()) {
			const known = neighbours.get(word) ?? new Set();
			for (const beside of [words[at - 1], words[at + 1]])
				if (beside !== undefined && beside !== word) known.add(beside);
			neighbours.set(word, known);
		}
	}
	let rank = new Map([...neighbours.keys()].map((word) => [word, 1]));
	for (let moved = Infinity; moved > CONVERGED;) {
		moved = 0;
		const next = new Map<string, number>();
		for (const [word, beside] of neighbours) {
			let sum = 0;
			for (const other of beside)
				sum += (rank.get(other) ?? 0) / (neighbours.get(other)?.size ?? 1);
			next.set(word, 1 - DAMPING + DAMPING * sum);
			moved = Math.max(moved, Math.abs((next.get(word) ?? 0) - (rank.get(word) ?? 0)));
		}
		rank = next;
	}
	return rank;
}
