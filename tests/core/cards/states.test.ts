import { expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

test('"the country" is the one that a president is president of, where no other is named', () => {
	const text =
		'Clara Brandt was elected president of Tarnland on Sunday. It was the highest turnout since the country became independent in 1974.';
	expect(linesOf(text)).toContain('In which year did Tarnland become independent? -> 1974');
});

test('where two countries are named, "the country" is neither', () => {
	const text =
		'Clara Brandt was elected president of Tarnland on Sunday. She met the Norwegian premier. The country became independent in 1974.';
	expect(linesOf(text)).not.toContain('become independent');
});

test('a club that became the first to win is "the club" later on', () => {
	const text =
		'Varn became the first Danish club to win the Tarn Cup. The club was founded in 1937.';
	expect(linesOf(text)).toContain('In which year was Varn founded? -> 1937');
});

test('a time before the end is no count', () => {
	const text = 'Varn Rowers equalised through Emma Holm five seconds before the end in Brill.';
	expect(linesOf(text)).not.toContain('How many seconds');
});

test('"the company" that is led is no answer', () => {
	const text = 'Clara Brandt, a lawyer from Brill, led the company for 26 years.';
	expect(linesOf(text)).not.toMatch(/What did Clara Brandt lead|Who led the company/);
});

test('a minister is one of the only state that the text tells of', () => {
	const text =
		'Clara Brandt was elected president of Tarnland on Sunday. Peter Holm, the finance minister, who ran her campaign, resigned on Monday.';
	expect(linesOf(text)).toContain('who was the finance minister of Tarnland? -> Peter Holm');
	const two = `${text} She will visit Norway.`;
	expect(linesOf(two)).not.toContain('finance minister of');
});

test('who coaches a club is asked beside two other questions of its sentence', () => {
	const text =
		'The Tarn Club, which was founded in 1937, has been coached since 2022 by the former international Clara Brandt.';
	expect(linesOf(text)).toContain(
		'By whom has the Tarn Club been coached since 2022? -> Clara Brandt',
	);
});

test('who "later became" another held the office in a time gone by', () => {
	expect(linesOf('Norwick Club director Ned Cole later became mayor of Leeds.')).not.toMatch(
		/As of March 2025/,
	);
});
