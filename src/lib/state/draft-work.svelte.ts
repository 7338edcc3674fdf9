import type { CardId } from '#lib/core/cards/card.ts';
import {
	applyChange,
	historyOf,
	paused,
	recorded,
	redone,
	stepOf,
	undone,
	type Change,
	type Draft,
	type History,
	type Refusal,
	type StepWord,
} from '#lib/core/draft/index.ts';

/** A draft under its maker's hands, with all that can be taken back. */
export class DraftWork {
	#history = $state.raw<History | null>(null);
	#refusal = $state.raw<Refusal | null>(null);
	readonly #onChanged: (draft: Draft, added: CardId | undefined) => void;

	/** @param onChanged told of each new state, and of the card that came with it */
	constructor(onChanged: (draft: Draft, added: CardId | undefined) => void) {
		this.#onChanged = onChanged;
	}

	get draft(): Draft | undefined {
		return this.#history?.present;
	}

	/** Why the last change was not made. */
	get refusal() {
		return this.#refusal;
	}

	get undoWord(): StepWord | null {
		return this.#history?.past.at(-1)?.word ?? null;
	}

	get redoWord(): StepWord | null {
		return this.#history?.future[0]?.word ?? null;
	}

	/** Begins with a draft; what was done before cannot be taken back. */
	begin(draft: Draft | null): void {
		this.#history = draft === null ? null : historyOf(draft);
		this.#refusal = null;
	}

	/** @returns why it was not done; undefined where it was */
	change(change: Change): Refusal | undefined {
		const history = this.#history;
		if (history === null) return undefined;
		const result = applyChange(history.present, change);
		this.#refusal = result.ok ? null : result.refusal;
		if (!result.ok) return result.refusal;
		const { word, field } = stepOf(history.present, change);
		this.#goTo(recorded(history, result.draft, word, field), result.added);
		return undefined;
	}

	/** A state that comes from elsewhere, as one step. */
	record(draft: Draft, word: StepWord): void {
		if (this.#history !== null) this.#goTo(recorded(this.#history, draft, word));
	}

	/** The same, where it is saved already. */
	takeOver(draft: Draft, word: StepWord): void {
		if (this.#history !== null) this.#history = recorded(this.#history, draft, word);
	}

	/** What no step is: it stays when steps are taken back. */
	amend(draft: Draft): void {
		if (this.#history !== null) this.#goTo(paused({ ...this.#history, present: draft }));
	}

	/** Typing that follows is a step of its own. */
	pause(): void {
		if (this.#history !== null) this.#history = paused(this.#history);
	}

	dismissRefusal(): void {
		this.#refusal = null;
	}

	undo(): void {
		if (this.#history !== null) this.#goTo(undone(this.#history));
	}

	redo(): void {
		if (this.#history !== null) this.#goTo(redone(this.#history));
	}

	#goTo(history: History, added?: CardId): void {
		const before = this.#history?.present;
		this.#history = history;
		if (history.present !== before) this.#onChanged(history.present, added);
	}
}
