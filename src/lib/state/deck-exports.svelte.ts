import type { Deck } from '#lib/core/deck/deck.ts';
import type { ApkgExport, TextFormat } from '#lib/core/exchange/index.ts';
import type { Job } from '#lib/platform/job.ts';
import type { Clock, Files } from './parts.ts';

/** What a deck can be saved as: Recto's own file, or another program's. */
export type ExportFormat = 'deck' | 'apkg' | TextFormat;

interface ExportParts {
	readonly files: Files;
	readonly clock: Clock;
	readonly startApkgExport: (deck: Deck, at: number) => Job<ApkgExport>;
}

/** Saves a deck as a file. */
export class DeckExports {
	#busy = $state.raw<ExportFormat | null>(null);
	#failed = $state.raw<ExportFormat | null>(null);
	readonly #parts: ExportParts;

	constructor(parts: ExportParts) {
		this.#parts = parts;
	}

	/** What is being written now. */
	get busy() {
		return this.#busy;
	}

	/** What could not be written. */
	get failed() {
		return this.#failed;
	}

	/** Resolves with whether the file has gone out. */
	async save(deck: Deck, format: ExportFormat): Promise<boolean> {
		if (this.#busy !== null) return false;
		this.#busy = format;
		this.#failed = null;
		try {
			const delivery = await this.#parts.files.saveFile(await this.#fileOf(deck, format));
			return delivery === 'shared' || delivery === 'downloaded';
		} catch (reason) {
			console.warn(`No ${format} was written:`, reason);
			this.#failed = format;
			return false;
		} finally {
			this.#busy = null;
		}
	}

	async #fileOf(deck: Deck, format: ExportFormat): Promise<File> {
		if (format === 'deck') {
			const { fileName } = await import('#lib/core/exchange/file-name.ts');
			const text = `${JSON.stringify(deck, null, '\t')}\n`;
			return new File([text], fileName(deck.title, 'deck.json'), { type: 'application/json' });
		}
		if (format === 'apkg') {
			const outcome = await this.#parts.startApkgExport(deck, this.#parts.clock().at).outcome;
			if (outcome.kind !== 'done') throw new Error(outcome.kind);
			const { name, type, bytes } = outcome.result;
			return new File([bytes as Uint8Array<ArrayBuffer>], name, { type });
		}
		const { exportText } = await import('#lib/core/exchange/text-export.ts');
		const { name, type, text } = exportText(deck, format);
		return new File([text], name, { type });
	}
}
