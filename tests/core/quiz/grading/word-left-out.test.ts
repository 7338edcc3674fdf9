import { describe, expect, test } from 'vitest';
import { gradeAnswer } from '#lib/core/quiz/grading/grade-answer.ts';

const grade = (response: string, answer: string) =>
	gradeAnswer(response, { answer, accepted: [], prompt: 'What is it?' }, []).kind;

describe('an answer in fewer or looser words is for the learner to judge', () => {
	test.each([
		['observer status', 'observer member status'],
		['SCO members', 'member states of the SCO'],
		['the members of the SCO', 'member states of the SCO'],
	])('%s for %s', (response, answer) => {
		expect(grade(response, answer)).toBe('unsure');
	});

	test('but not where a country is called a state or a nation', () => {
		expect(grade('SCO member countries', 'member states of the SCO')).toBe('right');
		expect(grade('member nations of the SCO', 'member states of the SCO')).toBe('right');
	});

	test.each([
		['member status', 'observer member status'],
		['observer', 'observer member status'],
		['observer member', 'observer member status'],
		['countries in force', 'countries not in force'],
		['Papua Guinea', 'Papua New Guinea'],
		['Republic of the Congo', 'Democratic Republic of the Congo'],
		['SCO leaders', 'member states of the SCO'],
	])('and %s is not %s', (response, answer) => {
		expect(grade(response, answer)).toBe('wrong');
	});
});
