import { editDistance } from './edit-distance.ts';
import { foldAnswer } from './fold-answer.ts';
import { READ_LANGUAGES } from './read-languages.ts';

/** With a day beside it a name may bend: "июнь", "15 июня". */
const SHAPES = (['long', 'short'] as const).flatMap((month) => [
	{ month },
	{ month, day: 'numeric' as const },
]);

/** "Jun" can only be June, "ma" March or May. */
const SHORTEST_BEGINNING = 3;

let months: ReadonlyMap<string, number> | undefined;

/** The month, 1 to 12, that a folded name or its beginning means; undefined where it may be two or none. */
export function monthNamed(name: string): number | undefined {
	months ??= namesIn(READ_LANGUAGES);
	// Hebrew writes "in June" as one word.
	const exact = months.get(name) ?? months.get(name.replace(/^ב/u, ''));
	if (exact !== undefined || name.length < SHORTEST_BEGINNING) return exact;
	const begun = [...months].filter(([each]) => each.startsWith(name)).map(([, month]) => month);
	return new Set(begun).size === 1 ? begun[0] : undefined;
}

/**
 * The month whose name in a language, or in English, is a letter away from a folded word of three letters or more;
 * undefined where two are.
 */
export function monthNear(name: string, language: string): number | undefined {
	if (name.length < SHORTEST_BEGINNING) return undefined;
	const near = [...namesIn(['en', language])]
		.filter(([each]) => each.length > SHORTEST_BEGINNING && editDistance(each, name) === 1)
		.map(([, month]) => month);
	return new Set(near).size === 1 ? near[0] : undefined;
}

/** Every name that the JavaScript engine itself has (CLDR). */
function namesIn(languages: readonly string[]): ReadonlyMap<string, number> {
	const names = new Map<string, number>();
	for (const language of languages) {
		for (const shape of SHAPES) {
			const format = new Intl.DateTimeFormat(language, {
				...shape,
				calendar: 'gregory',
				timeZone: 'UTC',
			});
			for (let month = 1; month <= 12; month++) {
				const parts = format.formatToParts(Date.UTC(2001, month - 1, 15));
				const name = foldAnswer(parts.find(({ type }) => type === 'month')?.value ?? '');
				if (/^\p{L}./u.test(name)) names.set(name, month);
			}
		}
	}
	return names;
}
