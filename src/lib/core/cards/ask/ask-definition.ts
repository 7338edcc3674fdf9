import type { DefinitionFact } from '../../facts/index.ts';
import { entityWords } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { wordsAnswer } from './answer.ts';

/** "What kind of organisation is the SCO?" */
export function askDefinition(reading: Reading, fact: DefinitionFact): Candidate[] {
	const { subject, phrase, noun } = fact;
	if (subject.kind === 'person') return [];
	const prompt = `What kind of ${noun} is ${entityWords(subject)}?`;
	const { evidence } = fact;
	return [{ fact, kind: 'basic', prompt, ...wordsAnswer(reading, phrase), evidence }];
}
