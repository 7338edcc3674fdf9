import type { MagnitudeFact } from '../../facts/index.ts';
import type { Candidate } from '../candidate.ts';

/** "What was the magnitude of the earthquake of 13 November 2024 in the Teska valley?" */
export function askMagnitude(fact: MagnitudeFact): Candidate[] {
	const { magnitude: answer, event, evidence } = fact;
	const prompt = `What was the magnitude of ${event}?`;
	const value = { number: Number(answer) };
	return [{ fact, kind: 'basic', prompt, answer, accepted: [], sort: 'number', value, evidence }];
}
