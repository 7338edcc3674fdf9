import { expect, test } from 'vitest';
import { countries } from '#lib/core/language/countries.ts';
import { foldAnswer } from '#lib/core/quiz/grading/fold-answer.ts';
import { foreignNames } from '#lib/core/quiz/grading/foreign-names.ts';
import { gradeAnswer, type AnswerKey } from '#lib/core/quiz/grading/grade-answer.ts';

test.each([
	['CN', '中国'],
	['CN', 'الصين'],
	['RU', 'Россия'],
	['RU', 'russie'],
	['KZ', 'Қазақстан'],
	['JP', '日本'],
	['DE', 'ALLEMAGNE'],
])('of %s: %s', (code, name) => {
	expect(foreignNames(code)).toContain(foldAnswer(name));
});

test('none is that of another country, in any language or as it is called in English', () => {
	const owners = new Map<string, string>();
	const twice = countries.flatMap(({ code, name, forms }) => {
		const names = new Set([...foreignNames(code), ...[name, ...forms].map(foldAnswer)]);
		names.delete('');
		return [...names].flatMap((each) => {
			const owner = owners.get(each);
			owners.set(each, code);
			return owner === undefined ? [] : [`${each}: ${owner}, ${code}`];
		});
	});
	expect(twice).toEqual([]);
});

test('a country is right in another language, and wrong where it is another one', () => {
	const china: AnswerKey = { answer: 'China', accepted: [], value: { place: 'CN' } };
	const grade = (text: string) => gradeAnswer(text, china, ['Russia', 'India']).kind;
	expect(['中国', 'الصين', 'Китай', 'Chine'].map(grade)).toEqual(Array(4).fill('right'));
	expect(['Россия', 'روسيا', 'Inde', 'Russia', ''].map(grade)).toEqual(Array(5).fill('wrong'));
});
