import type { DeckId } from '#lib/core/deck/deck.ts';
import { type Quiz, type QuizId, readQuiz } from '#lib/core/quiz/index.ts';
import type { RectoDatabase } from './schema.ts';

/** Of one deck. What they came to is in the log for ever; their questions are not. */
const MOST_KEPT = 20;

export async function findQuiz(db: RectoDatabase, id: QuizId): Promise<Quiz | undefined> {
	return readQuiz(await db.quizzes.get(id));
}

/** The latest of a deck that is not over. */
export async function findUnfinished(db: RectoDatabase, deck: DeckId): Promise<Quiz | undefined> {
	return (await unfinishedOf(db, deck))[0];
}

/** Those of a deck that are not over, latest first: one, but for what a backup has brought. */
export async function unfinishedOf(db: RectoDatabase, deck: DeckId): Promise<readonly Quiz[]> {
	return (await quizzesOf(db, deck)).filter(({ endedAt }) => endedAt === null);
}

/** Keeps a new quiz; those of its deck that were not finished, and the oldest, make room. */
export function beginQuiz(db: RectoDatabase, quiz: Quiz): PromiseLike<void> {
	return db.transaction('rw', db.quizzes, async () => {
		const others = (await quizzesOf(db, quiz.deck)).filter(({ id }) => id !== quiz.id);
		const unfinished = others.filter(({ endedAt }) => endedAt === null);
		const oldest = others.filter(({ endedAt }) => endedAt !== null).slice(MOST_KEPT - 1);
		await db.quizzes.bulkDelete([...unfinished, ...oldest].map(({ id }) => id));
		await db.quizzes.put(quiz);
	});
}

/** Latest first. */
async function quizzesOf(db: RectoDatabase, deck: DeckId): Promise<readonly Quiz[]> {
	const rows = await db.quizzes.where('deck').equals(deck).toArray();
	return rows.flatMap((row) => readQuiz(row) ?? []).sort((a, b) => b.startedAt - a.startedAt);
}
