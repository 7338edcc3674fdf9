/** Three wrong ones beside the right one. */
const WINDOW = 4;
const FARTHEST = 3;

/**
 * How many steps from a right figure its wrong neighbours lie, the first three at best: sometimes all above it,
 * sometimes all below, so that the middle of the choices is no hint. The same answer always has the same neighbours.
 */
export function neighbourSteps(answer: string): readonly number[] {
	let below = 0;
	for (let at = 0; at < answer.length; at++) below = (below + answer.charCodeAt(at)) % WINDOW;
	const window = Array.from({ length: WINDOW }, (_, at) => at - below);
	const wider = Array.from({ length: FARTHEST }, (_, at) => [at + 1, -at - 1]).flat();
	return [...new Set([...window, ...wider])].filter((step) => step !== 0);
}
