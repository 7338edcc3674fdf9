import table from './data/capitals.json' with { type: 'json' };
import { foldName } from './fold-name.ts';

const byCode = new Map<string, readonly string[]>(Object.entries(table));
/** Without "D.C." it is a state as well. */
const AMBIGUOUS = 'Washington';
const folded = new Set(
	Object.values(table)
		.flat()
		.filter((name) => name !== AMBIGUOUS)
		.map(foldName),
);

/** The capital of a country by its ISO code, then its other names: "Kyiv", "Kiev". Empty where there is none. */
export function capitalNames(code: string): readonly string[] {
	return byCode.get(code) ?? [];
}

/** Whether a city of that name, current or former, is the capital of a country; case and diacritics do not count. */
export function isCapital(name: string): boolean {
	return folded.has(foldName(name));
}
