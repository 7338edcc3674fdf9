const PARTS: readonly RegExp[] = [
	/^(.+?)\s*\((.+)\)$/u,
	/^(.+?),\s+(?:or |i\.?e\.? )?(.+)$/u,
	/^(.+?)\s+(?:[–—=-]|or)\s+(.+)$/u,
];

/** The two parts of an answer that may be said twice: "nine (9)", "Shanghai Cooperation Organisation (SCO)". */
export function saidTwice(response: string): readonly (readonly [string, string])[] {
	return PARTS.flatMap((parts) => {
		const [, first, second] = parts.exec(response.trim()) ?? [];
		return first === undefined || second === undefined ? [] : [[first, second] as const];
	});
}

/** Whether the one is made of the first letters of the other: "SCO", with or without those of its small words. */
export function isInitialsOf(short: string, long: string): boolean {
	const letters = short.replaceAll('.', '').trim();
	if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
	const words = long.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
	const initials = (of: readonly string[]) => of.map((word) => word[0]?.toUpperCase()).join('');
	const large = words.filter((word) => !/^(?:and|of|the|for|in|on|to)$/iu.test(word));
	return [words, large].some((each) => initials(each) === letters);
}
