import type { CardId, MemberId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { foreignReader, type Given, type Question } from '#lib/core/quiz/index.ts';
import { itemsOf } from '#lib/core/schedule/deck-items.ts';
import { itemId, itemParts, type ItemId } from '#lib/core/schedule/item.ts';
import type { SetDraft } from './set-drafts.ts';
import { SetRun } from './set-run.svelte.ts';

export interface OpenQuestionParts {
	readonly deck: DeckId;
	readonly number: number;
	readonly question: Question;
	/** What lay there before a reload. */
	readonly draft: Given | null;
	/** Forms of what else a learner might name. */
	readonly others: readonly string[];
	/** Told when what lies there changes; `soon` where it changes with every letter, `held` while one is composed. */
	readonly onChange: (asked: OpenQuestion, when: 'now' | 'soon' | 'held') => void;
	/** The whole list is named. */
	readonly onFull: () => void;
}

/** What lies on the question that is open: the letters on the line, the names found, the events placed. */
export class OpenQuestion {
	readonly #parts: OpenQuestionParts;
	readonly question: Question;
	readonly number: number;
	/** Of a list that is to be named. */
	readonly names: SetRun | null;
	#text = $state('');
	#placed = $state.raw<readonly CardId[]>([]);
	/** What was named of a list. */
	#sheet: SetDraft | undefined;
	/** What stands on the line, a composition that is not ended included. */
	#line: string | null = null;

	constructor(parts: OpenQuestionParts) {
		const { question, number, draft } = parts;
		this.#parts = parts;
		this.question = question;
		this.number = number;
		if (draft?.format === 'typed') this.#text = draft.text;
		if (draft?.format === 'order') this.#placed = draft.order;
		this.#sheet = sheetOf(parts);
		this.names = namesRun(parts, this.#sheet, (sheet) => this.#name(sheet));
	}

	/** The text on the line of an answer that is typed. */
	get text() {
		return this.#text;
	}

	/** Events of a timeline that are placed, earliest first. */
	get placed() {
		return this.#placed;
	}

	type(text: string): void {
		this.#text = text;
		this.#parts.onChange(this, 'soon');
	}

	/** Hears what stands on the line, letter by letter. */
	overhear(line: string): void {
		this.#line = line;
		this.#parts.onChange(this, 'held');
	}

	place(card: CardId): void {
		if (this.#placed.includes(card)) return;
		this.#placed = [...this.#placed, card];
		this.#parts.onChange(this, 'now');
	}

	takeBack(card: CardId): void {
		this.#placed = this.#placed.filter((other) => other !== card);
		this.#parts.onChange(this, 'now');
	}

	/** Takes in what is on the line at the last moment; of a list, a name that is complete counts. */
	close(): void {
		if (this.#line === null) return;
		if (this.question.format === 'typed') this.#text = this.#line;
		else this.names?.type(this.#line);
	}

	/** What would be handed in now; `null` for nothing. A choice is handed in as it is made. */
	get given(): Given | null {
		const { format } = this.question;
		if (format === 'typed') {
			return this.#text.trim() === '' ? null : { format, text: this.#text };
		}
		if (format === 'order') return { format, order: this.#placed };
		if (format !== 'names') return null;
		const { found = [], hinted = [], intruders = [] } = this.#sheet ?? {};
		return { format, found: membersOf(found), hinted: membersOf(hinted), intruders };
	}

	#name(sheet: SetDraft): void {
		this.#sheet = sheet;
		this.#parts.onChange(this, 'now');
		if (this.names?.isComplete) this.#parts.onFull();
	}
}

function sheetOf({ deck, question, draft }: OpenQuestionParts): SetDraft | undefined {
	if (question.format !== 'names' || draft?.format !== 'names') return undefined;
	const itemOf = (member: MemberId) => itemId(deck, question.card.id, member);
	const { found, hinted, intruders } = draft;
	return { phase: 'name', found: found.map(itemOf), hinted: hinted.map(itemOf), intruders };
}

function namesRun(
	{ deck, question, others }: OpenQuestionParts,
	draft: SetDraft | undefined,
	onChange: (sheet: SetDraft) => void,
): SetRun | null {
	if (question.format !== 'names') return null;
	const { card } = question;
	return new SetRun({
		...{ deck, card, others, draft, onChange },
		asked: itemsOf(deck, card),
		read: foreignReader(card.members),
		fresh: [],
	});
}

function membersOf(items: readonly ItemId[]): readonly MemberId[] {
	return items.flatMap((item) => itemParts(item).member ?? []);
}
