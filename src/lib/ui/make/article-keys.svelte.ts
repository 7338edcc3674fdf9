import { selectedSpan, selectIn, type TextSpan } from './selected-span.ts';
import { choiceAfter, type WordStep } from './word-choice.ts';

interface Deeds {
	readonly toggle: (sentence: number) => void;
	readonly close: () => void;
	/** Makes a card of what is selected. */
	readonly add: () => void;
}

/**
 * The keyboard on an article: one stop for Tab, up and down from sentence to sentence, left and right from word to
 * word, with Shift more words, Enter for what is chosen.
 */
export class ArticleKeys {
	/** The sentence that Tab comes to. */
	at = $state(0);
	readonly #deeds: Deeds;

	constructor(deeds: Deeds) {
		this.#deeds = deeds;
	}

	press(event: KeyboardEvent & { currentTarget: HTMLElement }, index: number): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const { currentTarget: sentence } = event;
		const chosen = chosenIn(sentence);
		const step = stepOf(event, getComputedStyle(sentence).direction === 'rtl');
		if (step !== undefined) this.#choose(sentence, chosen, step);
		else if (event.key === 'ArrowDown') this.#go(sentence, 1);
		else if (event.key === 'ArrowUp') this.#go(sentence, -1);
		else if (event.key === 'Enter' || event.key === ' ') {
			if (chosen === null) this.#deeds.toggle(index);
			else this.#deeds.add();
		} else if (event.key === 'Escape' && chosen !== null) getSelection()?.removeAllRanges();
		else if (event.key === 'Escape') this.#deeds.close();
		else return;
		event.preventDefault();
	}

	#choose(sentence: HTMLElement, chosen: TextSpan | null, step: WordStep): void {
		const next = choiceAfter(sentence.textContent, chosen, step);
		if (next !== null) selectIn(sentence, next);
	}

	#go(from: HTMLElement, by: 1 | -1): void {
		const all = Array.from(from.closest('.page')?.querySelectorAll<HTMLElement>('.sentence') ?? []);
		const next = all[all.indexOf(from) + by];
		if (next === undefined) return;
		getSelection()?.removeAllRanges();
		next.focus();
	}
}

/** What is selected of one sentence, counted from its beginning. */
function chosenIn(sentence: HTMLElement): TextSpan | null {
	const span = selectedSpan(sentence, getSelection());
	const from = Number(sentence.dataset.start);
	return span === null ? null : { start: span.start - from, end: span.end - from };
}

function stepOf({ key, shiftKey }: KeyboardEvent, isRightToLeft: boolean): WordStep | undefined {
	if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
	const isOn = (key === 'ArrowRight') !== isRightToLeft;
	if (shiftKey) return isOn ? 'more' : 'fewer';
	return isOn ? 'next' : 'previous';
}
