import type { Reading } from '../language/reading.ts';
import { factId } from './evidence.ts';
import type { MagnitudeFact } from './fact.ts';

/** "An earthquake of magnitude 6.7 struck …", "a 6.7-magnitude quake": how strong it was. */
export function findMagnitudeFacts(reading: Reading): MagnitudeFact[] {
	return [...new Set(reading.told.values())].flatMap((event): MagnitudeFact[] => {
		if (!/^(?:earthquake|quake|tremor)$/.test(event.noun)) return [];
		const { phrase, sentence, words } = event;
		const { tokens, article } = reading;
		const said = article.text.slice(tokens[phrase.first]?.start, tokens[phrase.last - 1]?.end);
		const [, before, behind] = MAGNITUDE.exec(said) ?? [];
		const magnitude = before ?? behind;
		if (magnitude === undefined) return [];
		const evidence = { start: sentence.start, end: sentence.end };
		const id = factId(reading, evidence, 'magnitude', words);
		return [{ form: 'magnitude', family: 'figure', id, evidence, event: words, magnitude }];
	});
}

/** Not "of magnitude 6 or more". */
const MAGNITUDE =
	/(?<![\d.])(\d(?:\.\d)?)[ -]magnitude|\bmagnitude(?: of |[ -])(\d(?:\.\d)?)(?![\d.]*\d| or )/iu;
