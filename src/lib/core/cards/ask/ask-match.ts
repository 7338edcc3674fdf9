import { baseForm } from '../../facts/question-order.ts';
import type { MatchFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { dateOf } from '../../facts/segments.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { entityAnswer, numberAnswer } from './answer.ts';
import { remainder } from './remainder.ts';

/** "How many people watched … win the Tarn Cup on …?", "Where did … win the Tarn Cup on …?" */
export function askMatch(reading: Reading, fact: MatchFact): Candidate[] {
	const { statement, asks, run, evidence } = fact;
	const { verb, segments, subject, entity } = statement;
	const won = segments.find(({ kind }) => kind === 'object');
	const prize = won === undefined ? undefined : standAlone(reading, won, { bound: entity });
	const dates = segments.filter((segment) => dateOf(reading, segment) !== undefined);
	const day = remainder(reading, dates, { circumstances: 'keep' });
	const venue = reading.entityAt.get(run.first);
	const answer =
		asks === 'crowd' ? numberAnswer(reading, run) : venue && entityAnswer(reading, run, venue);
	if (prize === undefined || day === undefined || answer === undefined) return [];
	const deed = [baseForm(verb.head), prize, day].filter(Boolean).join(' ');
	const prompt =
		asks === 'crowd'
			? `How many people watched ${subject} ${deed}?`
			: `Where did ${subject} ${deed}?`;
	return [{ fact, kind: 'basic', prompt, ...answer, evidence }];
}
