import { canonical } from '#lib/core/canonical.ts';
import type { CardId } from '#lib/core/cards/card.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import {
	editableFields,
	fieldOf,
	type EditableField,
	type EditableValue,
} from '#lib/core/schedule/editable.ts';
import { cardReport, type CardReport } from '#lib/core/schedule/card-report.ts';
import type { EditEvent, FlagEvent } from '#lib/core/schedule/event.ts';
import { flagWhy, type Flag } from '#lib/core/schedule/flag.ts';
import { itemsOf, type ItemId } from '#lib/core/schedule/index.ts';
import { overOf, type LaidCard } from '#lib/core/schedule/laid-over.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import type { EventIds, TabMemory } from './parts.ts';
import { putAside, type AsideCard } from './put-aside.ts';
import type { CardDeed } from './study-word.ts';
import { wordingFaults, type Wording, type WordingFault } from './wording.ts';
import { WordingDrafts } from './wording-drafts.ts';

/** A field as it stands. */
export interface FieldOfCard {
	readonly field: EditableField;
	readonly value: EditableValue;
	/** As the deck has it. */
	readonly own: EditableValue;
	readonly isEdited: boolean;
	readonly hasChangedBeneath: boolean;
}

type Deed =
	| { readonly kind: 'suspend' | 'resume' | 'reset' }
	| { readonly kind: 'bury'; readonly until: Day };
type Change =
	Pick<EditEvent, 'kind' | 'field' | 'value' | 'over'> | Pick<FlagEvent, 'kind' | 'why'>;

interface Parts {
	readonly ids: EventIds;
	readonly tabMemory: TabMemory;
}

/** Stores events; resolves to whether it did. */
type Act = (events: readonly CardDeed[]) => Promise<boolean>;

/** What a learner can do to a card beside answering it, and see of it. Each is an event; nothing of the deck is rewritten. */
export class CardActions {
	readonly #open: OpenStudy;
	readonly #ids: EventIds;
	readonly #act: Act;
	readonly drafts: WordingDrafts;

	constructor(open: OpenStudy, { ids, tabMemory }: Parts, act: Act) {
		this.#open = open;
		this.#ids = ids;
		this.#act = act;
		this.drafts = new WordingDrafts(tabMemory, open.memory.deck.id);
	}

	/** A card as the learner has it, with what was laid over it. */
	laid(card: CardId): LaidCard | undefined {
		const { memory } = this.#open;
		const laid = memory.laid.get(card);
		const own = memory.card(card);
		if (laid !== undefined || own === undefined) return laid;
		return { card: own, own, edited: [], changedBeneath: [], wording: null, flag: null };
	}

	get today(): Day {
		return this.#open.now.day;
	}

