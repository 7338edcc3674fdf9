import type { Member } from '../../cards/card.ts';
import { foldAnswer } from './fold-answer.ts';
import { foreignNames } from './foreign-names.ts';

/** Reads a name in another language as the label of the member it means; any other text is left as it is. */
export type ForeignReader = (text: string, how: 'typing' | 'entered') => string;

/**
 * Of a list with countries on it. While a name is typed, it is not read where another member's begins with it: 印度
 * (India) may go on to 印度尼西亚 (Indonesia).
 */
export function foreignReader(members: readonly Member[]): ForeignReader {
	let labels: ReadonlyMap<string, string> | undefined;
	return (text, how) => {
		labels ??= labelsByName(members);
		const said = foldAnswer(text);
		const label = labels.get(said);
		if (label === undefined) return text;
		const mayGoOn = [...labels].some(
			([name, other]) => other !== label && name.startsWith(said) && name !== said,
		);
		return how === 'typing' && mayGoOn ? text : label;
	};
}

function labelsByName(members: readonly Member[]): ReadonlyMap<string, string> {
	const labels = members.flatMap(({ label, place }) =>
		place === undefined ? [] : [...foreignNames(place)].map((name) => [name, label] as const),
	);
	return new Map(labels.filter(([name]) => name !== ''));
}
