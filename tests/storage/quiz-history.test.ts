import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { AnswerEvent, EventId } from '#lib/core/schedule/event.ts';
import { readQuizHistory } from '#lib/storage/quiz-history.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { RectoDatabase } from '#lib/storage/schema.ts';
import type { Store } from '#lib/storage/store.ts';
import { item, moment, plainCard, reviewOf, sampleDeck, voidOf } from './sample.ts';

let name: string;
let store: Store;
let db: RectoDatabase;

beforeEach(() => {
	name = `test-${crypto.randomUUID()}`;
	store = openStore({ name });
	db = new RectoDatabase(name);
});

afterEach(() => {
	db.close();
	store.close();
	indexedDB.deleteDatabase(name);
});

function answerOf(deck: string, id: string, minutes: number): AnswerEvent {
	return {
		...{ v: 1, kind: 'answer', id: id as EventId, ...moment(100, minutes), item: item(deck, 'a') },
		...{ format: 'typed', correct: true, response: 'a', ms: 900, quiz: `quiz-${id}`, question: 0 },
	};
}

test("a deck's answers to quizzes are found, with all that takes them back, and nothing else", async () => {
	await store.putDeck(sampleDeck('deck', [plainCard('a')]));
	const history = [
		answerOf('deck', 'a1', 1),
		answerOf('deck', 'a2', 2),
		voidOf('a2', 'v1', moment(100, 3)),
		voidOf('v1', 'v2', moment(100, 4)),
	];
	await store.append([
		...history,
		answerOf('other', 'a3', 5),
		reviewOf(item('deck', 'a'), 'r1', 3, moment(100, 6)),
		voidOf('r1', 'v3', moment(100, 7)),
	]);
	const found = await readQuizHistory(db, 'deck' as DeckId);
	expect([...found].sort((a, b) => a.at - b.at)).toEqual(history);
	expect(await readQuizHistory(db, 'none' as DeckId)).toEqual([]);
});
