import type { MentionFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { GAP } from '../card.ts';
import type { Candidate } from '../candidate.ts';
import { dateAnswer, entityAnswer, numberAnswer, type Answer } from './answer.ts';
import { capitalise } from './wh-words.ts';

/** The sentence, made to stand alone, with a gap where the answer stood. */
export function askMention(reading: Reading, fact: MentionFact): Candidate[] {
	const { shown, evidence } = fact;
	const run = withoutArticle(reading, fact.answer);
	const answer = answerOf(reading, fact);
	const before = standAlone(reading, { first: shown.first, last: run.first }, { whole: true });
	const after = standAlone(reading, { first: run.last, last: shown.last }, { whole: true });
	if (answer === undefined || before === undefined || after === undefined) return [];
	const gap = spaced(reading, run.first) ? ` ${GAP}` : GAP;
	const rest = /^[\p{L}\p{N}("“]/u.test(after) && spaced(reading, run.last) ? ` ${after}` : after;
	const by = fact.claimant === undefined ? '' : `According to ${fact.claimant.words}, `;
	const prompt = capitalise(`${by}${`${before}${gap}${rest}`.trim()}`).replace(/[,;:]?$/, (end) =>
		end === '' ? '' : '.',
	);
	const whole = /[.?!”"]$/.test(prompt) ? prompt : `${prompt}.`;
	return [{ fact, kind: 'cloze', prompt: whole, ...answer, evidence }];
}

/** "since the 1990s": the gap leaves "the" standing. */
function withoutArticle({ tokens }: Reading, { first, last }: Run): Run {
	return { first: tokens[first]?.lower === 'the' && last - first > 1 ? first + 1 : first, last };
}

function answerOf(reading: Reading, { answer: run }: MentionFact): Answer | undefined {
	const date = reading.dates.get(run.first);
	if (date !== undefined) return dateAnswer(date);
	const entity = reading.entityAt.get(run.first);
	if (entity !== undefined) return entityAnswer(reading, run, entity);
	return numberAnswer(reading, run);
}

/** Whether white space stands before the token in the article. */
function spaced(reading: Reading, at: number): boolean {
	const end = reading.tokens[at - 1]?.end;
	return end !== undefined && end < (reading.tokens[at]?.start ?? end);
}
