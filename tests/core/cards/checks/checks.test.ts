import { expect, test } from 'vitest';
import { ambiguous, sameQuestion, whyDropped } from '#lib/core/cards/checks/index.ts';
import type { Candidate } from '#lib/core/cards/candidate.ts';
import { readingOf } from '../../language/english.ts';
import { candidate } from '../cards-of.ts';

const TEXT = 'Ada Marlow founded the Norwick Club in 1875 on 4 June.';
const reading = readingOf(TEXT);

function dropped(changes: Partial<Candidate>) {
	return whyDropped(candidate(TEXT, changes), reading);
}

test('a sound candidate is kept', () => {
	expect(dropped({})).toBeUndefined();
});

test('an answer must stand in the cited sentence', () => {
	expect(dropped({ answer: 'Ruth Keller', accepted: [] })).toBe('answer-not-in-citation');
});

test('a computed answer need not stand in it', () => {
	expect(
		dropped({
			answer: '4 June 1875',
			accepted: [],
			derived: 'date',
			value: { date: '1875' },
			sort: 'date',
			prompt: 'When did Ada Marlow found the club of Norwick?',
		}),
	).toBeUndefined();
});

test('a computed day must come out of the cited sentence again', () => {
	const prompt = 'When did Ada Marlow found the club of Norwick?';
	const changes = { answer: '1903', accepted: [], derived: 'date' as const, sort: 'date' as const };
	expect(dropped({ ...changes, prompt, value: { date: '1903' } })).toBe('answer-not-in-citation');
});

test('each member of a set must stand in it', () => {
	const members = [
		{ label: 'Ada Marlow', accepted: [] },
		{ label: 'Ruth Keller', accepted: [] },
	];
	expect(dropped({ kind: 'set', answer: '', members })).toBe('answer-not-in-citation');
});

test('the prompt may not hold the answer, nor another form of it', () => {
	expect(dropped({ prompt: 'Which club did Ada Marlow found in 1875?' })).toBe('answer-given-away');
	expect(dropped({ prompt: 'What did Miss Marlow found in Norwick?' })).toBe('answer-given-away');
});

test('an answer is no longer than a person would type', () => {
	const text =
		'Ada Marlow founded the small and poor and very cold and quite old club of Norwick in 1875.';
	const long = 'small and poor and very cold and quite old club of Norwick';
	expect(whyDropped(candidate(text, { answer: long, accepted: [] }), readingOf(text))).toBe(
		'answer-too-long',
	);
});

test.each(['its members', 'this plan', 'them', '—'])('"%s" says nothing as an answer', (answer) => {
	const text = `Ada Marlow founded ${answer}.`;
	const changed = candidate(text, { answer, accepted: [] });
	expect(whyDropped(changed, readingOf(text))).toBe('answer-says-nothing');
});

test.each([
	'What did she found in 1875?',
	'Who founded it on Thursday in Norwick?',
	'Who founded the club yesterday in Norwick?',
	'Who founded this old club in Norwick?',
	'Which club does the article say is old?',
	'What did we found in Norwick?',
	'Who founded the company?',
	'Who designed the new wing?',
	'From there, who led the club of Norwick?',
	'Which founder of the Norwick Club was born here?',
	'At that time, who led the club of Norwick?',
])('"%s" points outside itself', (prompt) => {
	expect(dropped({ prompt })).toBe('prompt-points-outside');
});

test.each([
	'When did the Norwick Club sell its boats?',
	'Who said “We are still a club”?',
	'Who founded the club of Norwick?',
	'Who led the 24th summit of heads of state?',
	'At the time of the flood, who led the club of Norwick?',
])('"%s" stands alone', (prompt) => {
	expect(dropped({ prompt })).toBeUndefined();
});

test('a gap needs a name beside it', () => {
	expect(
		dropped({ kind: 'cloze', prompt: 'The dinner was given by {{gap}} long ago in spring.' }),
	).toBe('prompt-points-outside');
	expect(
		dropped({ kind: 'cloze', prompt: 'The dinner in Norwick was given by {{gap}}.' }),
	).toBeUndefined();
});

test.each([
	'Who said “We are still a club?',
	'Who founded the the club of Norwick?',
	'Who founded Norwick , the town?',
	'Who founded the club.:12,14 the town of Norwick?',
	'In the second letter, the founder of {{gap}} stated.',
	'The Norwick Club is for schools," For example, those of the town".',
	'{{gap}} On 4 June 1875, the town of Norwick founded a club.',
	'The Norwick Club ((rowing)) was founded by {{gap}} in 1875.',
	'The Norwick Club owns the flattened{{gap}}, in which it rowed.',
])('"%s" is broken', (prompt) => {
	expect(dropped({ prompt })).toBe('prompt-broken');
});

test('a prompt is neither endless nor next to nothing', () => {
	expect(
		dropped({
			prompt: `Who founded ${Array.from({ length: 34 }, (_, k) => `w${k}`).join(' ')} Norwick?`,
		}),
	).toBe('prompt-too-long');
	expect(dropped({ prompt: 'Who in Norwick?' })).toBe('prompt-too-short');
});

test('one prompt with two answers is no question', () => {
	const one = candidate(TEXT, {});
	const other = candidate(TEXT, { answer: 'Norwick Club', accepted: [] });
	expect([...ambiguous([one, other])]).toEqual([one, other]);
});

test('one prompt with one answer in two forms is not ambiguous, but asked once', () => {
	const one = candidate(TEXT, {});
	const other = candidate(TEXT, { answer: 'Marlow', accepted: ['Ada Marlow'] });
	expect(ambiguous([one, other]).size).toBe(0);
	expect(sameQuestion(one, other)).toBe(true);
});

test('a single digit is given away, too', () => {
	const changes = { answer: '4', accepted: [], sort: 'number' as const };
	expect(dropped({ ...changes, prompt: 'How many of the 4-oar boats did Ada own?' })).toBe(
		'answer-given-away',
	);
});
