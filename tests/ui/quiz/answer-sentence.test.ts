import { describe, expect, test } from 'vitest';
import { answerSentence, type Answered } from '#lib/ui/quiz/answer-sentence.ts';

const plain: Answered = { verdict: 'right', ending: 'given', answer: 'Iran', named: undefined };

function said(given: Partial<Answered>) {
	const answered = { ...plain, ...given };
	return answerSentence(answered)
		.map((part) => (part.kind === 'words' ? part.text : `[${answered[part.name] ?? ''}]`))
		.join('');
}

describe('what is said after an answer', () => {
	test('names the right one wherever it was not given', () => {
		expect(said({})).toBe('Right.');
		expect(said({ verdict: 'typo' })).toBe('Right, but for the spelling: [Iran]');
		expect(said({ verdict: 'unsure' })).toBe('Close: the answer is [Iran]. Was that it?');
		expect(said({ verdict: 'wrong' })).toBe('Not quite. It is [Iran].');
		expect(said({ verdict: 'none' })).toBe('It is [Iran].');
	});

	test('names what was given instead', () => {
		expect(said({ verdict: 'wrong', named: 'Iraq' })).toBe(
			'That is [Iraq]. The answer was [Iran].',
		);
	});

	test('says that time is up', () => {
		expect(said({ verdict: 'none', ending: 'timeout' })).toBe('Time is up. It was [Iran].');
		expect(said({ verdict: 'wrong', ending: 'timeout' })).toBe('Time is up. It was [Iran].');
		expect(said({ verdict: 'part', ending: 'timeout' })).toBe('Time is up. Right in part.');
	});

	test('leaves the right one out where it stands elsewhere', () => {
		expect(said({ verdict: 'part', answer: '' })).toBe('Right in part.');
		expect(said({ verdict: 'wrong', answer: '' })).toBe('Not quite.');
		expect(said({ verdict: 'none', answer: '' })).toBe('Not answered.');
		expect(said({ verdict: 'none', answer: '', ending: 'timeout' })).toBe('Time is up.');
	});

	test('a name that ends in a stop ends its sentence', () => {
		expect(said({ verdict: 'wrong', answer: 'Washington, D.C.' })).toBe(
			'Not quite. It is [Washington, D.C.]',
		);
		expect(said({ verdict: 'wrong', answer: 'Iran', named: 'the U.S.' })).toBe(
			'That is [the U.S.] The answer was [Iran].',
		);
	});

	test('no name is taken for a place of one', () => {
		expect(said({ verdict: 'wrong', answer: '{named}', named: 'answer' })).toBe(
			'That is [answer]. The answer was [{named}].',
		);
	});
});
