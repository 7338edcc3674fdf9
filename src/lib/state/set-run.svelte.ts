import type { Member, MemberId, SetCard } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { matchMember, type MemberMatch } from '#lib/core/quiz/grading/name-all.ts';
import type { Rating } from '#lib/core/schedule/event.ts';
import type { ItemId } from '#lib/core/schedule/index.ts';
import { itemId } from '#lib/core/schedule/item.ts';
import type { SetDraft } from './set-drafts.ts';

export interface SetRunParts {
	readonly deck: DeckId;
	readonly card: SetCard;
	/** Members met before, to be named and rated. */
	readonly asked: readonly ItemId[];
	/** Members to be read first, then named and rated. */
	readonly fresh: readonly ItemId[];
	/** Forms of what else a learner might name: a slip of the finger is not taken for one of these. */
	readonly others: readonly string[];
	/** Reads a name in other words as the label that it means, where it means one. */
	readonly read?: (text: string, how: 'typing' | 'entered') => string;
	/** What was done of it before a reload. */
	readonly draft?: SetDraft | undefined;
	/** Told of every step towards the result. */
	readonly onChange?: (draft: SetDraft) => void;
}

/** `later`: not asked this time, but counts when it is named. */
export type LineState = 'open' | 'later' | 'found' | 'missed';

interface SheetLine {
	readonly item: ItemId;
	readonly label: string;
	readonly state: LineState;
	/** The first letter, where it was given. */
	readonly hint: string | undefined;
	/** Read for the first time in this run. */
	readonly isFresh: boolean;
}

export interface SheetGroup {
	readonly heading: string | undefined;
	readonly lines: readonly SheetLine[];
}

/** What became of the last entry. */
export type SetWord =
	| { readonly kind: 'named' | 'already'; readonly name: string }
	| { readonly kind: 'typo'; readonly name: string; readonly typed: string }
	| { readonly kind: 'hint'; readonly letter: string }
	| { readonly kind: 'intruder'; readonly name: string }
	| { readonly kind: 'unknown' };

/** What stands between a name that was taken and the next one: ".", ", and". */
const JOINERS = /^(?:[^\p{L}\p{N}-]+|and\s)+/iu;

/** Naming all members of one set card: reading the new ones, typing, the result. */
export class SetRun {
	readonly #parts: SetRunParts;
	readonly #items: readonly ItemId[];
	readonly #wanted: ReadonlySet<ItemId>;
	#phase = $state.raw<'learn' | 'name' | 'result'>('name');
	#found = $state.raw<ReadonlySet<ItemId>>(new Set());
	#hinted = $state.raw<ReadonlySet<ItemId>>(new Set());
	#intruders = $state.raw<readonly string[]>([]);
	#word = $state.raw<SetWord | null>(null);
	/** The text in the entry line. */
	entry = $state('');

	constructor(parts: SetRunParts) {
		const { card, asked, fresh, draft } = parts;
		this.#parts = parts;
		this.#items = card.members.map((member) => this.#itemOf(member));
		this.#wanted = new Set([...asked, ...fresh]);
		this.#phase = draft?.phase ?? (fresh.length > 0 ? 'learn' : 'name');
		this.#found = new Set(draft?.found);
		this.#hinted = new Set(draft?.hinted);
		this.#intruders = draft?.intruders ?? [];
	}

	get phase() {
		return this.#phase;
	}

	get word() {
		return this.#word;
	}

	/** Names that were entered and do not belong. */
	get intruders() {
		return this.#intruders;
	}

	/** How many are asked. */
	get total(): number {
		return this.#wanted.size;
	}

