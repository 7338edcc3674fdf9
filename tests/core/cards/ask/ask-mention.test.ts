import { expect, test } from 'vitest';
import { gapDraft, gapPrompts } from '#lib/core/cards/ask/ask-mention.ts';
import { findMentionFacts } from '#lib/core/facts/mentions.ts';
import { readingOf, wordsOf } from '../../language/english.ts';

/** The gap for some words of a text: its first wording, and the answer. */
function gapFor(words: string, text: string) {
	const reading = readingOf(text);
	const fact = findMentionFacts(reading).findLast(
		({ answer }) => wordsOf(reading, answer) === words,
	);
	if (fact === undefined) throw new Error(`no gap for "${words}"`);
	return { ...gapDraft(reading, fact), ...gapPrompts(reading, fact)[0] };
}

test('the answer leaves a gap, and the sentence keeps the rest', () => {
	expect(gapFor('Leeds', 'The Norwick Club sold its boats at Leeds in 1923.').prompt).toBe(
		'The Norwick Club sold its boats at {{gap}} in 1923.',
	);
});

test('a part that is shown alone begins with a capital and ends with a full stop', () => {
	const text =
		'However, the Norwick Club sold its boats in 1923; the Varn Club kept its own at Leeds.';
	expect(gapFor('1923', text).prompt).toBe('The Norwick Club sold its boats in {{gap}}.');
});

test('names stand for what points back', () => {
	const text = 'The Norwick Club was founded in 1875. It sold the Ostra Ferry in 1923.';
	expect(gapFor('1923', text).prompt).toBe('The Norwick Club sold the Ostra Ferry in {{gap}}.');
});

test('what somebody says is said to be theirs', () => {
	const text = 'Mayor Jonas Reed said that the Norwick Club sold 12 boats in Leeds.';
	expect(gapFor('12', text).prompt).toBe(
		'According to Jonas Reed, the Norwick Club sold {{gap}} boats in Leeds.',
	);
});

test.each(['currently', 'recently', 'also'])(
	'"%s" is left out: a card does not tell since when, or beside what',
	(now) => {
		const text = `The Norwick Club has ${now} opened a ferry in Leeds.`;
		expect(gapFor('Leeds', text).prompt).toBe('The Norwick Club has opened a ferry in {{gap}}.');
	},
);

test('a short form behind the gap is left out: it would give the name away', () => {
	const text = 'The Ulster Trade Party (UTP) was led from Leeds by Ada Marlow in 1923.';
	expect(gapFor('Ulster Trade Party', text).prompt).toBe(
		'The {{gap}} was led from Leeds by Ada Marlow in 1923.',
	);
});

test('a short form that stands for the name does not stand behind itself', () => {
	const text = 'The Ulster Trade Party (UTP) was led from Leeds by Ada Marlow in 1923.';
	expect(gapFor('Leeds', text).prompt).toBe('The UTP was led from {{gap}} by Ada Marlow in 1923.');
});

const CREWS = 'sold all of the long wooden boats of the harbour in 1923 to the Varn Club of Leeds';

test('of a long sentence, what stands in brackets is left out, unless it is asked', () => {
	const text = `The Norwick Club (a crew of the old hill) ${CREWS}.`;
	expect(gapFor('1923', text).prompt).not.toContain('(');
	expect(gapFor('old hill', text).prompt).toContain('(a crew of the {{gap}})');
	const short = 'The Norwick Club (a crew) sold the Ostra Ferry in 1923.';
	expect(gapFor('1923', short).prompt).toContain('(a crew)');
});

test.each([
	['Ada Marlow', 'person', { accepted: ['Marlow'] }],
	['4 June 1875', 'date', { value: { date: '1875-06-04' } }],
	['12 kilometres', 'number', { value: { number: 12 } }],
	['Norwick Club', 'organisation', {}],
	['crew', 'words', {}],
] as const)('"%s" is an answer of the sort "%s"', (words, sort, more) => {
	const text = 'Ada Marlow rowed 12 kilometres on 4 June 1875 with the crew of the Norwick Club.';
	expect(gapFor(words, text)).toMatchObject({ answer: words, sort, ...more });
});

test('a phrase in front stays whole, though it names the subject too', () => {
	const text = "In the Norwick Club's first year, the Norwick Club thanked Ada Marlow.";
	expect(gapFor('Ada Marlow', text).prompt).toBe(
		"In the Norwick Club's first year, whom did the Norwick Club thank?",
	);
});

test.each([
	['more recently', 'The Norwick Club more recently rowed at Leeds in the harbour of 1923.'],
	['however old', 'The Norwick Club kept its boats, however old they were, at Leeds in 1923.'],
])('"%s" goes on, and stays', (words, text) => {
	expect(gapFor('Leeds', text).prompt).toContain(words);
});
