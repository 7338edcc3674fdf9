/** Brings what was chosen into view, gently where motion is welcome; what is seen already stays where it is. */
export function intoView(element: Element | null | undefined): void {
	if (element === null || element === undefined) return;
	const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}
