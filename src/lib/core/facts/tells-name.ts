import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';

/** Whether a phrase holds a name, stands for one, or tells a year: "the Tarn Cup", "the 2014 final". */
export function tellsName({ tokens, references }: Reading, { first, last }: Run): boolean {
	for (let at = first; at < last; at++) {
		const isName = tokens[at]?.pos === 'PROPN' || references.get(at)?.entity !== undefined;
		if (isName || /^\d{4}$/.test(tokens[at]?.text ?? '')) return true;
	}
	return false;
}
