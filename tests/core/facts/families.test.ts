import { expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

test('an office is told where title and name stand side by side', () => {
	expect(factsOf('office', 'President of Kazakhstan Aliya Nurlan spoke.')).toEqual([
		'President of Kazakhstan = Aliya Nurlan',
	]);
});

test('an office that was held before is none', () => {
	expect(factsOf('office', 'Former President of Kazakhstan Aliya Nurlan spoke.')).toEqual([]);
});

test('the role that a person has, by the sentence that says so', () => {
	expect(
		factsOf('office', "The Norwick Club's first captain was the painter Harold Finch."),
	).toEqual(['the painter Harold Finch']);
});

test('a format, and under whose presidency', () => {
	const text =
		'The Norwick Summit, held in the format of the "Ring" under the rotating presidency of Norway, began.';
	expect(factsOf('format', text)).toEqual([
		'in the format of the "Ring"',
		'under the rotating presidency of Norway',
	]);
});

test('the most of its kind, in the words of whoever says so', () => {
	const text = '"2023 was the hottest year on record, but more will come," said Marta Olsen.';
	expect(factsOf('superlative', text)).toEqual(['Marta Olsen: 2023']);
});

test('a task of something, as somebody calls it', () => {
	const text =
		'Mayor Jonas Reed spoke, saying that fair trade remains a fundamental task of the Baltic League.';
	expect(factsOf('purpose', text)).toEqual(['Jonas Reed: fair trade']);
});

test('which one it was, in the subject and in the object', () => {
	expect(factsOf('ordinal', 'The 24th Norwick Summit began.')).toEqual(['24th']);
	expect(factsOf('ordinal', 'The Norwick Club will mark its 80th anniversary.')).toEqual(['80th']);
});

test('how many, but not how much of one', () => {
	expect(factsOf('count', 'The Norwick Club has 640 members and owns one boat.')).toEqual(['640']);
});

test('what a name is, set off by commas', () => {
	expect(factsOf('definition', 'The Baltic League, a political union, met in Leeds.')).toEqual([
		'Baltic League = a political union',
	]);
});

test('a short form and what it stands for', () => {
	expect(factsOf('acronym', 'The European Tide Fund (ETF) paid.')).toEqual([
		'ETF = European Tide Fund',
	]);
});

test('what was said is told from where it can be told without the speaker\'s "I"', () => {
	const text =
		'"I am sure that only patience can help the old harbour. It is late," said Marta Olsen.';
	expect(factsOf('quotation', text)).toEqual([
		'Marta Olsen said that only patience can help the old harbour',
	]);
});

test('words that only point are not asked as a quotation', () => {
	expect(factsOf('quotation', '"This is what we have always wanted," said Marta Olsen.')).toEqual(
		[],
	);
});

test('what is not so has no one right word for a gap', () => {
	expect(factsOf('mention', 'The Norwick Club did not move to Leeds in 1923.')).toEqual([]);
});

test('one of several names in a row is no gap', () => {
	const found = factsOf('mention', 'The Norwick Club met crews from Norway, Portugal and Canada.');
	expect(found).toContain('Norwick Club');
	expect(found.join(' ')).not.toMatch(/Norway|Portugal|Canada/);
});

test('facts of one statement share their id, others do not', async () => {
	const { findFacts } = await import('#lib/core/facts/index.ts');
	const { readingOf } = await import('../language/english.ts');
	const facts = findFacts(
		readingOf('The Norwick Club was founded on 4 June 1875 in Leeds. Ada Marlow was born in 1931.'),
	);
	const ids = (family: string) =>
		new Set(facts.filter((fact) => fact.family === family).map(({ id }) => id));
	expect(ids('founding').size).toBe(1);
	expect([...ids('event')]).not.toEqual([...ids('founding')]);
});

test('a number that belongs to a name is no answer by itself', () => {
	const found = factsOf(
		'mention',
		'The museum in Leeds bought a copy of Harbour 6 for the new hall.',
	);
	expect(found).not.toContain('6');
});

test('an office told behind what it belongs to: "said its chairman", "the chief executive of"', () => {
	const chairman =
		'The Association of Makers opposes the act. The association has not gone to court, said its chairman, Radu Berg, a lawyer.';
	expect(factsOf('office', chairman)).toEqual(['chairman = Radu Berg']);
	const chief = '“We are ready,” said Clara Voss, the chief executive of Plum Garden, who was ill.';
	expect(factsOf('office', chief)).toEqual(['chief executive of Plum Garden = Clara Voss']);
});

test('a minister is told without the country, a minister who was one is not', () => {
	expect(factsOf('office', 'Prime Minister Davit Orel, who flew to Kolva, was glad.')).toEqual([
		'Prime Minister = Davit Orel',
	]);
	expect(factsOf('office', 'Former finance minister Karl Berg fell ill.')).toEqual([]);
});

test('what surely has a secretary-general is what "its" means', () => {
	const text =
		'The treaty set up the Tarn Commission, a body of scientists. Its first secretary-general is Henrik Dahl, a biologist.';
	expect(factsOf('office', text)).toEqual(['Henrik Dahl']);
});
