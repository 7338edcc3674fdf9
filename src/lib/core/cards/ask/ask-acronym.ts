import type { AcronymFact } from '../../facts/index.ts';
import type { Candidate } from '../candidate.ts';

/** What the short form stands for. The other direction would tell in its question what this one asks. */
export function askAcronym(fact: AcronymFact): Candidate[] {
	const { short, long } = fact.acronym;
	return [
		{
			fact,
			kind: 'basic',
			prompt: `What does ${short} stand for?`,
			answer: long,
			accepted: [],
			sort: 'expansion',
			evidence: fact.evidence,
			entity: fact.entity,
		},
	];
}
