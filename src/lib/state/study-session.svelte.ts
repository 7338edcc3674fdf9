import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { CardId } from '#lib/core/cards/card.ts';
import type { LogEvent, Rating } from '#lib/core/schedule/event.ts';
import type { ItemId } from '#lib/core/schedule/index.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { slippingMembers } from './asked.ts';
import type { CardActions } from './card-actions.ts';
import { Desk } from './desk.svelte.ts';
import { OpenStudy, type Deed, type Given } from './open-study.svelte.ts';
import type { Leech } from './leeches.ts';
import { openDeck } from './open-deck.ts';
import type { BundledDecks, Clock, EventIds, OtherTabs, Shelves, TabMemory } from './parts.ts';
import { outlookOf, progressOf, summaryOf, type Outlook, type Progress } from './progress.ts';
import type { CardDeed, Word } from './study-word.ts';

export interface StudyParts {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly clock: Clock;
	readonly ids: EventIds;
	readonly tabMemory: TabMemory;
	readonly otherTabs: OtherTabs;
}

export type StudyStatus =
	'loading' | 'studying' | 'finished' | 'unknown-deck' | 'unfetched' | 'store-problem';

const MORE = 10;
/** Clocks are set right by seconds all the time; what is told is a clock that is wrong. */
const WRONG_CLOCK_MS = 60_000;

/** One deck's study: what is asked, what was answered, what is stored of it. */
export class StudySession {
	readonly #parts: StudyParts;
	readonly #desk: Desk;
	#status = $state.raw<Exclude<StudyStatus, 'studying' | 'finished'> | 'open'>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	#open = $state.raw<OpenStudy | null>(null);
	#word = $state.raw<Word | null>(null);
	#leech = $state.raw<Leech | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#isClockBehind = $state.raw(false);
	/** Counts the decks that were asked for: only the last one may come onto the desk. */
	#turn = 0;

	constructor(parts: StudyParts) {
		this.#parts = parts;
		this.#desk = new Desk(parts.clock);
	}