	/** The cards that are kept back, reworded or flagged, in the order of the deck. */
	get aside(): readonly AsideCard[] {
		return putAside(this.#open.memory, this.#open.now.day);
	}

	/** Every card of the deck is set aside, so that none comes back by itself. */
	get isAllAside(): boolean {
		const { deck, controls } = this.#open.memory;
		const isAside = (item: ItemId) => controls.get(item)?.suspended === true;
		return deck.cards.every((card) => itemsOf(deck.id, card).every(isAside));
	}

	/** Whether anything of a card has been answered. */
	isMet(card: CardId): boolean {
		return this.#itemsOf(card).some((item) => this.#open.memory.states.has(item));
	}

	/** Everything that is known of a card. */
	async report(id: CardId): Promise<CardReport | undefined> {
		const card = this.#open.memory.card(id);
		if (card === undefined) return undefined;
		const events = await this.#open.history(this.#itemsOf(id));
		return cardReport(
			this.#open.memory.deck.id,
			card,
			events,
			this.#open.memory.queueInput(this.#open.now),
		);
	}

	/** Sets a card, or only these members of it, aside until they are brought back. */
	suspend(card: CardId, items = this.#itemsOf(card)): Promise<boolean> {
		return this.#act(this.#onItems(items, { kind: 'suspend' }));
	}

	/** Asks what was set aside or buried again. */
	resume(items: readonly ItemId[]): Promise<boolean> {
		return this.#act(this.#onItems(items, { kind: 'resume' }));
	}

	/** Keeps a card back until tomorrow. */
	bury(card: CardId): Promise<boolean> {
		const until = (this.#open.now.day + 1) as Day;
		return this.#act(this.#onItems(this.#itemsOf(card), { kind: 'bury', until }));
	}

	/** Lets a card be new again; a set with all its members. */
	reset(card: CardId): Promise<boolean> {
		const { states } = this.#open.memory;
		const met = this.#itemsOf(card).filter((item) => states.has(item));
		return this.#act(this.#onItems(met, { kind: 'reset' }));
	}

	/** What can be reworded in a card. Its hint is not among it: study shows none. */
	fields(id: CardId): readonly FieldOfCard[] {
		const laid = this.laid(id);
		if (laid === undefined) return [];
		const fields = editableFields(laid.card).filter((field) => field !== 'hint');
		return fields.map((field) => ({
			field,
			value: fieldOf(laid.card, field),
			own: fieldOf(laid.own, field),
			isEdited: laid.edited.includes(field),
			hasChangedBeneath: laid.changedBeneath.includes(field),
		}));
	}

	/** What is wrong with a wording; nothing of it is stored then. */
	faults(id: CardId, wording: Wording): readonly WordingFault[] {
		const laid = this.laid(id);
		return laid === undefined ? [] : wordingFaults(laid.own, laid.card, wording);
	}

	/** Words a card otherwise. A field that says what the deck says is the deck's own again. */
	async edit(id: CardId, wording: Wording): Promise<boolean> {
		const laid = this.laid(id);
		if (laid === undefined) return false;
		const changed = [...wording].filter(
			([field, value]) => canonical(fieldOf(laid.card, field)) !== canonical(value),
		);
		const edits = changed.map(([field, value]) => {
			const isOwn = canonical(fieldOf(laid.own, field)) === canonical(value);
			return editOf(laid, field, isOwn ? null : value);
		});
		return this.#edit(id, edits);
	}

	/** Gives a card all its words back that the deck has for it. */
	async restore(id: CardId): Promise<boolean> {
		const laid = this.laid(id);
		if (laid === undefined || laid.edited.length === 0) return false;
		const edits = laid.edited.map((field) => editOf(laid, field, null));
		return this.#edit(id, edits);
	}

	/** Says what is wrong with a card; `null` takes it back. */
	flag(id: CardId, flag: Flag | null): Promise<boolean> {
		const why = flag === null ? '' : flagWhy(flag);
		return this.#act(this.#onCard(id, [{ kind: 'flag', why }]));
	}

	/** What was written is no draft any more once it is stored. */
	async #edit(id: CardId, edits: readonly Change[]): Promise<boolean> {
		const isDone = edits.length === 0 || (await this.#act(this.#onCard(id, edits)));
		if (isDone) this.drafts.drop(id);
		return isDone;
	}

	#itemsOf(id: CardId): readonly ItemId[] {
		const { memory } = this.#open;
		const card = memory.card(id);
		return card === undefined ? [] : itemsOf(memory.deck.id, card);
	}

	#onItems(items: readonly ItemId[], deed: Deed): CardDeed[] {
		const moment = this.#open.memory.afterItems(this.#open.now, items);
		return items.map((item) => ({ v: 1, id: this.#ids(), ...moment, item, ...deed }));
	}

	#onCard(id: CardId, changes: readonly Change[]): CardDeed[] {
		const moment = this.#open.memory.afterLaid(this.#open.now);
		const card = `${this.#open.memory.deck.id}/${id}` as const;
		return changes.map((change) => ({ v: 1, id: this.#ids(), ...moment, card, ...change }));
	}
}

function editOf({ own }: LaidCard, field: EditableField, value: EditableValue | null): Change {
	return { kind: 'edit', field, value, over: overOf(own, field) };
}
