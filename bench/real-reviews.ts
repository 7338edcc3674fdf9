import { existsSync, readFileSync } from 'node:fs';
import { studyDay } from '../src/lib/core/schedule/day.ts';
import type { EventId, Rating, ReviewEvent } from '../src/lib/core/schedule/event.ts';
import type { ItemId } from '../src/lib/core/schedule/item.ts';

/** One learner's log from open-spaced-repetition/py-fsrs (MIT), beside the project; not part of it. */
export const REAL_REVIEWS = '../shared/eval/data/reviews.csv';

/** undefined where the file is missing. */
export function realReviews(file = REAL_REVIEWS): ReviewEvent[] | undefined {
	if (!existsSync(file)) return undefined;
	const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
	return rows.map((row, i) => {
		const [card = '', rating, time = '', ms] = row.split(',');
		const at = Date.parse(time);
		return {
			v: 1,
			kind: 'review',
			id: `row-${i}` as EventId,
			at,
			offset: 0,
			day: studyDay(at, 0),
			item: `deck/${card}` as ItemId,
			rating: Number(rating) as Rating,
			ms: Number(ms),
			source: 'study',
			previous: null,
			interval: null,
			step: null,
			params: 'fsrs6',
		};
	});
}
