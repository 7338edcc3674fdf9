import { invert, verbWords } from '../../facts/question-order.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { statementRemainder } from './remainder.ts';

/** "Which SCO summit opened in Astana?", "Which anniversary will the UN mark?" */
export function askOrdinal(
	reading: Reading,
	fact: StatementFact,
	token: number,
	index: number | 'subject',
): Asked | undefined {
	const { statement } = fact;
	const answer = ordinalAnswer(reading, token);
	if (answer === undefined) return undefined;
	if (index === 'subject') {
		const noun = standAlone(reading, { first: token + 1, last: statement.subjectRun.last });
		const rest = statementRemainder(reading, statement, { circumstances: 'keep' });
		if (noun === undefined || rest === undefined) return undefined;
		return { question: ['Which', noun, verbWords(statement), rest].join(' '), answer };
	}
	const segment = statement.segments[index];
	const order = invert(statement);
	if (segment === undefined || order === undefined) return undefined;
	const noun = standAlone(reading, { first: token + 1, last: segment.last });
	const rest = statementRemainder(reading, statement, { except: index, circumstances: 'keep' });
	if (noun === undefined || rest === undefined) return undefined;
	return { question: ['Which', noun, order, rest].filter(Boolean).join(' '), answer };
}

function ordinalAnswer(reading: Reading, token: number): Answer | undefined {
	const text = reading.tokens[token]?.text;
	if (text === undefined) return undefined;
	const value = Number.parseInt(text, 10);
	return { answer: text, accepted: [String(value)], sort: 'number', value: { number: value } };
}
