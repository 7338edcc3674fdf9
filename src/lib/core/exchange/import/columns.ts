/** Which column holds what; they count from 0. */
export interface Columns {
	readonly front: number;
	readonly back: number;
	readonly accepted?: number;
	readonly hint?: number;
	readonly tags?: number;
	/** What tells a card from others, whatever its texts become. */
	readonly id?: number;
}

/** Names that programs and people give to columns. */
const NAMES: Readonly<Record<keyof Columns, readonly string[]>> = {
	front: ['front', 'term', 'word', 'question', 'prompt'],
	back: ['back', 'back with its source', 'definition', 'answer', 'meaning', 'translation'],
	accepted: ['also right', 'accepted', 'alternatives'],
	hint: ['hint'],
	tags: ['tags'],
	id: ['card', 'guid', 'id'],
};

/** The columns that headings name; undefined where they name no front and back, and so are none. */
export function columnsNamed(headings: readonly string[]): Columns | undefined {
	const named = headings.map((heading) => heading.trim().toLowerCase());
	const find = (what: keyof Columns) => named.findIndex((name) => NAMES[what].includes(name));
	const front = find('front');
	const back = find('back');
	if (front < 0 || back < 0) return undefined;
	const others = (['accepted', 'hint', 'tags', 'id'] as const).flatMap((what) => {
		const column = find(what);
		return column < 0 ? [] : [[what, column] as const];
	});
	return { front, back, ...Object.fromEntries(others) };
}
