import { expect, test } from 'vitest';
import { shownParts } from '#lib/core/facts/shown-parts.ts';
import { readingOf, wordsOf } from '../language/english.ts';

/** What can be shown of a sentence, the shortest first. */
function shownOf(text: string): string[] {
	const reading = readingOf(text);
	return reading.sentences.flatMap((sentence) =>
		shownParts(reading, sentence).map((part) => wordsOf(reading, part)),
	);
}

const SOLD = 'the Norwick Club sold its boats in 1923';
const KEPT = 'the Varn Club kept its own at Leeds.';

test.each([
	['however,', `However, ${SOLD}.`],
	['in turn,', `In turn, ${SOLD}.`],
	['also', `Also ${SOLD}.`],
])('an opening "%s" is left out', (_opener, text) => {
	expect(shownOf(text)).toEqual([`${SOLD}.`]);
});

test('an opener that is no such word stays', () => {
	expect(shownOf(`Indeed ${SOLD}.`)).toEqual([`Indeed ${SOLD}.`]);
	expect(shownOf(`In spring, ${SOLD}.`)).toEqual([`In spring, ${SOLD}.`]);
});

test.each(['; ', ', but ', ', while '])(
	'two clauses that "%s" joins are shown each alone',
	(join) => {
		expect(shownOf(`In Varn ${SOLD}${join}${KEPT}`)).toEqual([
			`In Varn ${SOLD}`,
			KEPT,
			`In Varn ${SOLD}${join}${KEPT}`,
		]);
	},
);

test('what somebody says is shown whole: a part would stand as a fact', () => {
	const text = `Tom Berg said ${SOLD}, but ${KEPT}`;
	expect(shownOf(text)).toEqual([text]);
});

test('a part of a few words is not shown alone', () => {
	const text = `In Varn ${SOLD}, but Ada Marlow rowed.`;
	expect(shownOf(text)).toEqual([`In Varn ${SOLD}`, text]);
});

const LONG =
	'The Norwick Club sold all the boats of its harbour in 1923 to the Varn Club of the northern hills near Leeds';

test('what is hung on behind a long sentence can be left out, and most of it first', () => {
	expect(shownOf(`${LONG}, which kept them for years, leaving none behind.`)).toEqual([
		LONG,
		`${LONG}, which kept them for years`,
		`${LONG}, which kept them for years, leaving none behind.`,
	]);
});

test('"although" behind a long sentence stays, since it takes something back', () => {
	const text = `${LONG}, although none of them had ever been paid for.`;
	expect(shownOf(text)).toEqual([text]);
});

test('a short sentence keeps what is hung on', () => {
	const text = 'The Norwick Club sold its old boats in the spring of 1923, which rotted.';
	expect(shownOf(text)).toEqual([text]);
});

test('what is said behind a colon stays where the verb asks for it', () => {
	const named =
		'In a long letter to the Norwick Herald, Ada Marlow dubbed the quarrel between the Varn Club and the Leeds Council over the boats of the old mill: "Oars against Paper".';
	expect(shownOf(named)).toEqual([named]);
});

test('"none" is shown with what it is none of', () => {
	const caught = 'The Norwick Club once kept sturgeon in Leeds, but none has been seen since 1961.';
	expect(shownOf(caught)).toEqual([caught]);
});
