import { expect, test, describe } from 'vitest';
import type { AnswerKey } from '#lib/core/quiz/grading/grade-answer.ts';
import { graderBeside } from './verdict-line.ts';

const grade = graderBeside(['Shanghai', 'Georgia', 'SCO summit']);

const key = (answer: string, prompt = ''): AnswerKey => ({ answer, accepted: [], prompt });

const sco = key('Shanghai Cooperation Organisation', 'What does SCO stand for?');

const palace = key('Palace of Independence', 'At which palace was it?');
const president = key('President of Kazakhstan', 'Which office did he hold?');

describe('another word is for the learner to judge', () => {
	test.each([
		['Shanghai Corporation Organisation', sco, 'unsure Shanghai Cooperation Organisation'],
		['Shanghai Corporation Organization', sco, 'unsure Shanghai Cooperation Organisation'],
		['Shanghai Coopertaion Organisation', sco, 'typo Shanghai Cooperation Organisation'],
		['Shanghai Coperasion Organisation', sco, 'typo Shanghai Cooperation Organisation'],
		['Kirgizstan', key('Kyrgyzstan'), 'typo Kyrgyzstan'],
		['Palace of Dependence', palace, 'unsure Palace of Independence'],
		['Palace of Dependance', palace, 'wrong'],
		['Palace of Idependence', palace, 'typo Palace of Independence'],
		['Palace of Independance', palace, 'typo Palace of Independence'],
		['Undemocratic Republic', key('Democratic Republic'), 'unsure Democratic Republic'],
		['Presidency of Kazakhstan', president, 'unsure President of Kazakhstan'],
		['Presidnet of Kazakhstan', president, 'typo President of Kazakhstan'],
		['Presidant of Kazakhstan', president, 'typo President of Kazakhstan'],
		['Cooperative Council', key('Cooperation Council'), 'unsure Cooperation Council'],
		['Gutteres', key('Guterres'), 'typo Guterres'],
	])('%s', (response, wanted, expected) => {
		expect(grade(response, wanted)).toBe(expected);
	});
});
