import { expect, test } from 'vitest';
import { findMentionFacts } from '#lib/core/facts/mentions.ts';
import { readingOf, wordsOf } from '../language/english.ts';
import { factsOf } from './facts-of.ts';

/** The words that are asked by a gap. */
const gapsOf = (text: string): string[] => factsOf('mention', text);

test('names, dates and numbers of a plain sentence are gaps', () => {
	expect(gapsOf('The Norwick Club sold the Ostra Ferry in 1923.')).toEqual(
		expect.arrayContaining(['Norwick Club', 'Ostra Ferry', '1923']),
	);
});

test.each([
	['denied', 'The Norwick Club did not sell the Ostra Ferry in 1923.'],
	['may be so', 'The Norwick Club may sell the Ostra Ferry in 2023.'],
	['nearly happened', 'The Norwick Club almost sold the Ostra Ferry in 1923.'],
	['is a rumour', 'It is a rumour that the Norwick Club sold the Ostra Ferry in 1923.'],
	['was put right', 'Early reports put the crew of the Ostra Ferry at 40 people.'],
	['is a caption', 'Image: the Norwick Club sold the Ostra Ferry in 1923.'],
	['is a heading', 'A barge in the harbour of Leeds in 1923.'],
	['points back at its head', 'Originally the Norwick Club sold the Ostra Ferry in 1923.'],
	['points back within', 'The Norwick Club disputed that, and sold the Ostra Ferry in 1923.'],
	['is next to nothing', 'Ada Marlow met Leeds.'],
])('what %s has no gap', (_what, text) => {
	expect(gapsOf(text)).toEqual([]);
});

test('"would" tells what follows from what, and is shown', () => {
	expect(gapsOf('The Norwick Club would sell the Ostra Ferry in 1923.')).toContain('Ostra Ferry');
});

test('of three in a row none is a gap, of two each is', () => {
	const three = 'The Norwick Club, the Dolin Guild and Ada Marlow sold boats in Leeds.';
	expect(gapsOf(three)).toContain('Leeds');
	for (const member of ['Norwick Club', 'Dolin Guild', 'Ada Marlow'])
		expect(gapsOf(three)).not.toContain(member);
	expect(gapsOf('The Norwick Club and Ada Marlow sold boats in Leeds.')).toContain('Ada Marlow');
});

test.each([
	['an end of a range', 'The president of Norland met 30 to 50 crews near Leeds.', '30'],
	['the number of a name', 'Explorer 6 was launched by the Norwick Club in 1923.', '6'],
	['a count of all that there are', 'The Norland board met all 12 crews of the harbour.', '12'],
	['a one', 'The Norwick Club sold one boat of the Ostra Ferry in 1923.', 'one'],
	['a name before its noun', 'The Norland tax rose by 3 percent in 1923.', 'Norland'],
	['a noun for a name', 'The Norwick Club met. The club sold the Ostra Ferry in 1923.', 'club'],
	['"the same …"', 'Ada Marlow met the same crew near the harbour of Leeds.', 'same crew'],
	['a name cut by a dash', 'The Norland–Varn League met Ada Marlow in 1923.', 'Norland'],
	['a day without a date', 'Ada Marlow met the Varn League in Leeds on Thursday.', 'Thursday'],
])('%s is no gap', (_what, text, words) => {
	const gaps = gapsOf(text);
	expect(gaps).not.toEqual([]);
	expect(gaps).not.toContain(words);
});

test.each([
	['a number', 'The president of Norland met 50 crews near Leeds.', '50'],
	['a count of some', 'The Norland board met the 12 crews of the harbour.', '12'],
	['a name that is the subject', 'In 1923, Norland rose by 3 percent against Varn.', 'Norland'],
	['a noun of its own', 'The old club sold the Ostra Ferry in 1923.', 'old club'],
])('%s is one', (_what, text, words) => {
	expect(gapsOf(text)).toContain(words);
});

/** Who is named before each gap, where somebody claims what is shown. */
function claimants(text: string): Record<string, string | undefined> {
	const reading = readingOf(text);
	return Object.fromEntries(
		findMentionFacts(reading).map(({ answer, ways }) => [
			wordsOf(reading, answer),
			ways[0]?.claimant?.words,
		]),
	);
}

test('what somebody says is shown as theirs, and its names are not asked for', () => {
	const gaps = claimants('Mayor Jonas Reed said that the Norwick Club sold 12 boats in Leeds.');
	expect(gaps).toMatchObject({ 12: 'Jonas Reed' });
	expect(gaps).not.toHaveProperty('Norwick Club');
	expect(gaps).not.toHaveProperty('Leeds');
});

test('what nobody by name says is not cut off from who says it', () => {
	const text = 'The Norwick Club sold 12 boats in Leeds in 1923, but it burnt, officials said.';
	const reading = readingOf(text);
	for (const { ways } of findMentionFacts(reading))
		for (const { shown } of ways) expect(wordsOf(reading, shown)).toContain('officials said');
});

test('a whole sentence that somebody said is no gap, a title in marks is one', () => {
	expect(
		gapsOf('"The mill closed in 1982 and Leeds grew poor," Paul Dean recalled.'),
	).not.toContain('The mill closed in 1982 and Leeds grew poor');
	expect(gapsOf('Ada Marlow wrote a song called "the Old Mill" in 1982.')).toContain('Old Mill');
});
