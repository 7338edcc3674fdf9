/** A place for each value of a range, in pixels. */
export type Scale = (value: number) => number;

/** Maps `from` and what lies beyond it evenly on `to`; a range without length on its middle. */
export function scale(from: readonly [number, number], to: readonly [number, number]): Scale {
	const [low, high] = from;
	const [start, end] = to;
	if (low === high) return () => (start + end) / 2;
	return (value) => start + ((value - low) / (high - low)) * (end - start);
}

/** Where an axis of shares begins, so that all of them stand on it: a tenth, .9 at most. */
export function tenthBelow(shares: readonly number[]): number {
	return Math.max(0, Math.floor(Math.min(0.9, ...shares) * 10 - 1e-9) / 10);
}

/** The corners of a line that stands at each level from its own start to that of the next. */
export function stairs(
	levels: readonly number[],
	starts: Scale,
): readonly (readonly [number, number])[] {
	return levels.flatMap((level, i) => [
		[starts(i), level] as const,
		[starts(i + 1), level] as const,
	]);
}

/** The points of a polyline. */
export function path(points: readonly (readonly [number, number])[]): string {
	return points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
