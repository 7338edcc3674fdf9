import { GAP } from '#lib/core/cards/card.ts';
import type { Asked } from './asked.ts';
import type { Speech } from './parts.ts';

/** What lies on the desk, as far as it can be read out. */
export interface Leaf {
	/** Counts up with every leaf laid down. */
	readonly leaf: number;
	readonly asked: Asked | null;
	/** Whether it is turned to its answer. */
	readonly isShown: boolean;
	/** Of the deck (BCP 47). */
	readonly language: string;
}

/** A gap is heard as a pause. */
const PAUSE = ' … ';

/** Reads cards out: the prompt when a leaf is laid down, the answer when it is turned. */
export class Reader {
	readonly #speech: () => Promise<Speech>;
	#opened: Promise<Speech> | undefined;
	#last: { readonly text: string; readonly language: string } | null = null;
	#heard = '';

	/** @param speech fetched when there is something to say */
	constructor(speech: () => Promise<Speech>) {
		this.#speech = speech;
	}

	/** Says what is new on the desk since it was followed last; `null`: nothing is to be read out. */
	follow(leaf: Leaf | null): void {
		if (leaf === null) this.#last = null;
		if (!leaf?.asked) {
			this.#heard = '';
			this.stop();
			return;
		}
		const place = `${String(leaf.leaf)}|${String(leaf.isShown)}`;
		if (place === this.#heard) return;
		this.#heard = place;
		const text = textOf(leaf.asked, leaf.isShown);
		this.#last = text === undefined ? null : { text, language: leaf.language };
		this.again();
	}

	/** Says the last once more. */
	again(): void {
		const last = this.#last;
		if (last === null) this.stop();
		else void this.#with((speech) => void speech.say(last.text, last.language));
	}

	stop(): void {
		if (this.#opened !== undefined) void this.#with((speech) => speech.stop());
	}

	/** Offline, before it was ever fetched, there is no speech, and study goes on without it. */
	async #with(act: (speech: Speech) => void): Promise<void> {
		this.#opened ??= this.#speech();
		try {
			act(await this.#opened);
		} catch (reason) {
			this.#opened = undefined;
			console.warn('Nothing can be read out:', reason);
		}
	}
}

/** A sheet that was filled in says itself. */
function textOf({ card }: Asked, isShown: boolean): string | undefined {
	if (!isShown) return card.prompt.replaceAll(GAP, PAUSE);
	return card.kind === 'set' ? undefined : card.answer;
}
