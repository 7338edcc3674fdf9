import {
	acceptEvent,
	answeredItems,
	type KnownItem,
	type Quiz,
	quizEvents,
	type QuizId,
} from '#lib/core/quiz/index.ts';
import { countsFor, momentAfter } from '#lib/core/schedule/day.ts';
import type { ItemId, LogEvent } from '#lib/core/schedule/index.ts';
import { voidsFor } from '#lib/core/schedule/undo.ts';
import { standing } from '#lib/core/schedule/voided.ts';
import { appendEvents } from './append.ts';
import { eventsOfItem } from './event-rows.ts';
import { known } from './known-rows.ts';
import { findQuiz } from './quiz-rows.ts';
import type { QuizLog } from './quiz-store.ts';
import type { RectoDatabase } from './schema.ts';

/** Takes a quiz one step on from where it is stored, and logs what was answered by it. */
export function stepQuiz(
	db: RectoDatabase,
	id: QuizId,
	step: (stored: Quiz) => Quiz,
	log: QuizLog,
): PromiseLike<Quiz | undefined> {
	return db.transaction('rw', [db.quizzes, db.events, db.states, db.meta], async () => {
		const stored = await findQuiz(db, id);
		if (stored === undefined) return undefined;
		const next = step(stored);
		if (next === stored) return stored;
		await db.quizzes.put(next);
		for (const number of answeredBetween(stored, next)) {
			const isAgain = number < stored.responses.length;
			const old = isAgain ? await eventsOf(db, next, number) : [];
			await logAnswer(db, next, number, old, log);
		}
		return next;
	});
}

/** Numbers of the questions that were answered, or judged by the learner, in that step. */
function answeredBetween(before: Quiz, after: Quiz): readonly number[] {
	const numbers = after.responses.map((_, number) => number);
	return numbers.filter((number) => {
		const old = before.responses[number];
		return old === undefined || old.called !== after.responses[number]?.called;
	});
}

async function logAnswer(
	db: RectoDatabase,
	quiz: Quiz,
	number: number,
	old: readonly LogEvent[],
	{ moment, newId, settings, moves }: QuizLog,
): Promise<void> {
	const now = momentAfter(moment, old);
	if (old.length > 0) await appendEvents(db, voidsFor(old, now, newId));
	// A word on an answer of another day says nothing of today.
	const isOfToday = old.every(({ day }) => countsFor(now.day, day));
	const knownItem = moves && isOfToday ? await knowing(db, itemsOf(quiz, number)) : undefined;
	const after = old.length > 0 ? momentAfter(now, [now]) : now;
	const events = quizEvents(quiz, number, { moment: after, newId, known: knownItem, settings });
	await appendEvents(db, [...events, ...accepted(quiz, number, after, newId)]);
}

function itemsOf(quiz: Quiz, number: number): readonly ItemId[] {
	const question = quiz.questions[number];
	const response = quiz.responses[number];
	if (question === undefined || response === undefined) return [];
	return answeredItems(quiz.deck, question, response).map(({ item }) => item);
}

async function knowing(
	db: RectoDatabase,
	items: readonly ItemId[],
): Promise<(item: ItemId) => KnownItem> {
	const rows = (await db.states.bulkGet([...items])).flatMap((row) => row ?? []);
	const { states, controls } = known(rows);
	return (item) => ({ state: states.get(item), control: controls.get(item) });
}

/** The events of an answer that stand: what it was logged as, and the reviews that followed. */
async function eventsOf(
	db: RectoDatabase,
	quiz: Quiz,
	number: number,
): Promise<readonly LogEvent[]> {
	const histories = await Promise.all(itemsOf(quiz, number).map((item) => eventsOfItem(db, item)));
	const standingNow = standing(histories.flat());
	const answers = standingNow.filter(
		(event) => event.kind === 'answer' && event.quiz === quiz.id && event.question === number,
	);
	const instants = new Set(answers.map(({ at }) => at));
	const followed = standingNow.filter(
		(event) => (event.kind === 'review' || event.kind === 'accept') && instants.has(event.at),
	);
	return [...answers, ...followed];
}

/** What the learner calls right is a right form from then on. */
function accepted(
	quiz: Quiz,
	number: number,
	moment: QuizLog['moment'],
	newId: QuizLog['newId'],
): readonly LogEvent[] {
	const given = quiz.responses[number]?.given;
	const [item] = itemsOf(quiz, number);
	const isRight = quiz.responses[number]?.called === 'right';
	if (!isRight || given?.format !== 'typed' || item === undefined) return [];
	return [acceptEvent(item, given.text.trim(), moment, newId())];
}
