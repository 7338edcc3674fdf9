import { chance } from '../src/lib/core/schedule/chance.ts';
import type { Day } from '../src/lib/core/schedule/day.ts';
import type { EventId, Rating, ReviewEvent } from '../src/lib/core/schedule/event.ts';
import { Fsrs, type Memory } from '../src/lib/core/schedule/fsrs.ts';
import type { ItemId } from '../src/lib/core/schedule/item.ts';
import { DEFAULT_PARAMS, type Weights } from '../src/lib/core/schedule/weights.ts';

/** Someone who forgets faster than most, both early and late. */
export const FAST_FORGETTER: Weights = [
	0.2, 0.5, 1.1, 3.5, 7, 0.5, 2.4, 0.03, 1.2, 0.25, 0.8, 1, 0.1, 0.3, 1.2, 0.3, 1.6, 0.35, 0.1, 0.1,
	0.4,
];

interface Learner {
	readonly weights: Weights;
	readonly items: number;
	/** Days studied: the later an item is begun, the fewer are left for it. */
	readonly days: number;
	readonly seed: string;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = 20_000;

/** The log of a learner whose memory is FSRS-6 with these weights, and who is asked by the default ones. */
export function simulatedLog(learner: Learner): ReviewEvent[] {
	return Array.from({ length: learner.items }, (_, i) => itemLog(learner, i)).flat();
}

function itemLog({ weights, items, days, seed }: Learner, index: number): ReviewEvent[] {
	const memory = new Fsrs(weights);
	const scheduler = new Fsrs(DEFAULT_PARAMS.weights);
	const item = `deck/${seed}${index}` as ItemId;
	const log: ReviewEvent[] = [];
	let kept: Memory | null = null;
	let planned: Memory | null = null;
	let last = 0;
	let day = Math.floor((index * days * 0.7) / items);
	while (day < days) {
		const elapsed = log.length === 0 ? 0 : day - last;
		const draw = (what: string) => chance(`${item}|${log.length}|${what}`);
		const isKnown =
			kept === null || draw('recall') < memory.retrievability(kept.stability, elapsed);
		const rating = isKnown ? gradeOf(kept === null, draw('grade')) : 1;
		kept = memory.nextMemory(kept, elapsed, rating);
		planned = scheduler.nextMemory(planned, elapsed, rating);
		last = day;
		const wish = { retention: 0.9, maximumInterval: 36_500 };
		const interval = rating === 1 ? null : scheduler.intervalFor(planned.stability, wish);
		log.push({
			v: 1,
			kind: 'review',
			id: `${item.replace('/', '-')}-${log.length}` as EventId,
			at: (FIRST_DAY + day + 0.5) * DAY_MS + log.length * 60_000,
			offset: 0,
			day: (FIRST_DAY + day) as Day,
			item,
			rating,
			ms: 2_000,
			source: 'study',
			previous: log.at(-1)?.id ?? null,
			interval,
			step: interval === null ? 0 : null,
			params: 'fsrs6',
		});
		// Some come late.
		const late = draw('late') < 0.3 ? draw('days') : 0;
		if (interval !== null) day += Math.max(1, Math.round(interval * (1 + late)));
	}
	return log;
}

function gradeOf(isNew: boolean, draw: number): Rating {
	if (isNew) return draw < 0.25 ? 1 : draw < 0.4 ? 2 : draw < 0.85 ? 3 : 4;
	return draw < 0.12 ? 2 : draw < 0.9 ? 3 : 4;
}
