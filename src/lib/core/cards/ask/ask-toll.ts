import type { TollFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { numberAnswer } from './answer.ts';
import { asOfQuestion } from './as-of.ts';
import { capitalise } from './wh-words.ts';

/** "At least how many people were killed in the 2024 Calba earthquake?" */
export function askToll(reading: Reading, fact: TollFact): Candidate[] {
	const { count, hedge, fate, event, evidence, asOf } = fact;
	const answer = numberAnswer(reading, count);
	if (answer === undefined) return [];
	const how = [hedge, 'how many people were', fate, 'in', event].filter(Boolean).join(' ');
	const prompt = `${asOfQuestion(capitalise(how), asOf)}?`;
	const aged = asOf === undefined ? {} : { asOf };
	return [{ fact, kind: 'basic', prompt, ...answer, evidence, ...aged }];
}
