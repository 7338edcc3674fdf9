import type { Token } from '../token.ts';

/** What stands between two members: a comma, a word such as "and", or both. */
export interface Separator {
	/** The token behind it. */
	readonly last: number;
	readonly comma: boolean;
	readonly join?: 'and' | 'or';
}

/** Words behind "and" that belong to no member: "and finally the C". */
const FILLERS = new Set([
	'also',
	'finally',
	'lastly',
	'even',
	'then',
	'sometimes',
	'especially',
	'actually',
	'perhaps',
]);

export function separatorAt(tokens: readonly Token[], at: number): Separator | undefined {
	const comma = tokens[at]?.text === ',';
	const start = comma ? at + 1 : at;
	const joined = joinAt(tokens, start);
	if (joined === undefined) return comma ? { last: start, comma } : undefined;
	let { last } = joined;
	if (FILLERS.has(tokens[last]?.lower ?? '')) last++;
	return { last, comma, join: joined.join };
}

/** "and", "&", "or", "as well as". */
export function joinAt(
	tokens: readonly Token[],
	at: number,
): { readonly last: number; readonly join: 'and' | 'or' } | undefined {
	const lower = tokens[at]?.lower;
	if (lower === 'and' || lower === '&') return { last: at + 1, join: 'and' };
	if (lower === 'or') return { last: at + 1, join: 'or' };
	const three = [0, 1, 2].map((next) => tokens[at + next]?.lower).join(' ');
	return three === 'as well as' ? { last: at + 3, join: 'and' } : undefined;
}
