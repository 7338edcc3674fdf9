import { canonical } from '../canonical.ts';
import type { Deck } from '../deck/deck.ts';
import type { WithdrawnCards } from '../deck/stored-deck.ts';
import type { LogEvent, UnknownEvent } from '../schedule/event.ts';
import type { BackupContents, KeptRow, RawRow } from './entry.ts';
import type { ReadEntry } from './read-entry.ts';

type Event = LogEvent | UnknownEvent;
type WholeEntry = Exclude<ReadEntry, { readonly kind: 'fault' | 'unknown' }>;

/** What the whole lines of a backup hold, each event once. */
export class GatheredContents {
	readonly #decks: Deck[] = [];
	readonly #withdrawn: WithdrawnCards[] = [];
	readonly #rows: RawRow[] = [];
	readonly #drafts: KeptRow[] = [];
	readonly #quizzes: KeptRow[] = [];
	readonly #events: Event[] = [];
	readonly #firstOfId = new Map<string, Event>();
	#count = 0;
	#duplicates = 0;

	get contents(): BackupContents {
		return {
			decks: this.#decks,
			withdrawn: this.#withdrawn,
			events: this.#events,
			rows: this.#rows,
			drafts: this.#drafts,
			quizzes: this.#quizzes,
		};
	}

	/** Entries, those that stood there already included. */
	get count() {
		return this.#count;
	}

	get duplicates() {
		return this.#duplicates;
	}

	add(entry: WholeEntry): void {
		this.#count++;
		if (entry.kind === 'event') this.#addEvent(entry.event);
		else if (entry.kind === 'deck') this.#decks.push(entry.deck);
		else if (entry.kind === 'withdrawn') this.#withdrawn.push(entry.withdrawn);
		else if (entry.kind === 'row') this.#rows.push(entry.row);
		else if (entry.kind === 'draft') this.#drafts.push(entry.row);
		else this.#quizzes.push(entry.row);
	}

	#addEvent(event: Event): void {
		const first = this.#firstOfId.get(event.id);
		if (first === undefined) this.#firstOfId.set(event.id, event);
		else if (canonical(first) === canonical(event)) {
			this.#duplicates++;
			return;
		}
		this.#events.push(event);
	}
}
