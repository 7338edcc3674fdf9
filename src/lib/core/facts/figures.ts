import type { Reading } from '../language/reading.ts';
import type { Segment } from '../language/segment.ts';
import { contains } from '../language/runs.ts';
import type { Run } from '../language/sentence.ts';
import { bodyFigure } from './bodies.ts';
import type { AskedFigure } from './fact.ts';
import { figuresIn } from './figure.ts';
import { countedFigure, measuredFigure } from './measures.ts';
import { scoreFigures } from './scores.ts';
import type { Statement } from './statement.ts';
import { dearFigure, lastingFigure, sharedFigure } from './sums.ts';

/** What is told behind the verb, up to the first comma. */
export function tailOf(reading: Reading, { verb, segments }: Statement): Run {
	const { tokens } = reading;
	let last = verb.last;
	let named = -1;
	for (const segment of segments) {
		if (segment.first < verb.last) continue;
		if (/^(?:participle|relative|that)$/.test(segment.kind)) break;
		const isNamed = isNameBeside(reading, segment);
		const isSetOff = [-1, 0].some((step) =>
			/^[,;:([–—]$/.test(tokens[segment.first + step]?.text ?? ''),
		);
		if (isSetOff && !isNamed && segment.first - 1 !== named) break;
		if (isNamed) named = segment.last;
		else last = segment.last;
	}
	return { first: verb.last, last };
}

/** ", Tomas Arendt," behind "the incumbent": the name of the one right before. */
export function isNameBeside({ tokens }: Reading, segment: Segment): boolean {
	const words = tokens.slice(segment.first + 1, segment.last);
	return (
		segment.kind === 'rest' &&
		tokens[segment.first]?.text === ',' &&
		tokens[segment.last]?.text === ',' &&
		words.length > 0 &&
		words.every(({ pos }) => pos === 'PROPN')
	);
}

/** "is 34 kilometres long", "paid 12 million euros for …", "lasted 42 days", "won 3-1": how much, how long, by what score. */
export function figureTargets(statement: Statement, reading: Reading): AskedFigure[] {
	const tail = tailOf(reading, statement);
	const scores = scoreFigures(reading, statement, tail);
	const asked = figuresIn(reading, tail).flatMap((figure) => {
		if (scores.some(({ out }) => contains(out, figure))) return [];
		const about = { reading, statement, tail, figure };
		const found =
			measuredFigure(about) ??
			sharedFigure(about) ??
			lastingFigure(about) ??
			dearFigure(about) ??
			bodyFigure(about) ??
			countedFigure(about);
		return found === undefined ? [] : [{ part: 'figure' as const, ...found }];
	});
	return [...scores, ...asked];
}
