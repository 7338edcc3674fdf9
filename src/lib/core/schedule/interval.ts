import { chance } from './chance.ts';
import type { Day } from './day.ts';
import { fsrsOf, fuzzSpan, type Memory, type Span } from './fsrs.ts';
import type { ItemId } from './item.ts';
import { isAskedOn, workOn } from './planned-day.ts';
import type { ScheduleSettings } from './settings.ts';

/** How many reviews are planned for a day already. */
export type Load = (day: Day) => number;

export interface Answering {
	readonly item: ItemId;
	readonly day: Day;
	/** Days since the answer before. */
	readonly elapsed: number;
	/** What the draw within the fuzz range depends on. */
	readonly seed: string;
	/** Where it is known, the day with the least to do is taken, else one is drawn. */
	readonly load?: Load | undefined;
	/** Days: a better grade never comes back sooner than a worse one. */
	readonly atLeast?: number;
}

/**
 * Whole days until an item with this memory is asked again: FSRS's interval, moved within its fuzz range
 * to a day with little to do. Exams and breaks are left to the queue, so that giving one up leaves nothing behind.
 */
export function intervalAfter(
	memory: Memory,
	answering: Answering,
	settings: ScheduleSettings,
): number {
	const { atLeast = 1 } = answering;
	const ideal = fsrsOf(settings.params.weights).intervalFor(memory.stability, settings);
	const interval = settings.fuzz
		? within(fuzzed(ideal, answering, settings), answering, settings)
		: ideal;
	return Math.max(interval, Math.min(atLeast, settings.maximumInterval));
}

function fuzzed(ideal: number, answering: Answering, settings: ScheduleSettings): Span {
	const { elapsed, atLeast = 1 } = answering;
	const { from, to } = fuzzSpan(ideal, elapsed, settings.maximumInterval);
	return { from: Math.min(Math.max(from, atLeast), to), to };
}

/** The day of the span with the least to do for its share of work; which of equals, the seed draws. */
function within({ from, to }: Span, answering: Answering, settings: ScheduleSettings): number {
	const { item, day, seed, load = () => 0 } = answering;
	const length = to - from + 1;
	const first = Math.floor(chance(seed) * length);
	let best = from + first;
	let least = Infinity;
	for (let i = 0; i < length; i++) {
		const interval = from + ((first + i) % length);
		const on = (day + interval) as Day;
		if (!isAskedOn(item, on, settings)) continue;
		const work = (load(on) + 1) / workOn(on, settings);
		if (work < least) [best, least] = [interval, work];
	}
	return best;
}
