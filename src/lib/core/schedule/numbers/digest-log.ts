import type { Deck } from '../../deck/deck.ts';
import { groupedBy } from '../../grouped-by.ts';
import type { Day, Moment } from '../day.ts';
import { itemsOf } from '../deck-items.ts';
import type { LogEvent } from '../event.ts';
import { isOfItem } from '../item-event.ts';
import { union } from '../log-order.ts';
import { queueCards } from '../queue-card.ts';
import type { Scope } from '../settings-in-force.ts';
import type { ScheduleSettings } from '../settings.ts';
import { standing } from '../voided.ts';
import { CalibrationTally, type Calibration } from './calibration.ts';
import { ForecastTally, type Forecast } from './forecast.ts';
import { MissTally, type Hardest } from './hardest.ts';
import { MemoryCurveTally, type MemoryCurve } from './memory-curve.ts';
import { recallOf } from './recall.ts';
import { deckIdOf, Replay } from './replay.ts';
import { RetentionTally, type RetentionReport } from './retention.ts';
import { StudyDays, type StudyDay } from './study-days.ts';
import { setsWish } from './wishes.ts';

/** What a learner's log says of how it goes. */
export interface LearnerNumbers {
	readonly today: Day;
	readonly days: readonly StudyDay[];
	readonly retention: RetentionReport;
	/** null where nothing was asked a day or more after it had been learnt. */
	readonly calibration: Calibration | null;
	readonly forecast: Forecast;
	readonly memory: MemoryCurve;
	readonly hardest: Hardest;
}

export interface NumbersInput {
	/** As `readyLog` makes it. */
	readonly log: readonly LogEvent[];
	/** Those that are stored. Answers in decks that are no longer here count among all. */
	readonly decks: readonly Pick<Deck, 'id' | 'cards'>[];
	readonly scope: Scope;
	readonly settings: (scope: Scope) => ScheduleSettings;
	readonly now: Moment;
}

const MOST_HARD = 10;
/** A few milliseconds of work. */
const SLICE = 1000;

/** The log in order, each event once, without what was taken back: what any digest starts from. In slices, as below. */
export function* readyLog(events: readonly LogEvent[]): Generator<undefined, readonly LogEvent[]> {
	const byDay = groupedBy(events, ({ day }) => day);
	yield;
	const days = [...byDay].sort(([a], [b]) => a - b);
	const log: LogEvent[] = [];
	let sinceStop = 0;
	// The same event has the same day wherever it comes from, so each day may be put in order on its own.
	for (const [, ofDay] of days) {
		for (const event of union(ofDay)) log.push(event);
		sinceStop += ofDay.length;
		if (sinceStop < SLICE) continue;
		sinceStop = 0;
		yield;
	}
	return standing(log);
}

/**
 * Works a log through, once, and stops every few milliseconds so that whoever asked may do other things.
 * Yields how far it has come, 0 to 1.
 */
export function* digestLog(input: NumbersInput): Generator<number, LearnerNumbers> {
	const { scope, settings, now } = input;
	const log = input.log.filter((event) =>
		isOfItem(event) ? scope === 'all' || deckIdOf(event.item) === scope : setsWish(event),
	);
	const decks = input.decks.filter(({ id }) => scope === 'all' || id === scope);
	const items = new Set(decks.flatMap(({ id, cards }) => cards.flatMap((c) => itemsOf(id, c))));
	const first = log.find(({ kind }) => kind === 'review')?.day ?? now.day;
	const { params } = settings(scope);

	const replay = new Replay(settings);
	const days = new StudyDays();
	const retention = new RetentionTally(now.day);
	const calibration = new CalibrationTally();
	const misses = new MissTally();
	const memory = new MemoryCurveTally(items, params.weights, { first, today: now.day });
	for (const [i, event] of log.entries()) {
		if (i % SLICE === 0) yield i / log.length;
		const step = replay.take(event);
		if (step === undefined) continue;
		memory.take(step);
		// Among all decks it is counted where it was given; of the deck alone it is part of how that is known.
		if (scope === 'all' && isCopied(step.event)) continue;
		if (step.event.kind === 'review') days.take(step.event);
		misses.take(step);
		const recall = recallOf(step);
		if (recall === undefined) continue;
		retention.take(recall);
		calibration.take(recall);
	}
	yield 1;
	const { folded } = replay;
	for (const [i, { state }] of [...folded.values()].entries()) {
		if (i % SLICE === 0) yield 1;
		if (state !== undefined) memory.close(state);
	}
	const ahead = new ForecastTally(folded, settings, now);
	for (const deck of decks) {
		yield 1;
		ahead.take(deck.id, queueCards(deck));
	}
	return {
		today: now.day,
		days: days.result(),
		retention: retention.result(),
		calibration: calibration.result(),
		forecast: ahead.result(),
		memory: memory.result(),
		hardest: misses.result(items, folded, MOST_HARD),
	};
}

function isCopied(event: LogEvent): boolean {
	return event.kind === 'review' && event.copyOf !== undefined;
}
