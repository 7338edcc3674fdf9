import type { Member, SetCard } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Rating } from '#lib/core/schedule/event.ts';
import { itemId, type ItemId } from '#lib/core/schedule/index.ts';

/** What a typed text is, judged against the members of the set. */
export type Match =
	| { readonly kind: 'member'; readonly member: Member; readonly isTypo: boolean }
	/** Another known name, which is none of the members. */
	| { readonly kind: 'other'; readonly name: string }
	| { readonly kind: 'none' };

export interface Matcher {
	/** Exact forms only: for what is still being typed. */
	exact(text: string): Match;
	/** With typos: for what was entered. */
	entered(text: string): Match;
	/** Whether more letters could make another name of it: Niger, Nigeria. */
	canGoOn(text: string): boolean;
}

export interface SetRunParts {
	readonly deck: DeckId;
	readonly card: SetCard;
	/** Members met before, to be named and rated. */
	readonly asked: readonly ItemId[];
	/** Members to be read first, then named and rated. */
	readonly fresh: readonly ItemId[];
	readonly matcher: Matcher;
}

/** `later`: not asked this time, but counts when it is named. */
export type LineState = 'open' | 'later' | 'found' | 'missed';

export interface SheetLine {
	readonly item: ItemId;
	readonly label: string;
	readonly state: LineState;
	readonly isHinted: boolean;
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

/** Naming all members of one set card: reading the new ones, typing, the result. */
export class SetRun {
	readonly #parts: SetRunParts;
	readonly #items: ReadonlyMap<Member, ItemId>;
	readonly #wanted: ReadonlySet<ItemId>;
	#phase = $state.raw<'learn' | 'name' | 'result'>('name');
	#found = $state.raw<ReadonlySet<ItemId>>(new Set());
	#hinted = $state.raw<ReadonlySet<ItemId>>(new Set());
	#intruders = $state.raw<readonly string[]>([]);
	#word = $state.raw<SetWord | null>(null);
	/** The text in the entry line. */
	entry = $state('');

	constructor(parts: SetRunParts) {
		const { deck, card, asked, fresh } = parts;
		this.#parts = parts;
		this.#items = new Map(card.members.map((member) => [member, itemId(deck, card.id, member.id)]));
		this.#wanted = new Set([...asked, ...fresh]);
		this.#phase = fresh.length > 0 ? 'learn' : 'name';
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
		return this.#found.size === this.#items.size;
	}

	/** How many are read for the first time. */
	get fresh(): number {
		return this.#parts.fresh.length;
	}

	/** Whether there is more on the sheet than is asked. */
	get hasMore(): boolean {
		return this.#items.size > this.#wanted.size;
	}

	readonly #groups = $derived.by((): readonly SheetGroup[] => {
		const groups = new Map<string | undefined, SheetLine[]>();
		for (const [member, item] of this.#items) {
			const lines = groups.get(member.group) ?? [];
			if (lines.length === 0) groups.set(member.group, lines);
			lines.push({
				item,
				label: member.label,
				state: this.#stateOf(item),
				isHinted: this.#hinted.has(item),
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
		for (const item of this.#items.values()) {
			if (this.#found.has(item)) ratings.set(item, this.#hinted.has(item) ? 2 : 3);
			else if (this.#wanted.has(item)) ratings.set(item, 1);
		}
		return ratings;
	}

	/** From reading the new ones to naming. */
	start(): void {
		if (this.#phase === 'learn') this.#phase = 'name';
	}

	/** Takes what is being typed: a name that is complete is written in at once. */
	type(text: string): void {
		this.entry = text;
		if (this.#phase !== 'name') return;
		const { matcher } = this.#parts;
		const match = matcher.exact(text);
		if (match.kind !== 'member' || this.#isFound(match.member)) return;
		this.#write(match.member, { kind: 'named', name: match.member.label });
		if (!matcher.canGoOn(text)) this.entry = '';
	}

	/** Takes the text as it stands, slips of the finger allowed. */
	enter(): void {
		const typed = this.entry.trim();
		if (this.#phase !== 'name' || typed === '') return;
		const match = this.#parts.matcher.entered(typed);
		if (match.kind === 'none') {
			this.#word = { kind: 'unknown' };
			return;
		}
		this.entry = '';
		if (match.kind === 'other') {
			if (!this.#intruders.includes(match.name)) this.#intruders = [...this.#intruders, match.name];
			this.#word = { kind: 'intruder', name: match.name };
			return;
		}
		const name = match.member.label;
		if (this.#isFound(match.member)) this.#word = { kind: 'already', name };
		else
			this.#write(
				match.member,
				match.isTypo ? { kind: 'typo', name, typed } : { kind: 'named', name },
			);
	}

	/** Gives the first letter of the next one that is missing. */
	hint(): void {
		if (this.#phase !== 'name') return;
		const open = [...this.#items].filter(
			([, item]) => this.#wanted.has(item) && !this.#found.has(item),
		);
		const [next] = [...open.filter(([, item]) => !this.#hinted.has(item)), ...open];
		if (next === undefined) return;
		const [member, item] = next;
		this.#hinted = new Set(this.#hinted).add(item);
		this.#word = { kind: 'hint', letter: firstLetter(member.label) };
	}

	/** Ends the naming; what is missing is shown. */
	finish(): void {
		if (this.#phase !== 'name') return;
		this.#phase = 'result';
		this.#word = null;
		this.entry = '';
	}

	#isFound(member: Member): boolean {
		const item = this.#items.get(member);
		return item !== undefined && this.#found.has(item);
	}

	#write(member: Member, word: SetWord): void {
		const item = this.#items.get(member);
		if (item === undefined) return;
		this.#found = new Set(this.#found).add(item);
		this.#word = word;
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
