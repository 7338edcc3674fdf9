import type { QuotationFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { entityAnswer } from './answer.ts';

/** "Who said that …?" The answer is the speaker as named beside the words. */
export function askQuotation(reading: Reading, fact: QuotationFact): Candidate[] {
	const { entity, speaker } = fact;
	const answer = entityAnswer(reading, speaker, entity);
	return [
		{ fact, kind: 'basic', prompt: `Who said ${fact.said}?`, ...answer, evidence: fact.evidence },
	];
}
