import type { Deck } from '#lib/core/deck/deck.ts';
import type { DeckProblem } from '#lib/core/deck/problem.ts';
import type { Validation } from '#lib/core/deck/validate-deck.ts';
import type { LinkFault } from '#lib/core/share/open-link.ts';
import type { Arrival, ArrivalParts } from './arrival.svelte.ts';
import type { Links, TabMemory } from './parts.ts';

/** Why what came shows no deck. `unsound`: its sentences do not prove it; `unfetched`: a part of Recto did not arrive. */
export type IncomingFault = LinkFault | 'unsound' | 'unfetched';

/** What has come to the page of a deck. */
export type IncomingStep =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'opening' }
	| {
			readonly kind: 'refused';
			readonly reason: IncomingFault;
			readonly problems: readonly DeckProblem[];
	  }
	/** Nothing of it has been stored. */
	| { readonly kind: 'shown'; readonly deck: Deck };

interface IncomingParts extends ArrivalParts {
	readonly links: Links;
	readonly tabMemory: TabMemory;
}

/** The link goes from the address; over a reload this tab remembers it. */
const REMEMBERED = 'link';

/** A deck that a link brings: shown at once, and proved before any of it is kept. */
export class Incoming {
	#step = $state.raw<IncomingStep>({ kind: 'nothing' });
	#arrival = $state.raw<Arrival | null>(null);
	#quiz = $state.raw<string | null>(null);
	#characters = $state.raw(0);
	#isLookedUp = $state.raw(false);
	#proving: Promise<Arrival | null> | undefined;
	#fragment = '';
	readonly #parts: IncomingParts;

	constructor(parts: IncomingParts) {
		this.#parts = parts;
	}

	get step() {
		return this.#step;
	}

	/** What it is to this device; `null` until it has been proved. */
	get arrival() {
		return this.#arrival;
	}

	/** Whether it is known what it is to this device: before that, nothing can be done with it. */
	get isLookedUp() {
		return this.#isLookedUp;
	}

	/** The parts of the address of a quiz that the link asks for. */
	get quiz() {
		return this.#quiz;
	}

	/** How long the link is. */
	get characters() {
		return this.#characters;
	}

	/**
	 * Opens what stands behind the "#" of an address; with nothing there, what was opened in this tab last.
	 * @param onshown called as soon as the deck is remembered, and may go from the address
	 */
	async load(hash: string, onshown: () => void = () => undefined): Promise<void> {
		const fragment = hash.replace(/^#/, '') || this.#remembered();
		if (fragment === '') return;
		this.#fragment = fragment;
		this.#step = { kind: 'opening' };
		this.#arrival = null;
		this.#isLookedUp = false;
		this.#proving = undefined;
		await this.#open(fragment, onshown);
	}

	/** Has it proved and held against what is here. Resolves with null where that cannot be; `step` says why. */
	async prove(): Promise<Arrival | null> {
		if (this.#proving === undefined) return (this.#proving = this.#prove(this.#fragment));
		const proved = await this.#proving;
		// A store that could not be read may be read by now.
		if (proved?.step.kind === 'failed' && proved.view === null) await proved.look();
		return proved;
	}

	async #open(fragment: string, onshown: () => void): Promise<void> {
		try {
			const opened = await this.#parts.links.look(fragment);
			if (fragment !== this.#fragment) return;
			if (!opened.ok) {
				this.#refuse(opened.reason);
				return;
			}
			this.#quiz = opened.quiz ?? null;
			this.#characters = fragment.length;
			this.#step = { kind: 'shown', deck: opened.deck };
			this.#parts.tabMemory.write(REMEMBERED, fragment);
			onshown();
			// What is here already is worth knowing before anything is asked.
			if (await this.#mayBeHere()) await this.prove();
			if (fragment === this.#fragment) this.#isLookedUp = true;
		} catch (reason) {
			this.#fail(reason, fragment);
		}
	}

	/** Where the store cannot be read, whoever looks into it says so. */
	#mayBeHere(): Promise<boolean> {
		return this.#parts.arrivals.existing().then(
			(store) => store !== undefined,
			() => true,
		);
	}

	async #prove(fragment: string): Promise<Arrival | null> {
		try {
			const validation = await this.#parts.links.validate(fragment);
			if (fragment !== this.#fragment) return null;
			if (!validation.ok) return this.#unsound(validation);
			return await this.#arrive(validation.deck, fragment);
		} catch (reason) {
			this.#fail(reason, fragment);
			return null;
		}
	}

	async #arrive(deck: Deck, fragment: string): Promise<Arrival | null> {
		// What a first look does not take is fetched by those who want more.
		const { Arrival } = await import('./arrival.svelte.ts');
		const arrival = new Arrival(deck, this.#parts);
		await arrival.look();
		if (fragment !== this.#fragment) return null;
		this.#step = { kind: 'shown', deck };
		this.#arrival = arrival;
		return arrival;
	}

	#unsound(validation: Exclude<Validation, { ok: true }>): null {
		const isNewer = validation.reason === 'newer-version';
		this.#refuse(isNewer ? 'newer' : 'unsound', validation.problems);
		return null;
	}

	#refuse(reason: IncomingFault, problems: readonly DeckProblem[] = []): void {
		this.#step = { kind: 'refused', reason, problems };
	}

	#fail(reason: unknown, fragment: string): void {
		console.warn('The link was not opened:', reason);
		if (fragment !== this.#fragment) return;
		this.#proving = undefined;
		this.#refuse('unfetched');
	}

	#remembered(): string {
		const link = this.#parts.tabMemory.read(REMEMBERED);
		return typeof link === 'string' ? link : '';
	}
}
