import { bundledDecks, type DeckAddresses } from './platform/bundled-decks.ts';
import rebuildScript from './rebuild-worker.ts?worker&url';
import { systemClock } from './platform/clock.ts';
import { watchConnection } from './platform/connection.ts';
import { databaseExists } from './platform/database.ts';
import { otherTabs } from './platform/other-tabs.ts';
import { randomEventId } from './platform/event-ids.ts';
import { installing, isStandalone } from './platform/install.ts';
import { keepStorage } from './platform/persistence.ts';
import { tabMemory } from './platform/tab-memory.ts';
import { watchWorker } from './platform/worker.ts';
import type { BundledDecks, Clock, EventIds, Shelves, Speech, TabMemory } from './state/parts.ts';
import { DATABASE_NAME } from './storage/database-name.ts';

/** The parts that screens are given. */
export interface App {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly clock: Clock;
	readonly ids: EventIds;
	readonly tabMemory: TabMemory;
	readonly otherTabs: ReturnType<typeof otherTabs>;
	/** Fetched by those who want to be read to. */
	readonly speech: () => Promise<Speech>;
	readonly keepStorage: typeof keepStorage;
	readonly install: ReturnType<typeof installing>;
	readonly isStandalone: typeof isStandalone;
	readonly watchConnection: typeof watchConnection;
	readonly watchWorker: typeof watchWorker;
}

/**
 * The composition root. The store and the library beneath it are fetched when first asked for: a
 * visitor who only looks does not pay for them.
 */
export function composeApp(addresses: DeckAddresses): App {
	const open = once(async () => {
		const { openStore } = await import('./storage/index.ts');
		return openStore({ elsewhere: rebuildInWorker });
	});

	/** What a session needs beside what the shelf does: asked for at once, not one after the other. */
	const openToStudy = () => {
		void Promise.allSettled([
			import('./storage/study-record.ts'),
			import('./storage/append.ts'),
			import('./storage/put-deck.ts'),
		]);
		return open();
	};

	return {
		bundled: bundledDecks(addresses),
		shelves: {
			open: openToStudy,
			existing: () => ifStored(open),
		},
		clock: systemClock,
		ids: randomEventId,
		tabMemory,
		otherTabs: otherTabs(),
		speech: async () => (await import('./platform/speech.ts')).speech(),
		keepStorage,
		install: installing(),
		isStandalone,
		watchConnection,
		watchWorker,
	};
}

/** What is opened when first asked for, and asked for again where that failed. */
export function once<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
	let opening: Promise<Opened> | undefined;
	return () => {
		opening ??= open();
		opening.catch(() => (opening = undefined));
		return opening;
	};
}

/** Nothing is opened, and so made, on a device that has never stored anything. */
export async function ifStored<Opened>(open: () => Promise<Opened>): Promise<Opened | undefined> {
	return (await databaseExists(DATABASE_NAME)) ? open() : undefined;
}

/** Where the screen does not wait for it. */
export async function rebuildInWorker(name: string): Promise<boolean> {
	const { startJob } = await import('./platform/job.ts');
	const { kind } = await startJob(rebuildScript, name, () => undefined).outcome;
	return kind === 'done';
}
