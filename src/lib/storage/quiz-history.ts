import type { DeckId } from '#lib/core/deck/deck.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { deckOf } from '#lib/core/schedule/item-event.ts';
import { readable, withVoids } from './event-rows.ts';
import type { RectoDatabase } from './schema.ts';

/** The answers to all quizzes of a deck, with the voids that aim at them. Of the log only quizzes are read. */
export function readQuizHistory(db: RectoDatabase, deck: DeckId): PromiseLike<readonly LogEvent[]> {
	return db.transaction('r', db.events, async () => {
		const rows = await db.events.where('event.quiz').above('').toArray();
		const answers = readable(rows).filter(
			(event) => event.kind === 'answer' && deckOf(event) === deck,
		);
		return withVoids(db, answers);
	});
}
