/** The rows of a list, and how far down each stands, px. */
export type Places = ReadonlyMap<Element, number>;

const MS = 160;

export function placesOf(list: Element | undefined): Places {
	const rows = list === undefined ? [] : [...list.children];
	return new Map(rows.map((row) => [row, row.getBoundingClientRect().top]));
}

/**
 * Lets rows glide from where they stood to where they stand now. Written here since Svelte's own `animate:` would put
 * a kilobyte on every page.
 */
export function glide(stood: Places): void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	for (const [row, top] of stood) {
		const by = top - row.getBoundingClientRect().top;
		if (by === 0 || !row.isConnected) continue;
		row.animate([{ translate: `0 ${String(by)}px` }, { translate: 'none' }], {
			duration: MS,
			easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
		});
	}
}
