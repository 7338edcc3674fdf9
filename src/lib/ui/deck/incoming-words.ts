import type { deck } from '../text/en/deck.ts';
import { t } from '../text/deck-text.ts';

/** Why a link shows no deck. */
type Fault = 'not-a-deck' | 'newer' | 'cut' | 'too-long' | 'damaged' | 'unsound' | 'unfetched';

const NAMES = {
	'not-a-deck': 'notADeck',
	newer: 'newer',
	cut: 'cut',
	'too-long': 'tooLong',
	damaged: 'damaged',
	unsound: 'unsound',
	unfetched: 'unfetched',
} as const satisfies Record<Fault, string>;

/** What happened to a link, and what to do. */
export function incomingFault(fault: Fault): { readonly title: string; readonly body: string } {
	const name = NAMES[fault];
	const [title, body]: [keyof typeof deck, keyof typeof deck] = [
		`deck.${name}.title`,
		`deck.${name}.body`,
	];
	return { title: t(title), body: t(body) };
}
