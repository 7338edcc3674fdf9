import { quizzesIn, readQuizWishes } from '#lib/core/quiz/index.ts';
import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import type { RebuildElsewhere } from './prepare.ts';
import { readQuizHistory } from './quiz-history.ts';
import { beginQuiz, findQuiz, findUnfinished } from './quiz-rows.ts';
import { stepQuiz } from './quiz-step.ts';
import type { QuizStore } from './quiz-store.ts';

interface QuizStoreOptions {
	readonly name?: string;
	readonly elsewhere?: RebuildElsewhere;
}

/** The quizzes of this browser. The store is opened when first used. */
export function openQuizStore({
	name = DATABASE_NAME,
	elsewhere,
}: QuizStoreOptions = {}): QuizStore {
	const connection = new Connection(name, elsewhere);
	return {
		quiz: (id) => connection.run((db) => findQuiz(db, id)),
		unfinished: (deck) => connection.run((db) => findUnfinished(db, deck)),
		begin: (quiz) => connection.run((db) => beginQuiz(db, quiz)),
		step: (id, step, log) => connection.run((db) => stepQuiz(db, id, step, log)),
		history: async (deck) => quizzesIn(await connection.run((db) => readQuizHistory(db, deck))),
		wishes: async () => {
			const row = await connection.run((db) => db.meta.get('quiz-wishes'));
			return readQuizWishes(row?.value);
		},
		keepWishes: async (value) => {
			await connection.run((db) => db.meta.put({ name: 'quiz-wishes', value }));
		},
		close: () => connection.close(),
	};
}