	get status(): StudyStatus {
		if (this.#status !== 'open') return this.#status;
		return this.asked === null ? 'finished' : 'studying';
	}

	get problem() {
		return this.#problem;
	}

	get deck() {
		return this.#open?.memory.deck ?? null;
	}

	get asked() {
		return this.#desk.asked;
	}

	/** Counts up with every leaf laid down. */
	get leaf() {
		return this.#desk.leaf;
	}

	/** Whether the leaf is turned to its answer. */
	get isShown() {
		return this.#desk.isShown;
	}

	get word() {
		return this.#word;
	}

	/** To be reworded or set aside rather than asked on; until it is waved off. */
	get leech() {
		return this.#leech;
	}

	/** What the members of the set on the desk are called that one keeps missing. */
	get slipping(): readonly string[] {
		if (this.#open === null || this.asked?.kind !== 'set') return [];
		return slippingMembers(this.#open.memory, this.asked.card);
	}

	/** What the citation of the card on the desk is still good for, where the learner has reworded it. */
	get wording() {
		return this.#open?.memory.laid.get(this.asked?.card.id ?? ('' as CardId))?.wording ?? null;
	}

	/** Follows what is stored, not what is on its way. */
	get progress() {
		return this.#progress;
	}

	get isSaved(): boolean {
		return this.#open?.isSaved ?? true;
	}

	/** Until the first answer: the device's clock stands earlier than those before. */
	get isClockBehind() {
		return this.#isClockBehind;
	}

	get canUndo(): boolean {
		return this.#open?.canUndo ?? false;
	}

	get canRedo(): boolean {
		return this.#open?.canRedo ?? false;
	}

	get buttons(): 'two' | 'four' {
		return this.#open?.memory.settings.buttons ?? 'two';
	}

	/** Cards are read out. */
	get speech(): boolean {
		return this.#open?.memory.settings.speech ?? false;
	}

	get singleKeys(): boolean {
		return this.#open?.memory.settings.singleKeys ?? true;
	}

	get summary() {
		return summaryOf(this.#open?.memory.today ?? []);
	}

	/** When this deck asks again, as seen from now. */
	get outlook(): Outlook {
		const now = this.#now();
		if (this.#open === null) return { inDays: null, due: 0, fresh: 0, stepIn: null };
		const { memory } = this.#open;
		return outlookOf(memory.queueInput(now), memory.queue(now));
	}

	#now(): Moment {
		return this.#open?.now ?? this.#parts.clock();
	}

	/** New cards that could still be learnt today, beyond the day's limit. */
	get moreNew(): number {
		return this.#open?.moreNew(this.#now(), MORE) ?? 0;
	}

	/** Opens the deck where it was left. */
	async load(deck: DeckId): Promise<void> {
		this.leave();
		const turn = this.#turn;
		const opened = await openDeck(deck, this.#parts);
		// Another address was opened in the meantime.
		if (turn !== this.#turn) return;
		if (!opened.ok) {
			this.#problem = opened.reason === 'store' ? opened.problem : null;
			this.#status = opened.reason === 'store' ? 'store-problem' : opened.reason;
			return;
		}
		const open: OpenStudy = new OpenStudy(opened, this.#parts, {
			onSaved: (given) => {
				this.#saved(open);
				if (this.#open === open) this.#offer(given);
			},
			onFailed: (given, problem) => {
				if (this.#open === open) this.#bringBack(given, problem);
				else this.#word = { kind: 'unsaved', what: 'earlier-answer', problem };
			},
		});
		this.#open = open;
		this.#status = 'open';
		this.#isClockBehind = open.memory.lastAt > this.#now().at + WRONG_CLOCK_MS;
		this.#measure();
		this.next();
	}

	/** Takes all of the deck before off the desk; what is being stored of it goes on. */
	leave(): void {
		this.#turn += 1;
		this.#status = 'loading';
		this.#problem = null;
		this.#open = null;
		this.#desk.clear();
		this.#progress = null;
		this.#isClockBehind = false;
		this.#word = null;
		this.#leech = null;
	}

	/** Turns the leaf. */
	show(): void {
		if (this.asked?.kind === 'card') this.#desk.turn();
	}

	/** Rates the card that is shown; the next lies there at once. Resolves when the answer is settled. */
	async rate(rating: Rating): Promise<void> {
		const { asked } = this;
		if (asked?.kind !== 'card' || !this.isShown) return;
		const settled = this.#give(new Map([[asked.item, rating]]), 'study');
		this.next();
		await settled;
	}

	/** Rates what was named of a set; its sheet stays until `next`. Resolves when the answer is settled. */
	async rateSet(): Promise<void> {
		const { asked } = this;
		if (asked?.kind !== 'set' || this.isShown || asked.run.phase !== 'result') return;
		this.#desk.turn();
		await this.#give(asked.run.ratings, 'typed');
	}

	/** Lays down the next leaf, or finishes. */
	next(): void {
		if (this.#open !== null) this.#desk.layNext(this.#open);
	}

	/** Looks again whether a step has ended since. */
	refresh(): void {
		if (this.status === 'finished') this.next();
	}

	/** Takes over what another tab has stored since; a leaf that was answered there makes room. */
	async catchUp(): Promise<void> {
		const open = this.#open;
		if (open === null || !(await open.renewed()) || open !== this.#open) return;
		this.#measure();
		this.#desk.lookAgain(open);
	}

	/** What can be done to a card beside answering it. Fetched when first asked for; `null` without a deck. */
	async actions(): Promise<CardActions | null> {
		const { CardActions } = await import('./card-actions.ts');
		const act = (events: readonly CardDeed[]) => this.#act(events);
		return this.#open && new CardActions(this.#open, this.#parts, act);
	}

	/** Goes on as if the card did not slip away. */
	waveOff(): void {
		this.#leech = null;
	}

	/** Takes back the last answer, and asks it once more, or the last change of a card. What is on its way is waited for. */
	async undo(): Promise<void> {
		const open = this.#open;
		if (open === null) return;
		const { undo } = await import('./undoing.ts');
		const what = await undo(open, this.#desk, (events) => this.#changeHere(open, events));
		if (what === undefined) return;
		this.waveOff();
		this.#word = { kind: 'undone', what };
	}

	/** Brings back what was taken back last. */
	async redo(): Promise<void> {
		const open = this.#open;
		if (open === null) return;
		const { redo } = await import('./undoing.ts');
		const isDone = await redo(open, this.#desk, (events) => this.#changeHere(open, events));
		if (isDone) this.#word = { kind: 'redone' };
	}

	/** Lets new cards in beyond the day's limit. */
	studyMore(): void {
		this.#open?.memory.allowMore(MORE);
		this.#measure();
		this.next();
	}

	async choose(name: 'buttons' | 'singleKeys', value: unknown): Promise<void> {
		const open = this.#open;
		if (open === null) return;
		await this.#change(open, [open.setting(name, value)]);
	}

	async #give(ratings: ReadonlyMap<ItemId, Rating>, source: 'study' | 'typed'): Promise<void> {
		if (this.#open === null) return;
		this.#word = null;
		this.#isClockBehind = false;
		await this.#open.answer(this.#deed('answer'), ratings, { ms: this.#desk.lain, source });
	}

	#deed(what: Deed['what']): Deed {
		const { asked, isShown } = this;
		return { what, asked, isShown: isShown && asked?.kind === 'card' };
	}

	/**
	 * Stores what is done to a card. One that is put aside makes room at once; what is worded otherwise waits
	 * until it is stored.
	 * @returns whether it was stored
	 */
	async #act(events: readonly CardDeed[]): Promise<boolean> {
		const open = this.#open;
		if (open === null) return false;
		this.#word = null;
		if (!events.every(isOfItem)) {
			const isDone = await this.#change(open, events);
			if (isDone && open === this.#open) this.#desk.lookAgain(open);
			return isDone;
		}
		const settled = open.write(this.#deed('change'), events);
		this.#desk.lookAgain(open);
		const [first] = events;
		if (first !== undefined) this.#word = { kind: 'done', what: first.kind };
		await settled;
		return this.word?.kind !== 'unsaved';
	}

	/** A failed write: the leaf lies there again, turned as it was. */
	#bringBack({ what, asked, isShown, takeBack }: Given, problem: StoreProblem): void {
		takeBack();
		// Where it lies there still, as a rated sheet does, only an answer to it must be given anew.
		if (asked !== null && (what === 'answer' || asked !== this.asked)) {
			this.#desk.lay(asked, { isShown });
		}
		this.#word = { kind: 'unsaved', what, problem };
	}

	#offer({ asked, leeches }: Given): void {
		if (asked !== null && leeches.length > 0) this.#leech = { card: asked.card.id, items: leeches };
	}

	/** Stores what the screen waits for, and returns whether that was done and still matters: the deck lies on the desk. */
	async #changeHere(open: OpenStudy, events: readonly LogEvent[]): Promise<boolean> {
		return open === this.#open && (await this.#change(open, events)) && open === this.#open;
	}

	/** Stores what the screen waits for. */
	async #change(open: OpenStudy, events: readonly LogEvent[]): Promise<boolean> {
		const problem = await open.change(events);
		if (problem === undefined) this.#saved(open);
		else this.#word = { kind: 'unsaved', what: 'change', problem };
		return problem === undefined;
	}

	#saved({ memory }: OpenStudy): void {
		this.#parts.otherTabs.tell(memory.deck.id);
		this.#measure();
	}

	#measure(): void {
		if (this.#open === null) return;
		const { memory } = this.#open;
		this.#progress = progressOf(memory.today, memory.queue(this.#now()));
	}
}
