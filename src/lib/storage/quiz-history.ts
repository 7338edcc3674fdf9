import type { DeckId } from '#lib/core/deck/deck.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { deckOf } from '#lib/core/schedule/item-event.ts';
import { readable, withVoids } from './event-rows.ts';
import { unfinishedOf } from './quiz-rows.ts';
import type { RectoDatabase } from './schema.ts';

/**
 * The answers to the quizzes of a deck that were taken, with the voids that aim at them. One that waits to be gone on
 * with is none yet. Of the log only quizzes are read.
 */
export function readQuizHistory(db: RectoDatabase, deck: DeckId): PromiseLike<readonly LogEvent[]> {
	return db.transaction('r', [db.events, db.quizzes], async () => {
		const waiting = new Set<string>((await unfinishedOf(db, deck)).map(({ id }) => id));
		const rows = await db.events.where('event.quiz').above('').toArray();
		const answers = readable(rows).filter(
			(event) => event.kind === 'answer' && deckOf(event) === deck && !waiting.has(event.quiz),
		);
		return withVoids(db, answers);
	});
}
