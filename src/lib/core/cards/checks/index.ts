import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { answerHidden } from './answer-hidden.ts';
import { answerInCitation } from './answer-in-citation.ts';
import { answerLength } from './answer-length.ts';
import { answerWorth } from './answer-worth.ts';
import type { Check, DropReason } from './check.ts';
import { derivedDate } from './derived-date.ts';
import { gapOneAnswer } from './gap-one-answer.ts';
import { promptNotTooLong, promptNotTooShort } from './prompt-length.ts';
import { promptNamesThings } from './prompt-names-things.ts';
import { promptStandsAlone } from './prompt-stands-alone.ts';
import { promptWhole } from './prompt-whole.ts';

/** Stage 5, in the order that they are asked: the first that fails is the reason kept. */
const CHECKS: readonly Check[] = [
	answerInCitation,
	derivedDate,
	answerWorth,
	answerLength,
	answerHidden,
	promptWhole,
	promptStandsAlone,
	promptNamesThings,
	gapOneAnswer,
	promptNotTooLong,
	promptNotTooShort,
];

/** Why a candidate makes no card by itself; undefined where it passes. */
export function whyDropped(candidate: Candidate, reading: Reading): DropReason | undefined {
	return CHECKS.find(({ fails }) => fails(candidate, reading))?.reason;
}

/** Whether all that a candidate's prompt lacks is a name for what it is about, which a title over it gives. */
export function lacksOnlyName(candidate: Candidate, reading: Reading): boolean {
	return CHECKS.every((check) => check === promptNamesThings || !check.fails(candidate, reading));
}

export type { DropReason } from './check.ts';
export { ambiguous, sameQuestion } from './against-others.ts';
