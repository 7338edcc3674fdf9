import { sha256Hex } from '../../src/lib/core/digest.ts';
import {
	canonical,
	foldLog,
	studyDay,
	type EventId,
	type ItemId,
	type LogEvent,
	type Rating,
} from '../../src/lib/core/schedule/index.ts';

/** A learner's reviews as rows of card, rating, time and ms, every 50th taken back, and of these every other redone. */
function logOf(csv: string): LogEvent[] {
	const [, ...rows] = csv.trim().split('\n');
	return rows.flatMap((row, i): LogEvent[] => {
		const [card = '', rating, time = '', ms] = row.split(',');
		const at = Date.parse(time);
		const id = (name: string) => `${name}${String(i)}` as EventId;
		const moment = { v: 1 as const, at, offset: 0, day: studyDay(at, 0) };
		const review: LogEvent = {
			...{ ...moment, kind: 'review', id: id('review'), item: `deck/${card}` as ItemId },
			...{ rating: Number(rating) as Rating, ms: Number(ms), source: 'import', previous: null },
			...{ interval: null, step: null, params: 'fsrs6' },
		};
		if (i % 50 !== 0) return [review];
		const undo: LogEvent = { ...moment, kind: 'void', id: id('undo'), target: review.id };
		const redo: LogEvent = { ...moment, kind: 'void', id: id('redo'), target: undo.id };
		return i % 100 === 0 ? [review, undo, redo] : [review, undo];
	});
}

/** The states that follow from such a log, days and fuzz included, as one digest. */
export function replay(csv: string): string {
	const folded = [...foldLog(logOf(csv))].sort(([a], [b]) => (a < b ? -1 : 1));
	return sha256Hex(canonical(folded));
}
