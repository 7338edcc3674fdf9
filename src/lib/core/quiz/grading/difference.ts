/** A stretch of what was said, or of what was meant. */
export interface Piece {
	readonly text: string;
	/**
	 * `same`: in both; `extra`: only said; `missing`: only meant. `other`: said in the place of the piece that follows
	 * it, which is `missing`. So what is not `missing` spells what was said, and `same` with `missing` what was meant.
	 */
	readonly kind: 'same' | 'extra' | 'missing' | 'other';
}

/**
 * How what was said differs from a form of the answer, as both are written: letter by letter as a person sees letters,
 * with the fewest that are not the same.
 */
export function differenceOf(said: string, form: string): readonly Piece[] {
	const left = letters(said);
	const right = letters(form);
	const shared = sharedTails(left, right);
	const pieces: Piece[] = [];
	let extra = '';
	let missing = '';
	const close = () => {
		if (extra !== '') pieces.push({ text: extra, kind: missing === '' ? 'extra' : 'other' });
		if (missing !== '') pieces.push({ text: missing, kind: 'missing' });
		extra = '';
		missing = '';
	};
	let [i, j] = [0, 0];
	while (i < left.length || j < right.length) {
		const letter = left[i];
		if (letter !== undefined && letter === right[j]) {
			close();
			const last = pieces.at(-1);
			if (last?.kind === 'same') pieces.splice(-1, 1, { ...last, text: last.text + letter });
			else pieces.push({ text: letter, kind: 'same' });
			i++;
			j++;
		} else if (
			j >= right.length ||
			(i < left.length && at(shared, i + 1, j) >= at(shared, i, j + 1))
		) {
			extra += letter ?? '';
			i++;
		} else {
			missing += right[j] ?? '';
			j++;
		}
	}
	close();
	return pieces;
}

function letters(text: string): readonly string[] {
	const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
	return Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => segment);
}

/** How many letters the rests of both, from each place on, have in common in the same order. */
function sharedTails(left: readonly string[], right: readonly string[]): number[][] {
	const shared = Array.from({ length: left.length + 1 }, () =>
		Array.from({ length: right.length + 1 }, () => 0),
	);
	for (let i = left.length - 1; i >= 0; i--) {
		for (let j = right.length - 1; j >= 0; j--) {
			const row = shared[i] ?? [];
			row[j] =
				left[i] === right[j]
					? at(shared, i + 1, j + 1) + 1
					: Math.max(at(shared, i + 1, j), at(shared, i, j + 1));
		}
	}
	return shared;
}

function at(shared: readonly (readonly number[])[], i: number, j: number): number {
	return shared[i]?.[j] ?? 0;
}
