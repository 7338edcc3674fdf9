import type { Format } from '#lib/core/quiz/format.ts';

export interface QuizMoment {
	/** Letters, digits and signs act without a modifier (WCAG 2.1.4). */
	readonly singleKeys: boolean;
	readonly format: Format;
	readonly isAnswered: boolean;
	/** How many choices there are, or events of a timeline. */
	readonly choices: number;
}

export type QuizAction =
	| { readonly kind: 'pick'; readonly index: number }
	| { readonly kind: 'say'; readonly said: boolean }
	/** The event that lay so many down at first: gives it the next place, or takes it back. */
	| { readonly kind: 'place'; readonly index: number }
	/** Takes the event back that was placed last. */
	| { readonly kind: 'take' }
	/** Goes on; of an order that lies there: hands it in. */
	| { readonly kind: 'advance' }
	| { readonly kind: 'time' }
	| { readonly kind: 'list' };

const LETTERS = 'abcdefgh';
const TRUTHS: Readonly<Record<string, boolean>> = { t: true, 1: true, f: false, 2: false };

/**
 * What a key asks for in a quiz; `undefined` for one that is not ours: a repeat, part of a
 * composition, meant for a text box, a dialog, or the button that has the focus.
 * The time left is asked for by `m` (minutes), since `t` says True.
 */
export function quizAction(event: KeyboardEvent, moment: QuizMoment): QuizAction | undefined {
	const { singleKeys, format, isAnswered } = moment;
	if (event.repeat || event.isComposing || event.defaultPrevented) return undefined;
	if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest('input, textarea, select, [contenteditable], dialog')) return undefined;
	const key = event.key.toLowerCase();
	if (key === 'enter' || key === ' ') {
		const isOurs = isAnswered || (format === 'order' && key === 'enter');
		return isOurs && !target?.closest('button, a, summary') ? { kind: 'advance' } : undefined;
	}
	if (key === 'backspace') return format === 'order' && !isAnswered ? { kind: 'take' } : undefined;
	if (!singleKeys) return undefined;
	if (key === 'm') return { kind: 'time' };
	if (key === '?') return { kind: 'list' };
	return isAnswered ? undefined : answerBy(key, moment);
}

function answerBy(key: string, { format, choices }: QuizMoment): QuizAction | undefined {
	if (format === 'truth') {
		const said = TRUTHS[key];
		return said === undefined ? undefined : { kind: 'say', said };
	}
	if (format !== 'choice' && format !== 'order') return undefined;
	const digit = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
	const index = digit < 0 && key.length === 1 ? LETTERS.indexOf(key) : digit;
	if (index < 0 || index >= choices) return undefined;
	return { kind: format === 'choice' ? 'pick' : 'place', index };
}
