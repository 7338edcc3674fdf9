import { describe, expect, test } from 'vitest';
import { gradeAnswer } from '#lib/core/quiz/grading/grade-answer.ts';
import { asksForPerson } from '#lib/core/quiz/grading/person-name.ts';

const OTHERS = ['Vladimir Putin', 'Anna Berg', 'Erik Berg', 'Astana', 'Shanghai', 'Washington'];

function grade(response: string, answer: string, prompt = 'Who spoke first?'): string {
	const verdict = gradeAnswer(response, { answer, accepted: [], prompt }, OTHERS);
	if (verdict.kind === 'right') return 'right';
	if (verdict.kind === 'wrong') return `wrong ${verdict.named ?? ''}`.trim();
	return `${verdict.kind} ${verdict.form}`;
}

describe('a surname is enough for somebody', () => {
	test.each([
		['Tokayev', 'Kassym-Jomart Tokayev'],
		['President Tokayev', 'Kassym-Jomart Tokayev'],
		['von der Leyen', 'Ursula von der Leyen'],
		['der Leyen', 'Ursula von der Leyen'],
		['leyen', 'Ursula von der Leyen'],
		['bin Salman', 'Mohammed bin Salman'],
		['al-Assad', 'Bashar al-Assad'],
		['Assad', 'Bashar al-Assad'],
		['King', 'Martin Luther King Jr.'],
		['Kennedy', 'John F. Kennedy'],
		['Guterres', 'António Guterres'],
		['da Silva', 'Luiz Inácio Lula da Silva'],
		['Lee', 'Bruce Lee'],
	])('%s is right for %s', (response, answer) => {
		expect(grade(response, answer)).toBe('right');
	});

	test('a slip in it is a slip', () => {
		expect(grade('Tokaev', 'Kassym-Jomart Tokayev')).toBe('typo Tokayev');
	});

	test('somebody else’s is wrong, and named in full', () => {
		expect(grade('Putin', 'Kassym-Jomart Tokayev')).toBe('wrong Vladimir Putin');
		expect(grade('Putn', 'Kassym-Jomart Tokayev')).toBe('wrong Vladimir Putin');
		expect(grade('Berg', 'Maria Bergs')).toMatch(/^wrong/);
	});
});

describe('a name may be written in another way', () => {
	test.each([
		['Tokayev Kassym-Jomart', 'Kassym-Jomart Tokayev'],
		['K. Tokayev', 'Kassym-Jomart Tokayev'],
		['K Tokayev', 'Kassym-Jomart Tokayev'],
		['K.-J. Tokayev', 'Kassym-Jomart Tokayev'],
		['KJ Tokayev', 'Kassym-Jomart Tokayev'],
		['A. Guterres', 'António Guterres'],
		['J. F. Kennedy', 'John F. Kennedy'],
		['António Manuel de Oliveira Guterres', 'António Guterres'],
		['antonio manuel guterres', 'António Guterres'],
		['António Guterres, UN Secretary-General', 'António Guterres'],
		['António Guterres, Secretary-General of the UN', 'António Guterres'],
		['Tokayev (President of Kazakhstan)', 'Kassym-Jomart Tokayev'],
		['U. von der Leyen', 'Ursula von der Leyen'],
		['A. Berg', 'Anna Berg'],
	])('%s is %s', (response, answer) => {
		expect(grade(response, answer)).toBe('right');
	});

	test.each([
		['P. Tokayev', 'Kassym-Jomart Tokayev'],
		['Maria Guterres', 'António Guterres'],
		['António or Guterres', 'António Guterres'],
		["Antonio's son Guterres", 'António Guterres'],
		['John G. Kennedy', 'John F. Kennedy'],
		['António Guterres, wife of the President', 'António Guterres'],
		['E. Berg', 'Anna Berg'],
	])('%s is not %s', (response, answer) => {
		expect(grade(response, answer)).not.toBe('right');
	});

	test('that two may have is for the learner to judge', () => {
		const key = { answer: 'Anna Berg', accepted: [], prompt: 'Who spoke first?' };
		expect(gradeAnswer('A. Berg', key, ['Axel Berg'])).toEqual({
			...{ kind: 'unsure', form: 'Anna Berg' },
		});
	});
});

describe('too little to tell somebody by is for the learner to judge', () => {
	test.each([
		['Kassym-Jomart', 'Kassym-Jomart Tokayev'],
		['Antonio', 'António Guterres'],
		['Salman', 'Mohammed bin Salman'],
		['Berg', 'Anna Berg'],
		['Washington', 'George Washington'],
		['Xi', 'Xi Jinping'],
		['Jinping', 'Xi Jinping'],
		['Orbán', 'Orbán Viktor'],
		['Viktor', 'Orbán Viktor'],
		['Kim', 'Kim Jong Un'],
	])('%s for %s', (response, answer) => {
		expect(grade(response, answer)).toBe(`unsure ${answer}`);
	});
});

test('a word of what is nobody’s name is no surname', () => {
	const prompts = ['Who won the cup?', 'Whom did he urge?'];
	for (const prompt of prompts) {
		expect(grade('United', 'Manchester United', prompt)).toBe('wrong');
		expect(grade('Nations', 'United Nations', prompt)).toBe('wrong');
		expect(grade('emitters', 'developed nations and major emitters', prompt)).toBe('wrong');
	}
	expect(grade('Independence', 'Palace of Independence', 'At which palace was it?')).toBe('wrong');
	expect(grade('Tokayev', 'Kassym-Jomart Tokayev', 'Which ship sank?')).toBe('wrong');
});

test.each([
	['Who said so?', true],
	['As of July 2024, who was the President of Kazakhstan?', true],
	['By whom was the bridge designed?', true],
	['Under whose presidency was it held?', true],
	['Which president opened it?', true],
	['Which Kazakh president opened it?', true],
	['What does WHO stand for?', false],
	['Which city is the capital?', false],
	['According to WHO, what spread?', false],
])('%s', (prompt, isAsked) => {
	expect(asksForPerson(prompt)).toBe(isAsked);
});
