import type { CardId } from '#lib/core/cards/card.ts';
import { cardIn, type Draft, type SentenceView } from '#lib/core/draft/index.ts';

interface Work {
	readonly draft: () => Draft | undefined;
	readonly sentences: () => readonly SentenceView[];
}

/** What of a draft is looked at: a card with its sentence, or a sentence with its cards. */
export class DraftSelection {
	readonly #work: Work;
	#card = $state.raw<CardId | null>(null);
	#sentence = $state.raw<{ readonly index: number; readonly of: string } | null>(null);
	#isCiting = $state(false);

	constructor(work: Work) {
		this.#work = work;
	}

	get card(): CardId | null {
		const [card, draft] = [this.#card, this.#work.draft()];
		const isHere = card !== null && draft !== undefined && cardIn(draft, card) !== undefined;
		return isHere ? card : null;
	}

	/** Its place among the sentences. */
	get sentence(): number | null {
		const chosen = this.#sentence;
		return chosen?.of === this.#text ? chosen.index : null;
	}

	/** The card whose sentence is being chosen: the one that is looked at. */
	get citing(): CardId | null {
		const [card, draft] = [this.card, this.#work.draft()];
		if (!this.#isCiting || card === null || draft === undefined) return null;
		return cardIn(draft, card)?.standing === 'in' ? card : null;
	}

	/** Shows a card with its sentence; none with null. */
	select(card: CardId | null): void {
		this.#isCiting = false;
		this.#card = card;
		const draft = this.#work.draft();
		const found = draft === undefined || card === null ? undefined : cardIn(draft, card);
		const start = found?.card.citation?.start;
		const at = this.#work.sentences().findIndex((each) => start !== undefined && each.end > start);
		this.#sentence = at < 0 ? null : { index: at, of: this.#text };
	}

	/** Shows a sentence with its cards; none with null. */
	selectSentence(index: number | null): void {
		this.#isCiting = false;
		this.#sentence = index === null ? null : { index, of: this.#text };
		this.#card = null;
	}

	/** A sentence for this card is to be chosen next. */
	beginCiting(card: CardId): void {
		this.select(card);
		this.#isCiting = true;
	}

	endCiting(): void {
		this.#isCiting = false;
	}

	get #text(): string {
		return this.#work.draft()?.article.text ?? '';
	}
}
