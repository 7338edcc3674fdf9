import type { MentionFact, ShownWay } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { GAP } from '../card.ts';
import type { Candidate } from '../candidate.ts';
import { dateAnswer, entityAnswer, numberAnswer, wordsAnswer, type Answer } from './answer.ts';
import { gapQuestion } from './gap-question.ts';
import { capitalise, uncapitalise } from './wh-words.ts';

/** All of a gap but its words: what the answer is, and where it stands. */
export function gapDraft(
	reading: Reading,
	fact: MentionFact,
): Omit<Candidate, 'prompt'> | undefined {
	const answer = answerOf(reading, fact);
	if (answer === undefined) return undefined;
	const { evidence, answer: run } = fact;
	return { fact, kind: 'cloze', ...answer, run, evidence };
}

type Worded = Pick<Candidate, 'prompt' | 'kind'>;

/** The sentence, made to stand alone, as a question or with a gap where the answer stood: for each way to show it. */
export function gapPrompts(reading: Reading, { ways, answer }: MentionFact): Worded[] {
	return ways.flatMap((way) => wordings(reading, answer, way));
}

function wordings(reading: Reading, answer: Run, { shown, claimant }: ShownWay): Worded[] {
	const run = withoutArticle(reading, answer);
	const words = standAlone(reading, shown, {
		gap: { run, mark: GAP },
		bound: claimant?.entity,
	});
	if (words === undefined) return [];
	const by = claimant === undefined ? '' : `According to ${claimant.words}, `;
	const shorter = withoutBrackets(withoutShortForm(withoutNow(words.replace(/[,;:]$/, '.'))));
	const asked = gapQuestion(reading, shorter, run, shown);
	const gap = capitalise(`${by}${shorter}`);
	const question = by === '' ? asked : asked && `${by}${uncapitalise(asked)}`;
	return [
		...(question === undefined ? [] : [{ prompt: capitalise(question), kind: 'basic' } as const]),
		{ prompt: /[.?!”"]$/.test(gap) ? gap : `${gap}.`, kind: 'cloze' },
	];
}

/**
 * "is currently", "also asked", "can however be": when that was, and beside what, the prompt cannot tell. "More
 * recently" and "however high" go on.
 */
function withoutNow(prompt: string): string {
	return prompt
		.replace(
			/(?<!\b(?:but|more|most|until|till|only|as|quite|very)) (?:currently|recently|presently|also)(?= \p{Ll}| \{\{)/gu,
			'',
		)
		.replace(
			/ however(?= (?:is|are|was|were|be|been|has|have|had|by|in|on|at|for|from|to|the|an?|not|\{\{))/gu,
			'',
		);
}

/** "the {{gap}} (UDP)" would give it away, and where the short form stands for the name it is "the UDP (UDP)". */
function withoutShortForm(prompt: string): string {
	return prompt
		.replace(/(?<=\{\{gap\}\}) \(\p{Lu}[\p{Lu}\p{N}&.-]*\)/u, '')
		.replace(/(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&.-]*) \(\1\)/gu, '$1');
}

/** From so many words on, what stands in brackets is left out. */
const LONG = 22;

function withoutBrackets(prompt: string): string {
	if (prompt.split(' ').length <= LONG) return prompt;
	return prompt.replace(/ \((?![^)]*\{\{)[^()]*\)/g, '');
}

/** "since the 1990s": the gap leaves "the" standing. */
function withoutArticle({ tokens }: Reading, { first, last }: Run): Run {
	return { first: tokens[first]?.lower === 'the' && last - first > 1 ? first + 1 : first, last };
}

function answerOf(reading: Reading, { answer: run }: MentionFact): Answer | undefined {
	const date = reading.dates.get(run.first);
	if (date !== undefined && reading.scan.dateEnd.get(run.first) === run.last)
		return dateAnswer(date);
	const entity = reading.entityAt.get(run.first);
	if (entity !== undefined && run.kinds.has('name')) return entityAnswer(reading, run, entity);
	const isNumber = run.kinds.has('number') || run.kinds.has('measure');
	return (isNumber ? numberAnswer(reading, run) : undefined) ?? wordsAnswer(reading, run);
}
