import type { Reading } from '../language/reading.ts';
import { overlaps } from '../language/runs.ts';
import type { Candidate } from './candidate.ts';
import { sameQuestion, type DropReason } from './checks/index.ts';
import { NAME_OR_FIGURE } from './worth/commonness.ts';

/** However much a sentence tells: the deck is of the article, and its other sentences want their turn. */
const MOST_OF_ONE_SENTENCE = 6;

/**
 * Why a candidate may not join those that are kept already; undefined where it may. Of two that ask the same, the
 * better one stays. `most` is how many gaps a sentence may have, as `mostGaps` tells.
 */
export function whyRefused(
	candidate: Candidate,
	kept: readonly Candidate[],
	most: number,
): DropReason | undefined {
	const { end } = candidate.evidence;
	if (kept.filter(({ evidence }) => evidence.end === end).length >= MOST_OF_ONE_SENTENCE)
		return 'sentence-asked-enough';
	if (isCrowded(candidate, kept, most)) return 'sentence-asked-enough';
	const isSame = kept.some(
		(other) => sameQuestion(other, candidate) || isOverlapping(other, candidate),
	);
	return isSame ? 'same-question' : undefined;
}

/** Whether it is asked by a gap in its sentence. */
export function isGap({ fact }: Candidate): boolean {
	return fact.form === 'mention';
}

/** Another gap over the same words. */
function isOverlapping({ run }: Candidate, { run: other, fact }: Candidate): boolean {
	if (run === undefined || other === undefined) return false;
	return fact.form === 'mention' && overlaps(run, other);
}

/** Of an article of so many sentences, each is asked twice at the most; of a short one more often. */
const MANY_SENTENCES = 12;

/** How many gaps a sentence of the article may have, 2 or more. */
export function mostGaps({ sentences }: Reading): number {
	return Math.max(2, Math.ceil((2 * MANY_SENTENCES) / sentences.length));
}

/**
 * A name or a figure is worth one card more than a common word, of which a sentence has many. A person by the surname
 * alone is whom the text tells of anyway: nothing new.
 */
function isNameOrFigure({ answer, entity }: Candidate): boolean {
	const isSurname = entity?.kind === 'person' && !answer.includes(' ');
	return NAME_OR_FIGURE.test(answer) && !isSurname;
}

/** Another gap in a sentence teaches little, and so does "who did it" after two other questions. */
function isCrowded(candidate: Candidate, kept: readonly Candidate[], most: number): boolean {
	const { fact, evidence } = candidate;
	if (fact.form !== 'mention' && fact.family !== 'agent') return false;
	// A list that goes on into the next sentence belongs to the one that tells what it lists.
	const same = kept.filter(({ fact: { form }, evidence: { start, end } }) =>
		form === 'list' ? start === evidence.start : end === evidence.end,
	);
	if (fact.family === 'agent') {
		// "By whom is it led?" tells more than "Who criticised it?".
		const isPassive = fact.form === 'statement' && fact.statement.verb.passive;
		return same.filter((other) => !isGap(other)).length >= (isPassive ? 3 : 2);
	}
	return same.length >= most + Number(isNameOrFigure(candidate));
}
