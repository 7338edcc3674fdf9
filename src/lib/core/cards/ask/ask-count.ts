import { invert, verbWords } from '../../facts/question-order.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { numberAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { statementRemainder } from './remainder.ts';

/** "How many galleries does the museum have?" */
export function askCount(
	reading: Reading,
	fact: StatementFact,
	count: Run,
	index: number | 'subject',
): Asked | undefined {
	const { statement } = fact;
	const answer = numberAnswer(reading, count);
	const whole = index === 'subject' ? statement.subjectRun : statement.segments[index];
	if (answer === undefined || whole === undefined) return undefined;
	const behind = index === 'subject' ? undefined : statement.segments[index + 1];
	// "three days of mourning": what it is of goes with the noun.
	const isOf = behind?.kind === 'preposition' && behind.preposition === 'of';
	const end = isOf ? behind.last : whole.last;
	// "two moons, Alba and Nera": their names are no part of what is counted.
	const comma = reading.tokens.slice(count.last + 1, end).findIndex(({ text }) => text === ',');
	const last = comma < 0 ? end : count.last + 1 + comma;
	const noun = standAlone(reading, { first: count.last, last });
	const hedge = reading.tokens[count.first - 1]?.lower ?? '';
	// "every two years" tells how often, not how many.
	if (hedge === 'every') return undefined;
	// "in 3 min 52.1 s": one measure of two figures.
	if (noun !== undefined && /\d/.test(noun)) return undefined;
	const how = /^(about|around|nearly|almost|roughly|approximately|some|over)$/.test(hedge)
		? 'About how many'
		: 'How many';
	if (index === 'subject') {
		const rest = statementRemainder(reading, statement, { circumstances: 'keep' });
		if (noun === undefined || rest === undefined) return undefined;
		// "How many people are missing?" does not say where.
		if (!/\p{Lu}/u.test(`${noun} ${rest}`)) return undefined;
		return { question: [how, noun, verbWords(statement), rest].filter(Boolean).join(' '), answer };
	}
	const told = isOf
		? statement.segments.filter((segment) => segment !== behind)
		: statement.segments;
	const rest = statementRemainder(
		reading,
		{ ...statement, segments: told },
		{ except: index, circumstances: 'keep' },
	);
	const order = invert(statement);
	if (noun === undefined || rest === undefined || order === undefined) return undefined;
	return { question: [how, noun, order, rest].filter(Boolean).join(' '), answer };
}
