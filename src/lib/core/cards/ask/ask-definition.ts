import type { DefinitionFact } from '../../facts/index.ts';
import { entityWords } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { wordsAnswer } from './answer.ts';

const MOST_WORDS = 4;

/** "What kind of organisation is the SCO?" */
export function askDefinition(reading: Reading, fact: DefinitionFact): Candidate[] {
	const { subject, phrase, noun } = fact;
	if (subject.kind === 'person') return [];
	const prompt = `What kind of ${noun} is ${entityWords(subject)}?`;
	const { evidence } = fact;
	const answer = wordsAnswer(reading, phrase);
	// A row of adjectives is no answer that two people would give alike.
	if (answer.answer.split(' ').length > MOST_WORDS) return [];
	return [{ fact, kind: 'basic', prompt, ...answer, evidence }];
}
