import { expect, test } from 'vitest';
import { cardsOf, line, linesOf } from './cards-of.ts';

test('a speaker shown by the title alone is cited with the sentence that names who it is', () => {
	const text =
		'President of Kazakhstan Jonas Reed opened the hall. "The sea has kept a diary for all of the people," the Kazakh President said.';
	const card = cardsOf(text).find(({ prompt }) => prompt.startsWith('Who said'));
	expect(card).toMatchObject({ answer: 'Jonas Reed' });
	expect(card?.citation?.quote).toBe(text);
});

test('who won is asked, who stressed is not', () => {
	const made = cardsOf(
		'The poet Ada Marlow won the Northern Prize. The poet Ruth Keller emphasized the need for rain in Leeds.',
	).map(line);
	expect(made.join('\n')).toMatch(/^Who won the Northern Prize/m);
	expect(made.join('\n')).not.toContain('Who emphasized');
});

test('a row of adjectives is no answer', () => {
	const made = cardsOf(
		'The Tide Club, an international political, economic, and security organisation, was founded in 1990. The Riverside Club, a local organisation, was founded in 1991.',
	).map(line);
	expect(made).toContain('What kind of organisation is the Riverside Club? -> local organisation');
	expect(made.join('\n')).not.toContain('What kind of organisation is the Tide Club');
});

test('of what somebody claims, a name alone is no gap worth filling', () => {
	const made = cardsOf(
		'Mayor Jonas Reed said that the Norwick Club enhances the role of the Tide Museum. It rained in Leeds.',
	).map(line);
	expect(made.join('\n')).not.toMatch(/\{\{gap\}\}.*-> (?:Norwick Club|Tide Museum)/);
});

test('what a club had at first is not told as of today', () => {
	const made = cardsOf(
		'The Baltic League originally had three members: Belgium, Canada and Denmark. It rained in Leeds.',
		{ published: '2025-03-10' },
	).map(line);
	expect(made).toContain('How many members did the Baltic League originally have? -> three');
	expect(made.join('\n')).not.toContain('As of');
});

test('what somebody asked for is not asked as whom', () => {
	const made = cardsOf(
		'Jonas Reed requested donations to help the Tide Museum in Leeds. Ruth Keller urged the ministers to help the Riverside Club in Leeds.',
	).map(line);
	expect(made.join('\n')).not.toContain('Whom did Jonas Reed');
	expect(made.join('\n')).toContain('Whom did Ruth Keller urge to help the Riverside Club');
});

test('what somebody once thought is not put as their word', () => {
	const text = 'Ida Klein thought that Lake Alba had 40 islands, but it has none.';
	expect(linesOf(text)).not.toContain('According to Ida Klein');
});
