import { expect, test } from 'vitest';
import { linesOf } from './cards-of.ts';

const ELECTION =
	'Clara Brandt, a lawyer, was elected mayor of Brill on Sunday, defeating the incumbent, Peter Holm, by 52 per cent to 48 per cent.';
const FINAL =
	'Norwick Rowers won the Tarn Cup on Sunday, beating the champions, Marn Rovers, by 3-1.';

test('who was elected to what is asked, with the day', () => {
	expect(linesOf(ELECTION)).toContain(
		'Who was elected mayor of Brill on 9 March 2025? -> Clara Brandt',
	);
});

test('whom somebody defeated to be elected is asked by name, not as "the incumbent"', () => {
	expect(linesOf(ELECTION)).toContain(
		'Whom did Clara Brandt defeat to be elected mayor of Brill on 9 March 2025? -> Peter Holm',
	);
});

test('who won a cup, and whom they beat', () => {
	const lines = linesOf(FINAL);
	expect(lines).toContain('Who won the Tarn Cup on 9 March 2025? -> Norwick Rowers');
	expect(lines).toContain(
		'Whom did Norwick Rowers beat to win the Tarn Cup on 9 March 2025? -> Marn Rovers',
	);
});

test('an office that is not told of what is not asked for', () => {
	const lines = linesOf('Clara Brandt was elected president on Sunday. Brill voted for her.');
	expect(lines).not.toContain('Who was elected president');
});

test('a trophy that is not named is not asked for', () => {
	const lines = linesOf('Marn Rovers, a club in Brill, has won the trophy six times.');
	expect(lines).not.toMatch(/Who has won the trophy|What has Marn Rovers won/);
});

test('when somebody will be sworn in is asked, whatever as', () => {
	const text =
		'Clara Brandt met the press in Brill. Ms Brandt will be sworn in on 3 November as the eighth head of the republic and the first woman to hold the office.';
	expect(linesOf(text)).toContain('When will Clara Brandt be sworn in? -> 3 November 2025');
});

test('"Mr" and "Ms" tell two bearers of a surname apart', () => {
	const text =
		'Clara Brandt and Peter Brandt spoke in Brill. Ms Brandt will retire on 3 November. Mr Brandt will retire on 5 May.';
	const lines = linesOf(text);
	expect(lines).toContain('When will Clara Brandt retire? -> 3 November 2025');
	expect(lines).toContain('When will Peter Brandt retire? -> 5 May 2025');
});
