import type { AcronymFact } from '../../facts/index.ts';
import type { Candidate } from '../candidate.ts';

/** Long form, bracket, and at least once more. */
const USED_AGAIN = 3;

/** What the short form stands for, and, where the article states both and uses it, the short form of the long one. */
export function askAcronym(fact: AcronymFact): Candidate[] {
	const { short, long, stated } = fact.acronym;
	const shared = { fact, kind: 'basic' as const, evidence: fact.evidence, entity: fact.entity };
	const spelled: Candidate = {
		...shared,
		prompt: `What does ${short} stand for?`,
		answer: long,
		accepted: [],
		sort: 'expansion',
	};
	if (!stated || fact.entity.mentions.length < USED_AGAIN) return [spelled];
	const article = fact.entity.article ? 'the ' : '';
	const shortened: Candidate = {
		...shared,
		prompt: `What is the acronym of ${article}${long}?`,
		answer: short,
		accepted: [],
		sort: 'words',
	};
	return [spelled, shortened];
}
