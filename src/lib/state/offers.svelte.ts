import {
	isNewOffer,
	notBackedUp,
	offerOf,
	type Keeping,
	type Offer,
} from '#lib/core/backup/offer.ts';
import type { Clock, Shelves } from './parts.ts';

interface OfferParts {
	readonly shelves: Shelves;
	readonly clock: Clock;
	readonly install: { way(): string };
}

/** What the library offers in a quiet moment: a backup, or installing. */
export class Offers {
	#offer = $state.raw<Offer | null>(null);
	#keeping = $state.raw<Keeping | null>(null);
	readonly #parts: OfferParts;

	constructor(parts: OfferParts) {
		this.#parts = parts;
	}

	get offer() {
		return this.#offer;
	}

	/** Answers and other entries that are in no backup. */
	get unsaved(): number {
		return this.#keeping === null ? 0 : notBackedUp(this.#keeping);
	}

	async load(): Promise<void> {
		try {
			const keeping = await (await this.#parts.shelves.existing())?.keeping();
			if (keeping === undefined) return;
			const { at } = this.#parts.clock();
			const way = this.#parts.install.way();
			this.#keeping = keeping;
			this.#offer = offerOf(keeping, at, way === 'prompt' || way === 'ios');
			const note = this.#offer && keeping[`${this.#offer}Offer`];
			if (isNewOffer(note, at)) await this.#note(false);
		} catch {
			// An offer can wait; what is wrong with the store the shelf has told.
		}
	}

	/** It is not made again for a while. */
	async putOff(): Promise<void> {
		const noted = this.#note(true);
		this.#offer = null;
		try {
			await noted;
		} catch {
			// Then it is made once more than it should be.
		}
	}

	async #note(isPutOff: boolean): Promise<void> {
		const offer = this.#offer;
		if (offer === null) return;
		const store = await this.#parts.shelves.existing();
		await store?.noteOffer(offer, { at: this.#parts.clock().at, isPutOff });
	}
}
