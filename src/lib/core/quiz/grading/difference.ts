import { foldAnswer } from './fold-answer.ts';

const ARTICLE = /^(?:the|an?) +(?=.)/iu;
/** What folding takes away wherever it stands. */
const POINTING = /^(?:\p{P}|[`´])$/u;

/** A stretch of what was said, or of what was meant. */
export interface Piece {
	readonly text: string;
	/**
	 * `same`: in both; `extra`: only said; `missing`: only meant. `other`: said in the place of the piece that follows
	 * it, which is `missing`. So what is not `missing` is what was said, as far as grading minds it, and `same` with
	 * `missing` spells what was meant.
	 */
	readonly kind: 'same' | 'extra' | 'missing' | 'other';
}

/**
 * How what was said differs from a form of the answer: letter by letter as a person sees letters, with the fewest that
 * are not the same. What grading forgives is no difference, such as capitals, accents, points and an article before
 * it all; it is written as in the form.
 */
export function differenceOf(said: string, form: string): readonly Piece[] {
	const article = ARTICLE.exec(form.normalize('NFC'))?.[0] ?? '';
	const left = letters(said.replace(ARTICLE, '')).filter(({ folded }) => folded !== '');
	const right = letters(form.normalize('NFC').slice(article.length));
	const shared = sharedTails(left, right);
	const pieces: Piece[] = [];
	const keep = (text: string) => {
		const last = pieces.at(-1);
		if (last?.kind === 'same') pieces.splice(-1, 1, { ...last, text: last.text + text });
		else pieces.push({ text, kind: 'same' });
	};
	if (article !== '') keep(article);
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
		const meant = right[j];
		if (meant?.folded === '') {
			close();
			keep(meant.text);
			j++;
		} else if (letter !== undefined && letter.folded === meant?.folded) {
			close();
			keep(meant.text);
			i++;
			j++;
		} else if (
			j >= right.length ||
			(i < left.length && at(shared, i + 1, j) >= at(shared, i, j + 1))
		) {
			extra += letter?.text ?? '';
			i++;
		} else {
			missing += meant?.text ?? '';
			j++;
		}
	}
	close();
	return pieces;
}

interface Letter {
	readonly text: string;
	/** What it is compared as; empty where it counts for nothing. */
	readonly folded: string;
}

function letters(text: string): readonly Letter[] {
	const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
	return Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => ({
		text: segment,
		folded: folded(segment),
	}));
}

function folded(letter: string): string {
	// A hyphen parts words as a space does.
	if (/^[\s\p{Pd}]/u.test(letter)) return ' ';
	return foldAnswer(letter) || (POINTING.test(letter) ? '' : letter);
}

/** How many letters the rests of both, from each place on, have in common in the same order. */
function sharedTails(left: readonly Letter[], right: readonly Letter[]): number[][] {
	const shared = Array.from({ length: left.length + 1 }, () =>
		Array.from({ length: right.length + 1 }, () => 0),
	);
	for (let i = left.length - 1; i >= 0; i--) {
		for (let j = right.length - 1; j >= 0; j--) {
			const row = shared[i] ?? [];
			row[j] =
				left[i]?.folded === right[j]?.folded
					? at(shared, i + 1, j + 1) + 1
					: Math.max(at(shared, i + 1, j), at(shared, i, j + 1));
		}
	}
	return shared;
}

function at(shared: readonly (readonly number[])[], i: number, j: number): number {
	return shared[i]?.[j] ?? 0;
}
