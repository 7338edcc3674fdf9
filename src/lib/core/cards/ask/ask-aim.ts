import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { remainder } from './remainder.ts';

/** "Why was the Tarn Bank founded?" */
export function askAim(
	reading: Reading,
	{ statement }: StatementFact,
	index: number,
	order: string,
): Asked | undefined {
	const aim = statement.segments[index];
	if (aim === undefined) return undefined;
	const bound = statement.entity;
	const objects = statement.segments.filter(
		({ kind, first, last }) =>
			kind === 'object' && first >= statement.verb.last && last <= aim.first,
	);
	const rest = remainder(reading, objects, { circumstances: 'keep', bound });
	const told = standAlone(reading, aim, { bound });
	const answer = wordsAnswer(reading, aim);
	// An answer is quoted as it stands, so nothing in it may need another name.
	if (rest === undefined || told !== answer.answer) return undefined;
	const bare = answer.answer.replace(/^to /, '');
	return {
		question: ['Why', order, rest].filter(Boolean).join(' '),
		answer: { ...answer, accepted: [...answer.accepted, bare] },
	};
}
