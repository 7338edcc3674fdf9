/** Whether a value is nested no deeper than `levels`: what is deeper would break whoever walks it by recursion. */
export function isShallow(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}
