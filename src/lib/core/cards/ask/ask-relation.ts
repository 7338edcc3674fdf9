import type { RelationFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { holdsWords } from '../checks/fold-words.ts';
import { entityAnswer } from './answer.ts';

/** "Who is Anna Berg's twin sister?"; of a text without a day, who it was. */
export function askRelation(reading: Reading, fact: RelationFact): Candidate[] {
	const { of, noun, run, person, evidence } = fact;
	const be = reading.article.published === undefined ? 'was' : 'is';
	const prompt = `Who ${be} ${of.name}${of.name.endsWith('s') ? "'" : "'s"} ${noun}?`;
	const answer = entityAnswer(reading, run, person);
	// The surname that both have tells no more than the question.
	const accepted = answer.accepted.filter((form) => !holdsWords(prompt, form));
	return [{ fact, kind: 'basic', prompt, ...answer, accepted, evidence }];
}
