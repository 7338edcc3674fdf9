import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { digestId } from '#lib/core/digest.ts';
import type { Columns } from '#lib/core/exchange/import/columns.ts';
import { deckFromRows, type SkippedRow } from '#lib/core/exchange/import/deck-from-rows.ts';
import { fileText } from '#lib/core/exchange/import/file-text.ts';
import { noTable, tooLarge, type ImportFault } from '#lib/core/exchange/import/import-fault.ts';
import { IMPORT_LIMITS } from '#lib/core/exchange/import/import-limits.ts';
import { readRows, type CardTable } from '#lib/core/exchange/import/read-rows.ts';
import type { Separator } from '#lib/core/exchange/import/separator.ts';

type ColumnRole = 'front' | 'back' | 'accepted' | 'hint' | 'tags';

/** A table of questions and answers, pasted or in a file, on its way to be a deck. */
export class TableImport {
	#source = $state.raw('');
	/** Of the file that it is from; empty where it was pasted. */
	#name = $state.raw('');
	#unread = $state.raw<ImportFault | 'out-of-reach' | null>(null);
	#separator = $state.raw<Separator | undefined>(undefined);
	#headings = $state.raw<'first-row' | 'none' | undefined>(undefined);
	#chosen = $state.raw<Columns | undefined>(undefined);
	#title = $state.raw<string | undefined>(undefined);
	language = $state.raw('en');
	#wrongDetails = $state.raw<string | null>(null);
	/** Counts what was begun: only the last may be taken in. */
	#turn = 0;

	readonly #read = $derived.by(() => {
		if (this.#source.trim() === '') return null;
		return readRows(this.#source, {
			...(this.#separator === undefined ? {} : { separator: this.#separator }),
			...(this.#headings === undefined ? {} : { headings: this.#headings }),
		});
	});
	readonly #table = $derived(this.#read?.ok === true ? this.#read : null);
	readonly #columns = $derived(this.#chosen ?? this.#table?.columns ?? null);
	/** What its rows give, whatever the deck is called. */
	readonly #made = $derived.by(() => {
		if (this.#table === null || this.#columns === null) return null;
		return deckFromRows(this.#table, this.#columns, this.#details('Untitled', 'en'));
	});

	/** As it was pasted; empty where a file was opened. */
	get text(): string {
		return this.#name === '' ? this.#source : '';
	}

	/** All of it, as it was pasted or stands in the file. */
	get source() {
		return this.#source;
	}

	get fileName() {
		return this.#name;
	}

	/** Why there is nothing to make a deck of. */
	get fault(): ImportFault | 'out-of-reach' | null {
		if (this.#unread !== null) return this.#unread;
		if (this.#read?.ok === false) return this.#read;
		return this.#made?.ok === false ? this.#made : null;
	}

	get table(): CardTable | null {
		return this.#table;
	}

	get columns(): Columns | null {
		return this.#columns;
	}

	/** What each column is called: its heading, or else what stands in it first. */
	get columnNames(): readonly { readonly heading?: string; readonly sample: string }[] {
		const table = this.#table;
		if (table === null) return [];
		const width = Math.max(...table.rows.map((row) => row.length));
		return Array.from({ length: width }, (_, column) => {
			const heading = table.headings?.[column] ?? '';
			const sample = table.rows.map((row) => row[column] ?? '').find((cell) => cell !== '') ?? '';
			return heading === '' ? { sample } : { heading, sample };
		});
	}

	get hasHeadings(): boolean {
		return this.#table?.headings !== undefined;
	}

	/** The cards that it would give. */
	get cards(): Deck['cards'] {
		return this.#made?.ok === true ? this.#made.deck.cards : [];
	}

	get skipped(): readonly SkippedRow[] {
		return this.#made?.ok === true ? this.#made.skipped : [];
	}

	get title(): string {
		return this.#title ?? this.#table?.title ?? nameOf(this.#name);
	}

	/** What is wrong with the title or the language, since the deck was last asked for. */
	get wrongDetails() {
		return this.#wrongDetails;
	}

	/** The table is typed or pasted. */
	paste(text: string): void {
		this.#begin(text, '');
	}

	async open(file: File): Promise<void> {
		this.#begin('', file.name);
		if (/^(?:image|audio|video)\//u.test(file.type)) {
			this.#unread = noTable();
			return;
		}
		if (file.size > IMPORT_LIMITS.bytes) {
			this.#unread = tooLarge();
			return;
		}
		// What lies in a cloud takes its time to come.
		const turn = this.#turn;
		const bytes = await file.arrayBuffer().catch(() => undefined);
		if (turn !== this.#turn) return;
		if (bytes === undefined) {
			this.#unread = 'out-of-reach';
			return;
		}
		const read = fileText(new Uint8Array(bytes));
		if (!read.ok) this.#unread = read;
		// Nothing but white space is no table either, and says so.
		else if (read.text.trim() === '') this.#unread = asFault(readRows(read.text));
		else this.#source = read.text;
	}

	/** Chooses the column of a part of the cards. One that was another part's changes places with it. */
	choose(role: ColumnRole, column: number | null): void {
		const columns = this.#columns;
		if (columns === null) return;
		const before = columns[role];
		const others = Object.entries<number>({ ...columns }).flatMap(([part, place]) => {
			if (part === role) return [];
			if (place !== column) return [[part, place] as const];
			return before === undefined ? [] : [[part, before] as const];
		});
		const next = new Map<string, number>(
			column === null ? others : [...others, [role, column] as const],
		);
		const [front, back] = [next.get('front'), next.get('back')];
		// A question and an answer there must be.
		if (front === undefined || back === undefined) return;
		this.#chosen = { ...Object.fromEntries(next), front, back };
	}

	swap(): void {
		if (this.#columns !== null) this.choose('front', this.#columns.back);
	}

	setSeparator(separator: Separator): void {
		this.#separator = separator;
		this.#chosen = undefined;
	}

	setHeadings(wish: 'first-row' | 'none'): void {
		this.#headings = wish;
	}

	setTitle(title: string): void {
		this.#title = title;
		this.#wrongDetails = null;
	}

	/** The deck; null where something is to be mended first, which `fault` or `wrongDetails` tells. */
	make(): Deck | null {
		if (this.#table === null || this.#columns === null) return null;
		const details = this.#details(this.title.trim(), this.language);
		const made = deckFromRows(this.#table, this.#columns, details);
		this.#wrongDetails = !made.ok && made.kind === 'wrong-details' ? made.message : null;
		return made.ok ? made.deck : null;
	}

	#begin(source: string, name: string): void {
		this.#turn++;
		this.#source = source;
		this.#name = name;
		this.#unread = null;
		this.#separator = undefined;
		this.#headings = undefined;
		this.#chosen = undefined;
		this.#title = undefined;
		this.#wrongDetails = null;
	}

	/** The same table gives the same deck, on other devices too. */
	#details(title: string, language: string) {
		return { id: digestId(128, 'imported', this.#source) as DeckId, title, language };
	}
}

function nameOf(file: string): string {
	return file.replace(/\.[^.]*$/u, '');
}

function asFault(read: CardTable | ImportFault): ImportFault | null {
	return read.ok ? null : read;
}
