import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '#lib/core/quiz/grading/grade-answer.ts';
import { graderBeside } from './verdict-line.ts';

const grade = graderBeside(['Shanghai', 'Vladimir Putin', '2024', 'Georgia', 'SCO summit']);

const key = (answer: string, prompt = '', value?: AnswerKey['value']): AnswerKey => ({
	...{ answer, accepted: [], prompt },
	...(value && { value }),
});

const astana = key('Astana', 'In which city did the summit kick off?');
const shanghai = key('Shanghai', 'In which city was it founded?');
const georgia = key('Georgia', 'Which country is it?', { place: 'GE' });
const mexico = key('Mexico', 'Which country is it?', { place: 'MX' });
const year = key('2025', 'In which year will it be?', { date: '2025' });
const day = key('4 July 2024', 'When was it?', { date: '2024-07-04' });
const nine = key('nine', 'How many countries are members?', { number: 9 });
const sco = key('Shanghai Cooperation Organisation', 'What does SCO stand for?');
const tokayev = key('Kassym-Jomart Tokayev', 'Who was the President of Kazakhstan?');
const guterres = key('António Guterres', 'Who was the UN Secretary-General?');
const format = key('SCO+', 'In which format was it held?');
const palace = key('Palace of Independence', 'At which palace was it?');
const thames = key('Thames', 'On which river is it?');
const nations = key('United Nations', 'What does UN stand for?');
const principle = key('common goals', 'To which principle should they adhere?');

describe('what stands around a right answer is no fault', () => {
	test.each([
		['in Astana', astana],
		['It was in Astana.', astana],
		['the city of Astana', astana],
		['in the city of Astana', astana],
		['Astana, Kazakhstan', astana],
		['in Shanghai, China', shanghai],
		['Shanghai city', shanghai],
		['the SCO+ format', format],
		['format SCO+', format],
		['Independence Palace', palace],
		['Thames River', thames],
		['the river Thames', thames],
		['United Nations Organization', nations],
		['in 2025', year],
		['the year 2025', year],
		['it is in the year 2025', year],
		['on 4 July 2024', day],
		['Thursday 4 July 2024', day],
		['on Thursday, July 4, 2024', day],
		['4 July 2024 (Thursday)', day],
		['it is nine', nine],
		["it's 9", nine],
		['there are nine', nine],
		['nine (9)', nine],
		['9, nine', nine],
		['Shanghai Cooperation Organisation (SCO)', sco],
		['SCO (Shanghai Cooperation Organisation)', sco],
		['SCO = Shanghai Cooperation Organisation', sco],
		['Guterres, Antonio', guterres],
		['UN Secretary-General Antonio Guterres', guterres],
		['UN Secretary General Guterres', guterres],
		['the Secretary-General of the UN, António Guterres', guterres],
		['Kazakh President Tokayev', tokayev],
		['President of Kazakhstan Kassym-Jomart Tokayev', tokayev],
		['US President Joe Biden', key('Joe Biden', 'Who spoke?')],
		['President of the United States Joe Biden', key('Joe Biden', 'Who spoke?')],
		['to common goals', principle],
	])('%s', (response, wanted) => {
		expect(grade(response, wanted)).toBe('right');
	});

	test.each([
		['Astana, Russia', astana],
		['Shanghai, India', shanghai],
		['in Shanghai, India', shanghai],
	])('what contradicts it leaves it to the learner: %s', (response, wanted) => {
		expect(grade(response, wanted)).toBe(`unsure ${wanted.answer}`);
	});

	test('a country that is not known to hold another city of the name is no contradiction', () => {
		expect(grade('Springfield, Canada', key('Springfield', 'In which city was it?'))).toBe('right');
	});

	test('nor does it hide a slip or another answer', () => {
		expect(grade('in Astanna', astana)).toBe('typo Astana');
		expect(grade('in Shanghai', astana)).toBe('wrong Shanghai');
		expect(grade('Shanghai, China', astana)).toBe('wrong Shanghai');
		expect(grade('in 2024', year)).toBe('wrong');
		expect(grade('Thursday 5 July 2024', day)).toBe('wrong');
	});

	test('two figures are not one said twice', () => {
		for (const two of ['9, 10', '10, 9', '9 or 10', '10 or 9', '9 or 10 countries']) {
			expect(grade(two, nine)).toBe('wrong');
		}
	});

	test.each([
		['before 2025', year],
		['nine (8)', nine],
		['it is not nine', nine],
		['SCO', sco],
		['Georgia, United States', georgia],
		['the city of Mexico', mexico],
		['Mexico City', mexico],
		['SCO format', format],
		['Independence', palace],
		['Shanghai summit', shanghai],
		['Astana or Shanghai', astana],
		['Astana, Shanghai', astana],
		['the wife of President Tokayev', tokayev],
		['not President Tokayev', tokayev],
		['Vladimir Putin, not Tokayev', tokayev],
		['from common goals', principle],
	])('but %s asks or says something else', (response, wanted) => {
		expect(grade(response, wanted)).toMatch(/^wrong/);
	});
});
