import initSqlJs from 'sql.js';
import type { Deck } from './core/deck/deck.ts';
import { exportApkg } from './core/exchange/apkg/apkg-export.ts';
import { answerTask } from './platform/answer-job.ts';

/** What the worker needs to pack a deck. */
export interface ApkgOrder {
	readonly deck: Deck;
	/** ms. */
	readonly at: number;
	/** Where SQLite is. */
	readonly wasmUrl: string;
}

answerTask(async ({ deck, at, wasmUrl }: ApkgOrder) => {
	const { Database } = await initSqlJs({ locateFile: () => wasmUrl });
	return exportApkg(deck, new Database(), at);
});
