import { ifStored, once, rebuildInWorker } from './app.ts';
import { readFile, saveFile } from './platform/files.ts';
import { sharing } from './platform/sharing.ts';
import type { ClassBook, Files, Quizzes, Sharing } from './state/parts.ts';

/** What quizzes need beside what every page has. */
export interface QuizParts {
	readonly quizzes: Quizzes;
	readonly classBook: ClassBook;
	readonly sharing: Sharing;
	readonly files: Files;
}

/** The rest of the composition root, which only the pages of quizzes fetch. */
export function composeQuizParts(): QuizParts {
	const openQuizzes = once(async () => {
		const { openQuizStore } = await import('./storage/open-quiz-store.ts');
		return openQuizStore({ elsewhere: rebuildInWorker });
	});
	const openClass = once(async () => {
		const { openClassStore } = await import('./storage/open-class-store.ts');
		return openClassStore({ elsewhere: rebuildInWorker });
	});
	return {
		quizzes: { open: openQuizzes },
		classBook: { open: openClass, existing: () => ifStored(openClass) },
		sharing,
		files: { readFile, saveFile },
	};
}
