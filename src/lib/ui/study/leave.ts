import { cubicIn } from 'svelte/easing';
import type { TransitionConfig } from 'svelte/transition';
import type { Side } from './swipe.ts';

/** A graded leaf slides off to its side; one that is taken back fades. */
export function leave(element: Element, { side }: { side: Side | null }): TransitionConfig {
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (still || side === null) {
		return { duration: 120, css: (there) => `opacity: ${String(there)}` };
	}
	const sign = side === 'left' ? -1 : 1;
	return {
		duration: 220,
		easing: cubicIn,
		css: (there, gone) =>
			`translate: ${String(sign * gone * 70)}vw; rotate: ${String(sign * gone * 5)}deg; opacity: ${String(Math.min(1, there * 1.6))}`,
	};
}
