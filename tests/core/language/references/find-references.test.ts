import { expect, test } from 'vitest';
import { readingOf, wordsOf } from '../english.ts';

/** What each pointing word of the last sentence stands for. */
function lastReferences(text: string): Record<string, string | undefined> {
	const reading = readingOf(text);
	const last = reading.sentences.at(-1);
	return Object.fromEntries(
		[...reading.references.values()]
			.filter(({ first }) => last !== undefined && first >= last.first)
			.map((reference) => [wordsOf(reading, reference), reference.words]),
	);
}

test('"its" at the head of a sentence stands for the subject before', () => {
	const words = lastReferences('The Norwick Club was founded in Leeds. Its members sing.');
	expect(words).toMatchObject({ Its: 'the Norwick Club' });
});

test('"he" stands for the only person named', () => {
	expect(lastReferences('Mayor Jonas Reed praised the crew. He cut a ribbon.')).toMatchObject({
		He: 'Jonas Reed',
	});
});

test('"she" stands for nobody where two people were named', () => {
	const words = lastReferences('Ada Marlow wrote to Ruth Keller, who wrote back. She retired.');
	expect(words).toHaveProperty('She', undefined);
});

test('"its" stands for nothing where two things of the sentence before could be meant', () => {
	const words = lastReferences(
		'The Tide Institute bought the Norwick Institute. People praise its work.',
	);
	expect(words).toHaveProperty('its', undefined);
});

test('a title stands for its holder, by country or by body', () => {
	const text =
		'President of Kazakhstan Aliya Nurlan came. UN Secretary-General Ken Otto came. The Kazakh President left.';
	expect(lastReferences(text)).toMatchObject({ 'The Kazakh President': 'Aliya Nurlan' });
});

test('"the Organisation" stands for the one organisation whose name ends so', () => {
	const text =
		'The Coastal Cooperation Organisation (CCO) met. The countries of the Organisation agreed.';
	expect(lastReferences(text)).toMatchObject({ 'the Organisation': 'the CCO' });
});

test('"the volcano" stands for what was called a stratovolcano', () => {
	const text = 'Mount Serrat is a stratovolcano. The volcano was described in 1643.';
	expect(lastReferences(text)).toMatchObject({ 'The volcano': 'Mount Serrat' });
});

test('"the match" is not a prize that has a match in its name', () => {
	const text = 'The Norwick Man of the Match was Tom Berg. The match ended in Leeds.';
	expect(lastReferences(text)).toHaveProperty('The match', undefined);
});

test('"the company" stands for nothing where none was named', () => {
	expect(lastReferences('It rained in Leeds. The company paid.')).toHaveProperty(
		'The company',
		undefined,
	);
});

test('"this effort" is what the sentence before ends with', () => {
	const text =
		'Olsen stressed the need for speed in cutting emissions. Others must join this effort.';
	expect(lastReferences(text)).toMatchObject({ 'this effort': 'the effort of cutting emissions' });
});

test('"it" behind a verb is not that verb\'s subject', () => {
	const words = lastReferences('Microsoft has replaced it with three versions.');
	expect(words).toHaveProperty('it', undefined);
});

test('"its" is an owner before a word that may be a verb', () => {
	const words = lastReferences('The Tide Museum stands in Leeds. Its mean depth is known.');
	expect(words).toMatchObject({ Its: 'the Tide Museum' });
	const reading = readingOf('The Tide Museum stands in Leeds. Its mean depth is known.');
	expect([...reading.references.values()].find(({ first }) => first === 7)?.possessive).toBe(true);
});

test('"whose wife" is no title of hers', () => {
	const words = lastReferences('Owen Strand, whose wife Lucy was a painter, took over.');
	expect(words).not.toHaveProperty('whose wife Lucy');
});

test('a short form that is said as a word takes no article', () => {
	const text =
		'The United Nations Educational, Scientific and Cultural Organization (UNESCO) met. It listed the mill.';
	expect(lastReferences(text)).toMatchObject({ It: 'UNESCO' });
	const whole =
		'Leeds wrote to UNESCO. In 1998 the United Nations Educational, Scientific and Cultural Organization (UNESCO) met in Oslo.';
	expect(Object.values(lastReferences(whole))).toContain('UNESCO');
	expect(Object.keys(lastReferences(whole)).join()).toContain('the United Nations');
});

test('"she" of whom one woman told another is nobody, whatever is known of their names', () => {
	const words = lastReferences('Ruth Kerr met Joan Kerr. Ruth told Joan that she had won.');
	expect(words).toHaveProperty('she', undefined);
});

test('"she" behind "the younger Dorn" is not whom the article is about', () => {
	const text =
		'Eva Dorn was a painter. Her daughter, Eva Ruth Dorn, was a sculptor. The younger Dorn studied in Riga. She won a medal.';
	const reading = readingOf(text, { title: 'Eva Dorn' });
	expect([...reading.references.values()].at(-1)?.words).toBeUndefined();
});

test('"her" before "to" is no owner', () => {
	const reading = readingOf('Ivan Petrov taught her to carve.');
	expect([...reading.references.values()].at(-1)?.possessive).toBe(false);
});

test('with whom somebody is compared in front is not whom the sentence is about', () => {
	const text = 'Jonas Reed was a mayor in Leeds. Like Tom Hale, he studied in Riga.';
	expect(lastReferences(text)).toMatchObject({ he: 'Jonas Reed' });
});

test('"it was reported that" is about what follows', () => {
	const words = lastReferences(
		'The Tarn Club was founded in Leeds. It was reported in 2012 that the Marn Club would buy boats.',
	);
	expect(words).toHaveProperty('It', undefined);
});
