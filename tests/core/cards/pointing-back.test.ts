import { describe, expect, test } from 'vitest';
import { cardsOf, line, linesOf } from './cards-of.ts';

test('what was so "before that" is not told without it', () => {
	const text =
		'The Norwick Club bought the Tide Hall in 1990. Before that, the Norwick Club had three boats in Leeds.';
	expect(linesOf(text)).not.toContain('three');
});

test('"before that" is harmless where the sentence has its own year', () => {
	const text = 'The Norwick Club closed. Before that, the Norwick Club moved to Leeds in 1923.';
	expect(linesOf(text)).toContain('In which year did the Norwick Club move to Leeds');
});

test('"the rocket" is told by its name', () => {
	const text =
		'The Albatross 5 rocket lifted off from Oslo on 4 March 2024. The rocket carried 14 satellites.';
	expect(linesOf(text)).toContain('How many satellites did the Albatross 5 rocket carry? -> 14');
});

test('"the rocket" makes no card where the text has named none', () => {
	const text =
		'The Tide Council met in Oslo on 4 March 2024. The rocket carried 14 Calba satellites.';
	expect(linesOf(text)).not.toMatch(/rocket.*-> 14$/m);
});

test('"its" is not shown where its sentence names only what cannot have it', () => {
	const text =
		'A strong earthquake struck Calba on Thursday. The Norwick Institute put its magnitude at 6.6 there.';
	expect(linesOf(text)).not.toMatch(/its magnitude/);
});

describe('a question names in full what it asks of', () => {
	test('an "it" is not the firm of an unknown owner', () => {
		const text = 'Its rival Solvo grew in Leeds. It employs 500 people. The mill stood still.';
		expect(linesOf(text)).not.toMatch(/\bits rival/i);
	});

	test.each([
		'Her tutor Carl Dorn opened the Brill Museum in 1990.',
		'Her secretary Carl Dorn opened the Brill Museum in 1990.',
		"Anna Berg's tutor Carl Dorn opened the Brill Museum in 1990.",
	])('nobody is owned: %s', (sentence) => {
		const text = `The painter Anna Berg lived in Leeds. ${sentence}`;
		expect(linesOf(text)).not.toContain("Anna Berg's Carl Dorn");
	});

	test('how often is no part of what', () => {
		const text = 'Nord has won the Brill cup 5 times. Nord lost the Calba Cup. Nord is a club.';
		expect(linesOf(text)).not.toMatch(/-> .*5 times/);
	});

	test('"all" of what nobody names are not counted', () => {
		const text = 'Arda lies by Tarn. All 12 languages are official in Arda. Arda is old.';
		expect(linesOf(text)).not.toContain('All {{gap}} languages');
	});

	test('a "that" of the sentence before is not shown', () => {
		const text =
			'Rui Alves disputed that, saying the Brill Bridge was built in 1990. Rui Alves left.';
		expect(linesOf(text)).not.toContain('disputed that');
	});
});

describe('a lone noun behind "the"', () => {
	test('is told by the name that it ends', () => {
		const text = 'The Norwick Orchard lies in Leeds. The orchard was founded in 1921 by Ada Holm.';
		expect(linesOf(text)).toContain('In which year was the Norwick Orchard founded');
	});

	test('makes no card where it is one that the text has told of without a name', () => {
		const text =
			'Norwick was struck by a long strike. The strike ended in 1921 in Leeds. Norwick is old.';
		expect(linesOf(text)).not.toContain('strike ended');
		expect(linesOf(text)).not.toMatch(/did the strike/);
	});

	test('stays where there is only one of it in the world', () => {
		const text = 'The painter Ada Holm painted the moon in 1990. Ada Holm went home to Leeds.';
		expect(linesOf(text)).toContain('In which year did Ada Holm paint the moon? -> 1990');
	});
});

test.each([
	[
		'Kenya lies by the sea. Its motto is Harambee. The crew sang.',
		"What is Kenya's motto? -> Harambee",
	],
	[
		'The Nordic Reading Union met in Oslo. Its language is Danish. The crew sang.',
		"What is the Nordic Reading Union's language? -> Danish",
	],
])('what a country and a club both have is either’s: %s', (text, card) => {
	expect(linesOf(text)).toContain(card);
});

test('a new paragraph goes on about what the article is about, whoever left it last', () => {
	const text =
		'The Tarn Rowing Union was founded in 1979. Inver left the union in 1998.\n\nIts bodies are the Assembly, the Council and the Secretariat.';
	const made = cardsOf(text, { title: 'The Tarn Rowing Union' }).map(line).join('\n');
	expect(made).not.toMatch(/bodies of Inver|Inver.s bodies/);
	expect(made).toContain('Assembly | Council | Secretariat');
});

test.each([
	[
		'Inver Bank joined the Tarn Rowing Union in 1998.\n\nIts headquarters are in Bergen.',
		/headquarters\?/,
	],
	[
		'The Tarn Bridge was bought by the Tarn Rowing Union.\n\nIt is 210 metres long.',
		/How long is the Tarn Rowing/,
	],
])('where the subject before may be meant as well, the topic is not chosen: %s', (text, wrong) => {
	const made = cardsOf(`The Tarn Rowing Union was founded in 1979. ${text}`, {
		title: 'The Tarn Rowing Union',
	});
	expect(made.map(line).join('\n')).not.toMatch(wrong);
});

test('a topic that cannot be meant leaves the subject before', () => {
	const text =
		'The Tarn Rowing Union was founded in 1979. The Tarn Bridge was bought by the Tarn Rowing Union.\n\nIt is 210 metres long.';
	const made = cardsOf(text, { title: 'The Tarn Rowing Union' }).map(line).join('\n');
	expect(made).toContain('How long is the Tarn Bridge? -> 210 metres');
});

test('the cost of what the name only tells the place of is not asked as the name’s', () => {
	const made = linesOf(
		'A road bridge across the Ease, the cost of which is put at 48 million pounds, is due to open in 2027.',
	);
	expect(made).not.toContain('cost of the Ease');
});
