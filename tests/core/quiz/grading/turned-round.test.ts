import { describe, expect, test } from 'vitest';
import { gradeAnswer, type AnswerKey } from '#lib/core/quiz/grading/grade-answer.ts';

const OTHERS = ['Shanghai', 'Georgia', 'Miami University', 'President of China'];

const grade = (response: string, answer: string) => {
	const key: AnswerKey = { answer, accepted: [], prompt: 'What is it?' };
	return gradeAnswer(
		response,
		key,
		OTHERS.filter((other) => other !== answer),
	).kind;
};

describe('an answer turned round', () => {
	test.each([
		['Kazakhstan’s President', 'President of Kazakhstan'],
		["Kazakhstan's president", 'Kazakhstan President'],
		['Kazakhstani President', 'President of Kazakhstan'],
		['the President of Kazakhstan', 'Kazakh President'],
		['President of Kazakstan', 'President of Kazakhstan'],
		['American president', 'President of the United States'],
		['the US president', 'President of the United States'],
		['independence palace', 'Palace of Independence'],
		['summit of the SCO', 'SCO summit'],
		['UN General Assembly resolution', 'resolution of the UN General Assembly'],
	])('%s is %s', (response, answer) => {
		expect(grade(response, answer)).toBe('right');
	});

	test.each([
		['wine glass', 'glass of wine'],
		['University of Miami', 'Miami University'],
		['China Bank', 'Bank of China'],
	])('%s may be %s', (response, answer) => {
		expect(grade(response, answer)).toBe('unsure');
	});

	test.each([
		['Independence of Palace', 'Palace of Independence'],
		['Uzbek President', 'President of Kazakhstan'],
		['Chinese President', 'President of Kazakhstan'],
		['Kazakhstan', 'President of Kazakhstan'],
		['the wife of the President', 'President of the wife'],
	])('%s is not %s', (response, answer) => {
		expect(grade(response, answer)).toBe('wrong');
	});
});
