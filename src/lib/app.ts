import { bundledDecks, type DeckAddresses } from './platform/bundled-decks.ts';
import rebuildScript from './rebuild-worker.ts?worker&url';
import { systemClock } from './platform/clock.ts';
import { watchConnection } from './platform/connection.ts';
import { databaseExists } from './platform/database.ts';
import { otherTabs } from './platform/other-tabs.ts';
import { randomEventId } from './platform/event-ids.ts';
import { keepStorage } from './platform/persistence.ts';
import { tabMemory } from './platform/tab-memory.ts';
import { watchWorker } from './platform/worker.ts';
import type { BundledDecks, Clock, EventIds, Shelves, Speech, TabMemory } from './state/parts.ts';
import type { StartFitting } from './state/weights-fit.svelte.ts';
import { DATABASE_NAME } from './storage/database-name.ts';
import type { Store } from './storage/store.ts';

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
	readonly startFitting: StartFitting;
	readonly keepStorage: typeof keepStorage;
	readonly watchConnection: typeof watchConnection;
	readonly watchWorker: typeof watchWorker;
}

/**
 * The composition root. The store and the library beneath it are fetched when first asked for: a
 * visitor who only looks does not pay for them.
 */
export function composeApp(addresses: DeckAddresses): App {
	let opening: Promise<Store> | undefined;

	const open = () => {
		opening ??= import('./storage/index.ts').then(({ openStore }) =>
			openStore({ elsewhere: rebuildInWorker }),
		);
		opening.catch(() => (opening = undefined));
		return opening;
	};

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
			existing: async () => ((await databaseExists(DATABASE_NAME)) ? open() : undefined),
		},
		clock: systemClock,
		ids: randomEventId,
		tabMemory,
		otherTabs: otherTabs(),
		speech: async () => (await import('./platform/speech.ts')).speech(),
		startFitting: async (input, onProgress) =>
			(await import('./platform/fitting-worker.ts')).startFitting(input, onProgress),
		keepStorage,
		watchConnection,
		watchWorker,
	};
}

async function rebuildInWorker(name: string): Promise<boolean> {
	const { startJob } = await import('./platform/job.ts');
	const { kind } = await startJob(rebuildScript, name, () => undefined).outcome;
	return kind === 'done';
}
