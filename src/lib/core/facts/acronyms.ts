import type { Reading } from '../language/reading.ts';
import { factId } from './evidence.ts';
import type { AcronymFact } from './fact.ts';

/** What each short form stands for, told where the long form stands. */
export function findAcronymFacts(reading: Reading): AcronymFact[] {
	return reading.acronyms.flatMap((acronym) => {
		const sentence = reading.sentences[acronym.sentence];
		const entity = reading.entityAt.get(acronym.run.first);
		if (sentence === undefined || entity === undefined) return [];
		const evidence = { start: sentence.start, end: sentence.end };
		const id = factId(reading, evidence, 'acronym', acronym.short);
		return [
			{ form: 'acronym' as const, family: 'acronym' as const, id, evidence, acronym, entity },
		];
	});
}
