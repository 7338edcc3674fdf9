import { describe, expect, test } from 'vitest';
import { readingOf } from '../english.ts';

/** What the pronouns of the last sentence stand for, by the pronoun in lower case. */
function lastPronouns(text: string): Record<string, string | undefined> {
	const reading = readingOf(text);
	const last = reading.sentences.at(-1);
	return Object.fromEntries(
		[...reading.references.values()]
			.filter(({ first }) => last !== undefined && first >= last.first)
			.map(({ first, words }) => [reading.tokens[first]?.lower ?? '', words] as const)
			.filter(([word]) => /^(?:he|his|she|her|it|its)$/.test(word)),
	);
}

describe('"he" and "she" mean nobody of the other gender', () => {
	test.each([
		['Mr', 'Mr Quill Hale opened the bridge in 1911. She was born in Leeds.', 'she'],
		['Lady', 'Lady Quill Hale opened the bridge in 1911. He was born in Leeds.', 'he'],
		['a first name', 'The painter Anna Hale opened the fair. He was born in Leeds.', 'he'],
		['"husband"', 'Her husband, Quill Hale, said so. She was born in Leeds.', 'she'],
		['"spokeswoman"', 'The spokeswoman Quill Hale said so. He was born in Leeds.', 'he'],
		['"king"', 'King Quill Hale retired in 1911. She was born in Leeds.', 'she'],
	])('told by %s', (_, text, pronoun) => {
		expect(lastPronouns(text)).toEqual({ [pronoun]: undefined });
	});

	test('told by the pronoun that a sentence before has used', () => {
		const text = 'The painter Quill Hale was born in Leeds. She studied there. He died in 1911.';
		expect(lastPronouns(text)).toEqual({ he: undefined });
	});
});

test('of a man and a woman, each pronoun means its own', () => {
	const text = 'Thomas Hale married Ruth Keller in 1911.';
	expect(lastPronouns(`${text} He was born in Leeds.`)).toEqual({ he: 'Thomas Hale' });
	expect(lastPronouns(`${text} She was born in Graz.`)).toEqual({ she: 'Ruth Keller' });
});

test('the husband is meant by "he", who was named last', () => {
	const text =
		'Mayor Anna Keller was elected in 2021. Her husband, Peter Vogt, is a surgeon. He was born in Graz.';
	expect(lastPronouns(text)).toEqual({ he: 'Peter Vogt' });
});

test('an aunt without a name is meant as well as whoever was named before her', () => {
	const text =
		'The physicist Quill Brandt lived in Graz. Brandt worked with an aunt for years. She was praised.';
	expect(lastPronouns(text)).toEqual({ she: undefined });
});

test('what somebody is said to be is no second person', () => {
	const text =
		'Charles Babbage was an English mathematician. He designed the Difference Engine. He was professor at Cambridge.';
	expect(lastPronouns(text)).toEqual({ he: 'Charles Babbage' });
});

test('a person on the way does not displace the subject before', () => {
	const text =
		'The painter Thomas Hale built a mill. After a talk with Peter Vogt he sold the mill.';
	expect(lastPronouns(text)).toEqual({ he: undefined });
});

describe('"its" is of nothing that cannot have such a thing', () => {
	test.each([
		[
			'The Geological Survey said that the earthquake was strong. Its epicentre was near Ness.',
			'its',
		],
		['The Calba Geological Survey moved to Ness in 1990. Its epicentre was near Ness.', 'its'],
		['The Norwick Council praised a bridge. It cost 12 million euros.', 'it'],
	])('%s', (text, pronoun) => {
		expect(lastPronouns(text)).toEqual({ [pronoun]: undefined });
	});

	test('but of the organisation where only one has such a thing', () => {
		const text = 'The Norwick Council praised the bridge. Its members met in Leeds.';
		expect(lastPronouns(text)).toEqual({ its: 'the Norwick Council' });
	});
});

test('"it" is not the source that tells of it', () => {
	const text = 'The fair was small. According to the Tide Council, it drew 300 people.';
	expect(lastPronouns(text)).toEqual({ it: undefined });
});

test('"it" is nobody whose sort is not known', () => {
	const text = 'The book sold well. With notes by Dalgren, it was read in Leeds.';
	expect(lastPronouns(text)).toEqual({ it: undefined });
});

describe('an "it" that is not known may be meant by the next one', () => {
	test.each([
		'The Brill Bridge crosses the Tarn. Storm Olga hit it in 1990. It has two lanes.',
		'The Calba League was founded in 1950. Greece joined it in 1992. It now has four parties.',
		'The Calba League met. Leeds gave it to the mayor. It was founded in 1950.',
		'The Calba League met in Leeds. Leeds left it. It has two languages.',
	])('%s', (text) => {
		expect(lastPronouns(text)).toEqual({ it: undefined });
	});

	test('also in its own sentence', () => {
		const text = 'It rained. Storm Olga hit it and its lanes.';
		expect(lastPronouns(text)).toEqual({ it: undefined, its: undefined });
	});

	test('but one that is known is no rival', () => {
		const text = 'The Calba League was founded in 1950. It has four parties.';
		expect(lastPronouns(text)).toEqual({ it: 'the Calba League' });
	});
});

describe('an object pronoun is explained by another name than that of the subject', () => {
	const inside = (text: string) =>
		[...readingOf(text).references.values()].some((reference) => reference.inside);

	test.each([
		['Storm Olga hit it in 1990.', false],
		['In Leeds, Storm Olga hit it in 1990.', false],
		['Anna Keller praised him in 1990.', false],
		['Storm Olga hit the Brill Bridge and flooded it in 1990.', true],
		['Anna Keller met Peter Vogt in 1990 and praised him.', true],
	])('%s', (text, explained) => {
		expect(inside(text)).toBe(explained);
	});
});
