import {
	decodeText,
	markdownText,
	readArticle,
	sourceKind,
	type ArticleDetails,
	type Lexicon,
} from '#lib/core/article/index.ts';
import type { ReadPage } from '#lib/core/web-page/index.ts';
import type { Job } from '#lib/platform/job.ts';

/** What is asked of an article before cards are made of it, as it is typed. */
export interface ArticleFields {
	readonly source: string;
	readonly details: Readonly<Record<Detail, string>>;
	setSource(text: string): void;
	setDetail(detail: Detail, text: string): void;
}

export interface IntakeParts {
	/** Reads the source of a web page, apart from the page that asks. */
	readonly readPage: (html: string) => Job<ReadPage>;
}

export type IntakeStep =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading' }
	/** `message` says what is wrong with the file, and what to do. */
	| { readonly kind: 'refused'; readonly message: string }
	| { readonly kind: 'too-large' | 'out-of-reach' | 'failed' };

const DETAILS = ['title', 'publisher', 'url', 'published'] as const;
type Detail = (typeof DETAILS)[number];

/** The largest file that is opened, in bytes; a page may carry much beside its article. */
const LARGEST = 8_000_000;

/** Words broken by a program are mended when the cards are made, by whoever knows the language. */
const ANY_WORD: Lexicon = { isWord: () => true };

/** All that stood there at a time. */
interface Standing {
	readonly source: string;
	readonly details: Readonly<Record<Detail, string>>;
	readonly filled: ReadonlyMap<Detail, string>;
	readonly told: ArticleDetails;
}

/** Takes an article in, however it comes, and fills in what it says of itself. What a person has written stays. */
export class ArticleIntake {
	step = $state.raw<IntakeStep>({ kind: 'idle' });

	readonly #parts: IntakeParts;
	readonly #fields: ArticleFields;
	/** What was filled in, and so may be filled in anew. */
	#filled = new Map<Detail, string>();
	/** What the page around the article said of it. */
	#told: ArticleDetails = {};
	#job: Job<ReadPage> | undefined;
	/** What something else has taken the place of. */
	#replaced = $state.raw<Standing | null>(null);
	/** Counts what was begun or given up: only the last may be taken in. */
	#turn = 0;

	constructor(parts: IntakeParts, fields: ArticleFields) {
		this.#parts = parts;
		this.#fields = fields;
	}

	/** Whether a text that stood here can be had back. */
	get canPutBack(): boolean {
		return this.#replaced !== null;
	}

	/** The text as it is typed. */
	type(source: string): void {
		this.#leave();
		if (source.trim() === '') this.#told = {};
		this.#fields.setSource(source);
		this.#fill();
	}

	/**
	 * Pasted in the place of all that stood there: `plain` stands there until the page is read, and stays where that
	 * fails. Without marks, `html` is empty.
	 */
	async paste(html: string, plain: string): Promise<void> {
		this.#remember();
		this.#told = {};
		this.type(plain);
		if (html !== '') await this.#readPage(html, plain);
	}

	/** Takes everything away. */
	clear(): void {
		this.#remember();
		this.type('');
		for (const detail of DETAILS) this.#fields.setDetail(detail, '');
	}

	/** Changes what stands here for what stood here before, so that neither is lost. */
	putBack(): void {
		const before = this.#replaced;
		if (before === null) return;
		this.#leave();
		this.#replaced = null;
		this.#remember();
		this.#filled = new Map(before.filled);
		this.#told = before.told;
		this.#fields.setSource(before.source);
		for (const detail of DETAILS) this.#fields.setDetail(detail, before.details[detail]);
	}

	/** Opens a file. One that is a deck is no article: it is not touched, and whoever asks is told. */
	async open(file: File): Promise<'article' | 'deck'> {
		this.#leave();
		if (file.size > LARGEST) {
			this.step = { kind: 'too-large' };
			return 'article';
		}
		// What lies in a cloud takes its time to come.
		this.step = { kind: 'reading' };
		const turn = this.#turn;
		const bytes = await file.arrayBuffer().catch(() => undefined);
		if (turn !== this.#turn) return 'article';
		if (bytes === undefined) {
			this.step = { kind: 'out-of-reach' };
			return 'article';
		}
		this.step = { kind: 'idle' };
		const decoded = decodeText(new Uint8Array(bytes));
		if (!decoded.ok) {
			this.step = { kind: 'refused', message: decoded.message };
			return 'article';
		}
		const { text } = decoded;
		if (isDeck(file.name, text)) return 'deck';
		const kind = file.type === 'text/html' ? 'page' : sourceKind(file.name, text);
		if (kind === 'page') await this.#readPage(text, undefined);
		else {
			this.#remember();
			this.#told = {};
			this.type(kind === 'markdown' ? markdownText(text) : text);
		}
		return 'article';
	}

	/** Stops what is being read. */
	cancel(): void {
		this.#leave();
	}

	#leave(): void {
		this.#turn++;
		this.#job?.cancel();
		this.#job = undefined;
		this.step = { kind: 'idle' };
	}

	/** @param plain what to keep where the page gives nothing; undefined for a file, which gives nothing else */
	async #readPage(html: string, plain: string | undefined): Promise<void> {
		const job = this.#parts.readPage(html);
		this.#job = job;
		this.step = { kind: 'reading' };
		const outcome = await job.outcome;
		if (this.#job !== job) return;
		this.#job = undefined;
		this.step = { kind: 'idle' };
		if (outcome.kind === 'done' && outcome.result.ok) {
			const { text, details } = outcome.result.article;
			if (plain === undefined) this.#remember();
			this.#told = details;
			this.#fields.setSource(text);
			this.#fill();
		} else if (plain === undefined) {
			this.step =
				outcome.kind === 'done' && !outcome.result.ok
					? { kind: 'refused', message: outcome.result.message }
					: { kind: 'failed' };
		}
	}

	#remember(): void {
		const { source, details } = this.#fields;
		if (source.trim() === '') return;
		const told = this.#told;
		this.#replaced = { source, details: { ...details }, filled: new Map(this.#filled), told };
	}

	#fill(): void {
		const reading = readArticle(this.#fields.source, {}, ANY_WORD);
		const read: ArticleDetails = reading.ok ? reading.article : {};
		for (const detail of DETAILS) {
			const standing = this.#fields.details[detail];
			const filled = this.#filled.get(detail) ?? '';
			const value = this.#told[detail] ?? read[detail] ?? '';
			// Written by a person, or taken out by one.
			if (standing !== filled && (standing !== '' || value === filled)) continue;
			if (value !== standing) this.#fields.setDetail(detail, value);
			this.#filled.set(detail, value);
		}
	}
}

function isDeck(name: string, text: string): boolean {
	return /\.json$/iu.test(name) || /^\s*\{\s*"format"\s*:\s*"recto-/u.test(text);
}
