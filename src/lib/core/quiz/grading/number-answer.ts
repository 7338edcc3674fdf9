const SMALL = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
	'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
]);

/** The number that a folded answer begins with, in figures or English words, and what follows it. */
export function numberIn(
	folded: string,
): { readonly number: number; readonly unit: string } | undefined {
	const words = folded.split(' ');
	const [first = '', ...rest] = words;
	const figure = /^-?\d+(?:\.\d+)?$/u.test(first) ? Number(first) : undefined;
	const number = figure ?? wordNumber(first);
	if (number === undefined) return undefined;
	const tens = figure === undefined && TENS.includes(first) ? wordNumber(rest[0] ?? '') : undefined;
	const isPair = tens !== undefined && tens > 0 && tens < 10;
	const after = isPair ? rest.slice(1) : rest;
	const scale = SCALES.get(after[0] ?? '');
	return {
		number: (number + (isPair ? tens : 0)) * (scale ?? 1),
		unit: after.slice(scale === undefined ? 0 : 1).join(' '),
	};
}

function wordNumber(word: string): number | undefined {
	const small = SMALL.indexOf(word);
	if (small >= 0) return small;
	const tens = TENS.indexOf(word);
	return tens >= 0 ? (tens + 2) * 10 : undefined;
}
