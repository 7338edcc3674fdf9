import { FORMAT as BACKUP } from '#lib/core/backup/entry.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { DeckProblem } from '#lib/core/deck/problem.ts';
import type { Validation } from '#lib/core/deck/validate-deck.ts';
import { Arrival, type ArrivalParts } from './arrival.svelte.ts';
import type { Files } from './parts.ts';

/** Why a file shows no deck. `unsound`: its article does not prove it; `unfetched`: a part of Recto did not arrive. */
export type DeckFileFault =
	| 'empty'
	| 'too-large'
	| 'out-of-reach'
	| 'backup'
	| 'text'
	| 'not-whole'
	| 'not-a-deck'
	| 'newer'
	| 'unsound'
	| 'unfetched';

export type DeckFileStep =
	| { readonly kind: 'nothing' }
	/** `share` is of 1. */
	| { readonly kind: 'reading'; readonly share: number }
	| {
			readonly kind: 'refused';
			readonly reason: DeckFileFault;
			readonly problems: readonly DeckProblem[];
	  }
	/** It is sound. Nothing of it has been stored. `bytes`: how large the file is, where there is one. */
	| { readonly kind: 'shown'; readonly deck: Deck; readonly bytes: number | null };

interface DeckFileParts extends ArrivalParts {
	readonly files: Pick<Files, 'readFile'>;
}

/** Bytes of the largest file that is read: far more than a deck within its limits takes. */
const LARGEST = 16 * 1024 * 1024;

/** A deck that a file brings, proved before it is shown. */
export class DeckFile {
	#step = $state.raw<DeckFileStep>({ kind: 'nothing' });
	#arrival = $state.raw<Arrival | null>(null);
	/** Counts what was opened: only the last may be shown. */
	#turn = 0;
	readonly #parts: DeckFileParts;

	constructor(parts: DeckFileParts) {
		this.#parts = parts;
	}

	get step() {
		return this.#step;
	}

	/** What it is to this device; `null` until it has been proved. */
	get arrival() {
		return this.#arrival;
	}

	/** Reads and proves a file, and holds it against what is here. */
	async read(file: Blob): Promise<void> {
		const turn = ++this.#turn;
		this.#arrival = null;
		this.#step = { kind: 'reading', share: 0 };
		try {
			const text = await this.#textOf(file, turn);
			if (text === undefined || turn !== this.#turn) return;
			const fault = faultOf(text);
			const read = fault === undefined ? await validated(text) : refusal(fault);
			if (turn !== this.#turn) return;
			if ('deck' in read) await this.#arrive(read.deck, file.size, turn);
			else this.#step = read;
		} catch (reason) {
			if (turn !== this.#turn) return;
			console.warn('The file was not opened:', reason);
			this.#step = refusal('unfetched');
		}
	}

	/** Takes in a deck that was made here of something else, and is sound. */
	async take(deck: Deck): Promise<void> {
		await this.#arrive(deck, null, ++this.#turn);
	}

	/** Leaves what was opened alone. */
	dismiss(): void {
		this.#turn++;
		this.#arrival = null;
		this.#step = { kind: 'nothing' };
	}

	async #arrive(deck: Deck, bytes: number | null, turn: number): Promise<void> {
		const arrival = new Arrival(deck, this.#parts);
		await arrival.look();
		if (turn !== this.#turn) return;
		this.#arrival = arrival;
		this.#step = { kind: 'shown', deck, bytes };
	}

	/** Resolves with undefined where it was refused. */
	async #textOf(file: Blob, turn: number): Promise<string | undefined> {
		if (file.size > LARGEST) {
			this.#step = refusal('too-large');
			return undefined;
		}
		const pieces: string[] = [];
		try {
			await this.#parts.files.readFile(file, (piece, share) => {
				if (turn !== this.#turn) return false;
				pieces.push(piece);
				this.#step = { kind: 'reading', share };
				return true;
			});
		} catch {
			if (turn === this.#turn) this.#step = refusal('out-of-reach');
			return undefined;
		}
		return pieces.join('');
	}
}

/** Whether a file is to be read as a deck, and not as a table of questions and answers. */
export async function isDeckFile(file: File): Promise<boolean> {
	if (/\.json$/iu.test(file.name) || file.type === 'application/json') return true;
	// One that cannot be read is told of by whoever reads all of it.
	const start = await file
		.slice(0, 256)
		.text()
		.catch(() => '');
	return start.trimStart().startsWith('{');
}

const BACKUP_START = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${BACKUP}"`, 'u');

/** What a text is that cannot be a deck. */
function faultOf(text: string): DeckFileFault | undefined {
	const start = text.trimStart();
	if (start === '') return 'empty';
	if (BACKUP_START.test(start)) return 'backup';
	return start.startsWith('{') || start.startsWith('[') ? undefined : 'text';
}

type Refused = Extract<DeckFileStep, { readonly kind: 'refused' }>;

async function validated(text: string): Promise<{ readonly deck: Deck } | Refused> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refusal('not-whole');
	}
	const { validateDeck } = await import('#lib/core/deck/validate-deck.ts');
	const validation = validateDeck(value);
	return validation.ok ? validation : refusal(REASONS[validation.reason], validation.problems);
}

const REASONS = {
	'newer-version': 'newer',
	'not-a-deck': 'not-a-deck',
	broken: 'unsound',
} as const satisfies Record<Exclude<Validation, { ok: true }>['reason'], DeckFileFault>;

function refusal(reason: DeckFileFault, problems: readonly DeckProblem[] = []): Refused {
	return { kind: 'refused', reason, problems };
}
