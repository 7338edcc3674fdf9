import type { Attachment } from 'svelte/attachments';
import type { Side } from './swipe.ts';

/**
 * When the element goes, its picture slides off to the side it was graded to, above the next leaf,
 * which lies there already; `null`: it was taken back, and fades. The picture is dead to the touch.
 * @param side asked when the element goes
 */
export function leave(side: () => Side | null): Attachment<HTMLElement> {
	return (element) => {
		const pile = element.parentElement;
		return () => {
			if (!pile?.isConnected) return;
			const picture = element.cloneNode(true) as HTMLElement;
			picture.inert = true;
			picture.ariaHidden = 'true';
			picture.toggleAttribute('data-leaving', true);
			pile.append(picture);
			const { frames, duration } = motion(side());
			picture.animate(frames, { duration, easing: 'ease-in' }).onfinish = () => picture.remove();
		};
	};
}

function motion(side: Side | null): { frames: PropertyIndexedKeyframes; duration: number } {
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (isStill || side === null) return { frames: { opacity: [1, 0] }, duration: 120 };
	const sign = side === 'left' ? -1 : 1;
	return {
		frames: {
			translate: ['0', `${String(sign * 70)}vw`],
			rotate: ['0deg', `${String(sign * 5)}deg`],
			opacity: [1, 1, 0],
		},
		duration: 220,
	};
}
