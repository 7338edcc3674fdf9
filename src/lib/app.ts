import { bundledDecks, type DeckAddresses } from './platform/bundled-decks.ts';
import rebuildScript from './rebuild-worker.ts?worker&url';
import { systemClock } from './platform/clock.ts';
import { watchConnection } from './platform/connection.ts';
import { databaseExists } from './platform/database.ts';
import { otherTabs } from './platform/other-tabs.ts';
import { randomEventId } from './platform/event-ids.ts';
import { installing, isStandalone } from './platform/install.ts';
import { keepStorage } from './platform/persistence.ts';
import type { StorageWord } from './platform/storage-word.ts';
import { tabMemory } from './platform/tab-memory.ts';
import { watchWorker } from './platform/worker.ts';
import type {
	Backups,
	BundledDecks,
	Clock,
	EventIds,
	Files,
	Shelves,
	Speech,
	TabMemory,
} from './state/parts.ts';
import type { StartFitting } from './state/weights-fit.svelte.ts';
import { DATABASE_NAME } from './storage/database-name.ts';
import type { QuizStore } from './storage/quiz-store.ts';
import type { BackupStore } from './storage/backup-store.ts';
import type { Store } from './storage/store.ts';

/** The parts that screens are given. */
export interface App {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly backups: Backups;
	readonly quizzes: { open(): Promise<QuizStore> };
	readonly clock: Clock;
	readonly ids: EventIds;
	readonly tabMemory: TabMemory;
	readonly otherTabs: ReturnType<typeof otherTabs>;
	/** Fetched by those who want to be read to. */
	readonly speech: () => Promise<Speech>;
	readonly startFitting: StartFitting;
	readonly keepStorage: typeof keepStorage;
	readonly storageWord: () => Promise<StorageWord>;
	readonly files: Files;
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

	let openingBackups: Promise<BackupStore> | undefined;

	const openBackups = () => {
		openingBackups ??= import('./storage/open-backup-store.ts').then((opener) =>
			opener.openBackupStore({ elsewhere: rebuildInWorker }),
		);
		openingBackups.catch(() => (openingBackups = undefined));
		return openingBackups;
	};

	let openingQuizzes: Promise<QuizStore> | undefined;

	const openQuizzes = () => {
		openingQuizzes ??= import('./storage/open-quiz-store.ts').then((opener) =>
			opener.openQuizStore({ elsewhere: rebuildInWorker }),
		);
		openingQuizzes.catch(() => (openingQuizzes = undefined));
		return openingQuizzes;
	};

	return {
		bundled: bundledDecks(addresses),
		shelves: {
			open: openToStudy,
			existing: async () => ((await databaseExists(DATABASE_NAME)) ? open() : undefined),
		},
		backups: {
			open: openBackups,
			existing: async () => ((await databaseExists(DATABASE_NAME)) ? openBackups() : undefined),
		},
		quizzes: { open: openQuizzes },
		clock: systemClock,
		ids: randomEventId,
		tabMemory,
		otherTabs: otherTabs(),
		speech: async () => (await import('./platform/speech.ts')).speech(),
		startFitting: async (input, onProgress) =>
			(await import('./platform/fitting-worker.ts')).startFitting(input, onProgress),
		keepStorage,
		storageWord: async () => (await import('./platform/storage-word.ts')).storageWord(),
		files: {
			readFile: async (file, take) => (await import('./platform/files.ts')).readFile(file, take),
			saveFile: async (file) => (await import('./platform/files.ts')).saveFile(file),
		},
		install: installing(),
		isStandalone,
		watchConnection,
		watchWorker,
	};
}

async function rebuildInWorker(name: string): Promise<boolean> {
	const { startJob } = await import('./platform/job.ts');
	const { kind } = await startJob(rebuildScript, name, () => undefined).outcome;
	return kind === 'done';
}
