import { expect, test } from 'vitest';
import type { Candidate } from '#lib/core/cards/candidate.ts';
import { answerRun, FAMILY_WORTH, questionWorth } from '#lib/core/cards/worth/question-worth.ts';
import type { SpanWorth } from '#lib/core/cards/worth/span-worth.ts';
import { readingOf, wordsOf } from '../../language/english.ts';
import { candidate } from '../cards-of.ts';

const TEXT =
	'Ada Marlow led the club. In 1875 she, Tom Berg and Ada Marlow founded the Norwick Club.';
const reading = readingOf(TEXT, { title: 'Norwick Club' });
const [, founded] = reading.sentences;

/** Where an answer stands in the second sentence, in its words and by its first token. */
function runOf(answer: string, text = TEXT, source = reading) {
	const evidence = source === reading && founded !== undefined ? founded : undefined;
	const cited = candidate(text, {
		answer,
		...(evidence === undefined ? {} : { evidence: { start: evidence.start, end: evidence.end } }),
	});
	const run = answerRun(source, cited);
	return run === undefined ? undefined : { first: run.first, words: wordsOf(source, run) };
}

test('an answer stands where the cited sentence has it, and not where it stood before', () => {
	expect(runOf('Ada Marlow')).toMatchObject({ words: 'Ada Marlow' });
	expect(runOf('Ada Marlow')?.first).toBeGreaterThanOrEqual(founded?.first ?? Infinity);
	expect(runOf('1875')).toMatchObject({ words: '1875' });
});

test.each([
	['stands before what is cited', 'led'],
	['is computed', '1876'],
	['is empty', ''],
])('an answer that %s stands nowhere', (_what, answer) => {
	expect(runOf(answer)).toBeUndefined();
});

test('an answer over the end of a sentence stands nowhere', () => {
	const text = 'The club sold its boats. Ada Marlow bought them.';
	expect(runOf('boats. Ada', text, readingOf(text))).toBeUndefined();
	expect(runOf('its boats', text, readingOf(text))).toMatchObject({ words: 'its boats' });
});

const EVEN: SpanWorth = () => 0;

function worth(changes: Partial<Candidate>, spanWorth = EVEN): number {
	const made = candidate(TEXT, changes);
	const run = answerRun(reading, made);
	return questionWorth(reading, spanWorth, run === undefined ? made : { ...made, run });
}

const PROMPT = 'Who led the first of all crews?';

test('the family leads, and half of what the answer is worth orders within', () => {
	expect(worth({ prompt: PROMPT })).toBeCloseTo(FAMILY_WORTH.quotation);
	expect(worth({ prompt: PROMPT }, () => -2)).toBeCloseTo(FAMILY_WORTH.quotation - 1);
});

test('no answer that a family asks for is worth less than the least', () => {
	expect(worth({ prompt: PROMPT }, () => -50)).toBe(worth({ prompt: PROMPT }, () => -20));
});

test('an answer that does not stand in the text is worth less than one that does', () => {
	expect(worth({ prompt: PROMPT, answer: '1876' })).toBeLessThan(worth({ prompt: PROMPT }));
});

test('what names the title is worth more', () => {
	expect(worth({ prompt: 'Who led the first Norwick Club?' })).toBeGreaterThan(
		worth({ prompt: PROMPT }),
	);
});

test('a long question and a long answer are worth less, the members of a set are not counted', () => {
	const many = Array.from({ length: 25 }, () => 'row').join(' ');
	expect(worth({ prompt: `${PROMPT} ${many}` })).toBeLessThan(worth({ prompt: PROMPT }));
	const long = { prompt: PROMPT, answer: 'she, Tom Berg and Ada Marlow' };
	expect(worth(long)).toBeLessThan(worth({ prompt: PROMPT }));
	const set = (answer: string) => worth({ prompt: PROMPT, kind: 'set', answer });
	expect(set('she, Tom Berg and Ada Marlow')).toBe(set('she'));
});
