import type { FindingFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { entityAnswer } from './answer.ts';

/** "Which journal reported that …?", "Who led the team that reported that …?" */
export function askFinding(reading: Reading, fact: FindingFact): Candidate[] {
	const { asks, said, run, entity, evidence } = fact;
	const opening =
		asks === 'journal' ? 'Which journal reported that' : 'Who led the team that reported that';
	const answer = entityAnswer(reading, run, entity);
	return [{ fact, kind: 'basic', prompt: `${opening} ${said}?`, ...answer, evidence }];
}
