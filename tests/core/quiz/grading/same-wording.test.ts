import { describe, expect, test } from 'vitest';
import { gradeAnswer, type AnswerKey } from '#lib/core/quiz/grading/grade-answer.ts';
import { graderBeside } from './verdict-line.ts';

const grade = graderBeside(['Shanghai', 'Georgia', 'SCO summit']);

const key = (answer: string, prompt = ''): AnswerKey => ({ answer, accepted: [], prompt });

const sco = key('Shanghai Cooperation Organisation', 'What does SCO stand for?');

describe('another wording of the answer is right', () => {
	test.each([
		['role of the United Nations', key('role of the UN', 'What does it enhance?')],
		['role of the un', key('role of the United Nations')],
		['role of UN', key('role of the UN')],
		['member states of SCO', key('member states of the SCO')],
		['UN', key('United Nations', 'Which organisation turned 80?')],
		['the US president', key('United States president')],
		['Kazakhstan’s', key('Kazakhstan')],
		['Shanghai Cooperation Organization', sco],
		['color centers', key('colour centres')],
		['analyzed defense programs', key('analysed defence programmes')],
		['World Health Organization', key('WHO')],
		['SCO plus', key('SCO+')],
		['sco +', key('SCO+')],
		['SCO + format', key('SCO+ format')],
		['C plus plus', key('C++')],
	])('%s', (response, wanted) => {
		expect(grade(response, wanted)).toBe('right');
	});

	test.each([
		['UN', key('United Nations', 'What does UN stand for?')],
		['United Nations', key('UN', 'What are the United Nations called for short?')],
		['us', key('United States', 'Which country is it?')],
		['who', key('World Health Organization', 'Which body is it?')],
		['flor', key('flour')],
		['SCO +', key('SCO')],
		['SCO', key('SCO+')],
		['SCO-', key('SCO+')],
		['prize', key('prise')],
		['Hepatitis', key('Hepatitis A')],
	])('but %s is none', (response, wanted) => {
		expect(grade(response, wanted)).not.toBe('right');
	});

	test('is not right where it words another answer too', () => {
		const verdict = gradeAnswer('role of UN', key('role of the UN'), [
			'role of the United Nations',
		]);
		expect(verdict.kind).not.toBe('right');
	});
});
