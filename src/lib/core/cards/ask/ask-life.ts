import type { LifeFact } from '../../facts/index.ts';
import type { Candidate } from '../candidate.ts';
import { dateAnswer } from './answer.ts';
import { whenWords } from './wh-words.ts';

/** "When was X born?", "In which year did X die?" */
export function askLife(fact: LifeFact): Candidate[] {
	const { person, event, date, evidence } = fact;
	const words = whenWords(date, undefined);
	const answer = dateAnswer(date);
	if (words === undefined || answer === undefined) return [];
	const rest = event === 'birth' ? `was ${person.name} born` : `did ${person.name} die`;
	return [{ fact, kind: 'basic', prompt: `${words} ${rest}?`, ...answer, evidence }];
}
