import { canonical } from '#lib/core/canonical.ts';
import { sha256Hex } from '../../src/lib/core/digest.ts';
import {
	dueQueue,
	foldLog,
	isOfItem,
	itemParts,
	SettingsInForce,
	studyDay,
	type EventId,
	type FoldedItem,
	type ItemId,
	type LogEvent,
	type QueueCard,
	type Scope,
} from '../../src/lib/core/schedule/index.ts';
import { answersOf, type Answer } from './answers.ts';
import { eventfulLog } from './eventful-log.ts';

/** Every 50th answer taken back, and of these every other redone. */
function plainLog(answers: readonly Answer[]): LogEvent[] {
	return answers.flatMap(({ card, rating, at, ms }, i): LogEvent[] => {
		const id = (name: string) => `${name}${String(i)}` as EventId;
		const moment = { v: 1 as const, at, offset: 0, day: studyDay(at, 0) };
		const review: LogEvent = {
			...{ ...moment, kind: 'review', id: id('review'), item: `deck/${card}` as ItemId },
			...{ rating, ms, source: 'import', previous: null },
			...{ interval: null, step: null, params: 'fsrs6' },
		};
		if (i % 50 !== 0) return [review];
		const undo: LogEvent = { ...moment, kind: 'void', id: id('undo'), target: review.id };
		const redo: LogEvent = { ...moment, kind: 'void', id: id('redo'), target: undo.id };
		return i % 100 === 0 ? [review, undo, redo] : [review, undo];
	});
}

/** The states that follow from a learner's log, days and fuzz included, as one digest. */
export function replay(csv: string): string {
	return digestOf(foldLog(plainLog(answersOf(csv))));
}

/** The log itself, the states, and what is asked on each of some days, of answers amid all else that a log holds. */
export function replayEventful(csv: string): string {
	const log = eventfulLog(answersOf(csv));
	const inForce = new SettingsInForce(log);
	const folded = foldLog(log, (item) => inForce.of(itemParts(item).deck));
	const asked = (['one', 'two'] as Scope[]).map((deck) => askedOf(deck, folded, inForce, log));
	return sha256Hex(canonical([log, digestOf(folded), asked]));
}

function digestOf(folded: ReadonlyMap<ItemId, FoldedItem>): string {
	return sha256Hex(canonical([...folded].sort(([a], [b]) => (a < b ? -1 : 1))));
}

const DAY_MS = 86_400_000;

/** The queue of a deck after the last answer, and some days and weeks later. */
function askedOf(
	deck: Scope,
	folded: ReadonlyMap<ItemId, FoldedItem>,
	inForce: SettingsInForce,
	log: readonly LogEvent[],
) {
	const items = new Set(log.filter(isOfItem).map(({ item }) => item));
	const cards = [...items]
		.filter((item) => itemParts(item).deck === deck)
		.map((item): QueueCard => {
			const { card } = itemParts(item);
			return { id: card, fact: card as string as QueueCard['fact'], isSet: false, items: [item] };
		});
	const states = new Map(
		[...folded].flatMap(([item, { state }]) => (state ? [[item, state]] : [])),
	);
	const controls = new Map([...folded].map(([item, { control }]) => [item, control]));
	const settings = inForce.of(deck);
	const last = Math.max(...log.map(({ at }) => at));
	return [0, 1, 2, 7, 30, 120].map((days) => {
		const at = last + days * DAY_MS;
		const now = { at, offset: 0, day: studyDay(at, 0, settings.rollover) };
		return dueQueue({ cards, states, controls, now, settings });
	});
}
