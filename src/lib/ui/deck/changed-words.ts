/** A run of a text, and whether the other one has it as well. */
export interface Run {
	readonly text: string;
	readonly isShared: boolean;
}

export interface ChangedWords {
	readonly before: readonly Run[];
	readonly after: readonly Run[];
}

/** Of longer texts nobody reads word by word what has changed. */
const MOST_WORDS = 400;

/** Which words of two texts are in both, in their order. */
export function changedWords(before: string, after: string, language: string): ChangedWords {
	const [one, other] = [wordsOf(before, language), wordsOf(after, language)];
	if (one.length > MOST_WORDS || other.length > MOST_WORDS) {
		return {
			before: [{ text: before, isShared: false }],
			after: [{ text: after, isShared: false }],
		};
	}
	const [mine, theirs] = [new Set<number>(), new Set<number>()];
	const longest = longestShared(one, other);
	for (let i = 0, j = 0; i < one.length && j < other.length;) {
		if (one[i] === other[j]) {
			mine.add(i++);
			theirs.add(j++);
		} else if (at(longest, i + 1, j) >= at(longest, i, j + 1)) i++;
		else j++;
	}
	return { before: runs(one, mine), after: runs(other, theirs) };
}

/** Words and what stands between them; in a script without spaces, too. */
function wordsOf(text: string, language: string): readonly string[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** For each pair of places, how many words the texts share from there on. */
function longestShared(
	one: readonly string[],
	other: readonly string[],
): readonly (readonly number[])[] {
	const table = Array.from({ length: one.length + 1 }, () =>
		Array<number>(other.length + 1).fill(0),
	);
	for (let i = one.length - 1; i >= 0; i--) {
		const row = table[i] ?? [];
		for (let j = other.length - 1; j >= 0; j--) {
			const isSame = one[i] === other[j];
			row[j] = isSame
				? at(table, i + 1, j + 1) + 1
				: Math.max(at(table, i + 1, j), at(table, i, j + 1));
		}
	}
	return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
	return table[i]?.[j] ?? 0;
}

function runs(words: readonly string[], shared: ReadonlySet<number>): readonly Run[] {
	const found: { text: string; isShared: boolean }[] = [];
	const isWordChanged = (index: number) => index in words && !shared.has(index);
	for (const [index, text] of words.entries()) {
		// A space belongs to what stands on both sides of it.
		const isShared =
			text.trim() === ''
				? !(isWordChanged(index - 1) && isWordChanged(index + 1))
				: shared.has(index);
		const last = found.at(-1);
		if (last?.isShared === isShared) last.text += text;
		else found.push({ text, isShared });
	}
	return found;
}
