import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import type { AskedFigure } from './fact.ts';
import { figuresIn } from './figure.ts';
import { countedFigure, measuredFigure } from './measures.ts';
import { scoreFigures } from './scores.ts';
import type { Statement } from './statement.ts';
import { dearFigure, lastingFigure, sharedFigure } from './sums.ts';

/** What is told behind the verb, up to the first comma. */
export function tailOf({ tokens }: Reading, { verb, segments }: Statement): Run {
	let last = verb.last;
	for (const segment of segments) {
		if (segment.first < verb.last) continue;
		if (/^(?:participle|relative|that)$/.test(segment.kind)) break;
		if ([-1, 0].some((step) => /^[,;:([–—]$/.test(tokens[segment.first + step]?.text ?? ''))) break;
		last = segment.last;
	}
	return { first: verb.last, last };
}

/** "is 34 kilometres long", "paid 12 million euros for …", "lasted 42 days", "won 3-1": how much, how long, by what score. */
export function figureTargets(statement: Statement, reading: Reading): AskedFigure[] {
	const tail = tailOf(reading, statement);
	const asked = figuresIn(reading, tail).flatMap((figure) => {
		const about = { reading, statement, tail, figure };
		const found =
			measuredFigure(about) ??
			sharedFigure(about) ??
			lastingFigure(about) ??
			dearFigure(about) ??
			countedFigure(about);
		return found === undefined ? [] : [{ part: 'figure' as const, ...found }];
	});
	return [...scoreFigures(reading, statement, tail), ...asked];
}