	/** How many of those asked were named. */
	get named(): number {
		return [...this.#wanted].filter((item) => this.#found.has(item)).length;
	}

	get isComplete(): boolean {
		return this.named === this.total;
	}

	/** Every member is named, asked for or not. */
	get isFull(): boolean {
		return this.#found.size === this.#items.length;
	}

	/** How many are read for the first time. */
	get fresh(): number {
		return this.#parts.fresh.length;
	}

	/** Whether there is more on the sheet than is asked. */
	get hasMore(): boolean {
		return this.#items.length > this.#wanted.size;
	}

	readonly #groups = $derived.by((): readonly SheetGroup[] => {
		const groups = new Map<string | undefined, SheetLine[]>();
		for (const member of this.#parts.card.members) {
			const item = this.#itemOf(member);
			const lines = groups.get(member.group) ?? [];
			if (lines.length === 0) groups.set(member.group, lines);
			lines.push({
				item,
				label: member.label,
				state: this.#stateOf(item),
				hint: this.#hinted.has(item) ? firstLetter(member.label) : undefined,
				isFresh: this.#parts.fresh.includes(item),
			});
		}
		return [...groups].map(([heading, lines]) => ({ heading, lines }));
	});

	/** The sheet: every member under its heading, in the order of the article. */
	get groups() {
		return this.#groups;
	}

	/** What each member is worth: found Good, after a hint Hard, missed Again; not asked and not named, nothing. */
	get ratings(): ReadonlyMap<ItemId, Rating> {
		const ratings = new Map<ItemId, Rating>();
		for (const item of this.#items) {
			if (this.#found.has(item)) ratings.set(item, this.#hinted.has(item) ? 2 : 3);
			else if (this.#wanted.has(item)) ratings.set(item, 1);
		}
		return ratings;
	}

	/** From reading the new ones to naming. */
	start(): void {
		if (this.#phase !== 'learn') return;
		this.#phase = 'name';
		this.#tell();
	}

	/** Takes what is being typed: a name that is complete is written in at once. */
	type(text: string): void {
		this.entry = text.replace(JOINERS, '');
		if (this.#phase !== 'name') return;
		const match = this.#match(this.entry, 'typing');
		if (match.kind !== 'found' && match.kind !== 'prefix') return;
		this.#write(match.member, { kind: 'named', name: match.member.label });
		if (match.kind === 'found') this.entry = '';
	}

	/** Takes the text as it stands, slips of the finger allowed. */
	enter(): void {
		const typed = this.entry.trim();
		if (this.#phase !== 'name' || typed === '') return;
		const match = this.#match(typed, 'entered');
		if (match.kind === 'nothing') {
			this.#word = { kind: 'unknown' };
			return;
		}
		this.entry = '';
		if (match.kind === 'intrusion') {
			if (!this.#intruders.includes(typed)) this.#intruders = [...this.#intruders, typed];
			this.#tell();
			this.#word = { kind: 'intruder', name: typed };
			return;
		}
		const name = match.member.label;
		if (match.kind === 'already') this.#word = { kind: 'already', name };
		else if (match.kind === 'found' && match.isTypo)
			this.#write(match.member, { kind: 'typo', name, typed });
		else this.#write(match.member, { kind: 'named', name });
	}

	/** Gives the first letter of the next one that is missing. */
	hint(): void {
		if (this.#phase !== 'name') return;
		const open = this.#parts.card.members.filter((member) => {
			const item = this.#itemOf(member);
			return this.#wanted.has(item) && !this.#found.has(item);
		});
		const unhinted = open.find((member) => !this.#hinted.has(this.#itemOf(member)));
		const next = unhinted ?? open[0];
		if (next === undefined) return;
		this.#hinted = new Set(this.#hinted).add(this.#itemOf(next));
		this.#tell();
		this.#word = { kind: 'hint', letter: firstLetter(next.label) };
	}

	/** Ends the naming; what is missing is shown. */
	finish(): void {
		if (this.#phase !== 'name') return;
		// A list that is full comes back without its last name, when it is taken back: to be answered again.
		if (this.isComplete) this.#tell([...this.#found].findLast((item) => this.#wanted.has(item)));
		this.#phase = 'result';
		this.#word = null;
		this.entry = '';
	}

	#match(text: string, how: 'typing' | 'entered'): MemberMatch {
		const { card, others, read } = this.#parts;
		const found = new Set<MemberId>(
			card.members.filter((member) => this.#found.has(this.#itemOf(member))).map(({ id }) => id),
		);
		const typos = how === 'entered';
		return matchMember(read?.(text, how) ?? text, card.members, found, { typos, others });
	}

	#itemOf(member: Member): ItemId {
		const { deck, card } = this.#parts;
		return itemId(deck, card.id, member.id);
	}

	#write(member: Member, word: SetWord): void {
		this.#found = new Set(this.#found).add(this.#itemOf(member));
		this.#tell();
		this.#word = word;
	}

	#tell(without?: ItemId): void {
		const found = [...this.#found].filter((item) => item !== without);
		const hinted = [...this.#hinted];
		const phase = this.#phase === 'learn' ? 'learn' : 'name';
		this.#parts.onChange?.({ phase, found, hinted, intruders: this.#intruders });
	}

	#stateOf(item: ItemId): LineState {
		if (this.#found.has(item)) return 'found';
		if (!this.#wanted.has(item)) return 'later';
		return this.#phase === 'result' ? 'missed' : 'open';
	}
}

/** A letter as a person sees one, with its marks. */
function firstLetter(label: string): string {
	const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(label);
	return first?.segment ?? '';
}
