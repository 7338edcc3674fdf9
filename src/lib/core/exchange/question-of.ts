import type { Card } from '../cards/card.ts';
import { foldForm } from '../deck/same-form.ts';

/** A card as programs for tests know questions. */
export type TestQuestion =
	| { readonly kind: 'choice'; readonly right: string; readonly wrong: readonly string[] }
	/** Each of the right ones counts `share` percent, each wrong one as much the other way. */
	| {
			readonly kind: 'several';
			readonly right: readonly string[];
			readonly wrong: readonly string[];
			readonly share: string;
	  }
	/** The first is the answer, the others are as good. */
	| { readonly kind: 'short'; readonly right: readonly [string, ...string[]] }
	/** To be named freely and marked by a person: no program counts them in any order and wording. */
	| { readonly kind: 'list'; readonly members: readonly string[] };

/** Beside the right one. */
const MOST_WRONG = 3;
const FEWEST_WRONG = 2;

/** The parts of a mark that Moodle takes, in percent, by how many of them make the whole. */
const SHARES: Readonly<Record<number, string>> = {
	2: '50',
	3: '33.33333',
	4: '25',
	5: '20',
	6: '16.66667',
	7: '14.28571',
	8: '12.5',
	9: '11.11111',
	10: '10',
	20: '5',
};

/**
 * A choice where there are wrong answers to choose from, else a text to type. A set becomes the choice of its
 * members among others; where there are no others it is named freely.
 */
export function questionOf(card: Card): TestQuestion {
	const wrong = differentForms(card.distractors ?? []);
	const isChoice = wrong.length >= FEWEST_WRONG;
	if (card.kind !== 'set') {
		const { answer, accepted } = card;
		return isChoice
			? { kind: 'choice', right: answer, wrong: wrong.slice(0, MOST_WRONG) }
			: { kind: 'short', right: [answer, ...accepted.filter((form) => form !== answer)] };
	}
	const members = card.members.map(({ label }) => label);
	const share = SHARES[members.length];
	return isChoice && share !== undefined
		? { kind: 'several', right: members, wrong: wrong.slice(0, members.length), share }
		: { kind: 'list', members };
}

function differentForms(forms: readonly string[]): readonly string[] {
	return [...new Map(forms.map((form) => [foldForm(form), form])).values()];
}
