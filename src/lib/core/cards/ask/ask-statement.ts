import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import type { Asked } from './asked.ts';
import { askCount } from './ask-count.ts';
import { askFigure } from './ask-figure.ts';
import { askInner } from './ask-inner.ts';
import { askOrdinal } from './ask-ordinal.ts';
import { askSegment } from './ask-segment.ts';
import { askSubject } from './ask-subject.ts';
import { asOfQuestion } from './as-of.ts';
import { uncapitalise } from './wh-words.ts';

/** One question for the asked part of a statement; none where the grammar is not safe. */
export function askStatement(reading: Reading, fact: StatementFact): Candidate[] {
	const asked = askTarget(reading, fact);
	if (asked === undefined) return [];
	const { members } = asked;
	return [
		{
			fact,
			kind: members === undefined ? 'basic' : 'set',
			prompt: `${framed(asked.question, fact)}?`,
			...asked.answer,
			evidence: asked.evidence ?? fact.evidence,
			...(fact.asOf === undefined ? {} : { asOf: fact.asOf }),
			...(members === undefined ? {} : { members }),
		},
	];
}

function askTarget(reading: Reading, fact: StatementFact): Asked | undefined {
	switch (fact.target.part) {
		case 'subject':
			return askSubject(reading, fact);
		case 'segment':
			return askSegment(reading, fact, fact.target.index);
		case 'inner':
			return askInner(reading, fact, fact.target.index, fact.target.inner);
		case 'ordinal':
			return askOrdinal(reading, fact, fact.target.token, fact.target.index);
		case 'count':
			return askCount(reading, fact, fact.target.count, fact.target.index);
		case 'figure':
			return askFigure(reading, fact, fact.target);
	}
}

/** What somebody says is asked as theirs. */
function framed(question: string, { statement, asOf }: StatementFact): string {
	const { claimant } = statement;
	if (claimant === undefined && asOf !== undefined) return asOfQuestion(question, asOf);
	return claimant === undefined
		? question
		: `According to ${claimant.words}, ${uncapitalise(question)}`;
}
