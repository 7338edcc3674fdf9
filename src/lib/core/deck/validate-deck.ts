import * as v from 'valibot';
import type { Deck } from './deck.ts';
import { groundingProblems } from './grounding.ts';
import type { DeckProblem } from './problem.ts';
import { deckShape } from './shape.ts';

export type Validation =
	| { readonly ok: true; readonly deck: Deck }
	/** `newer-version`: made by a newer Recto; update the app rather than mend the file. */
	| {
			readonly ok: false;
			readonly reason: 'newer-version' | 'not-a-deck' | 'broken';
			readonly problems: readonly DeckProblem[];
	  };

/** More would not help anybody to mend the file. */
const MOST_PROBLEMS = 50;

/**
 * Reads an untrusted deck: its shape and caps first, then that its article proves it.
 * The deck it returns is built anew; nothing of the input is shared or carried along unseen.
 */
export function validateDeck(input: unknown): Validation {
	const early = wrongFormat(input);
	if (early !== undefined) return early;

	const parsed = v.safeParse(deckShape, input);
	if (!parsed.success)
		return { ok: false, reason: 'broken', problems: shapeProblems(parsed.issues) };
	const deck: Deck = parsed.output;
	const problems = groundingProblems(deck).slice(0, MOST_PROBLEMS);
	return problems.length === 0 ? { ok: true, deck } : { ok: false, reason: 'broken', problems };
}

function wrongFormat(input: unknown): Validation | undefined {
	const { format, version } = { ...(input as Record<string, unknown> | null) };
	if (format !== 'recto-deck') {
		const message = 'must be "recto-deck": this is not a deck of Recto';
		return { ok: false, reason: 'not-a-deck', problems: [{ path: ['format'], message }] };
	}
	if (typeof version === 'number' && version > 1) {
		const message = `is ${version}, from a newer version of Recto; update Recto to open this deck`;
		return { ok: false, reason: 'newer-version', problems: [{ path: ['version'], message }] };
	}
	return undefined;
}

function shapeProblems(issues: readonly v.BaseIssue<unknown>[]): readonly DeckProblem[] {
	return issues.slice(0, MOST_PROBLEMS).map((issue) => ({
		path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
		message: issue.received === 'undefined' ? 'is missing' : issue.message,
	}));
}
