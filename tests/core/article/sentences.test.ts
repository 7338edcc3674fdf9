import { describe, expect, test } from 'vitest';
import { sentencesOf } from '#lib/core/article/index.ts';

function split(text: string): string[] {
	return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('a full stop ends no sentence', () => {
	test.each([
		'Mr. Smith and Dr. Jones met Gen. Lee at St. Mark’s.',
		'The U.S. President flew to Mt. Fuji.',
		'J. K. Rowling and George W. Bush wrote to each other.',
		'It grew by 3.5 per cent under No. 5 of the code.',
		'Acme Corp. Chairman Lee Wong resigned.',
		'They met on Jan. 5 at 9 a.m. in Washington, D.C.',
		'Fish, crabs, etc. were sold, e.g. on Fridays, i.e. before Sunday.',
		'"It is over." said the keeper.',
		'“Is it over?” Ana Kovač asked.',
		'She waited ... and then she left.',
		'The report (see p. 5) names them.',
		'1. The harbour is closed.',
	])('%s', (sentence) => {
		expect(split(sentence)).toEqual([sentence]);
	});
});

describe('a full stop ends a sentence', () => {
	test.each<[string, string[]]>([
		['It rained. The dam held.', ['It rained.', 'The dam held.']],
		[
			'He rowed in Washington D.C. Image: Ada Marlow.',
			['He rowed in Washington D.C.', 'Image: Ada Marlow.'],
		],
		['He flew to the U.S. The trip was short.', ['He flew to the U.S.', 'The trip was short.']],
		['"It rained. The dam held," he said.', ['"It rained.', 'The dam held," he said.']],
		['He said: "It rained." The dam held.', ['He said: "It rained."', 'The dam held.']],
		['He said no. Then he left.', ['He said no.', 'Then he left.']],
		['Did it rain? It did! 30 dams held.', ['Did it rain?', 'It did!', '30 dams held.']],
		['It rained… The dam held.', ['It rained…', 'The dam held.']],
		['It rained (a lot.) The dam held.', ['It rained (a lot.)', 'The dam held.']],
		['It rained.\n\nThe dam held', ['It rained.', 'The dam held']],
		['It took vitamin C. The cure worked.', ['It took vitamin C.', 'The cure worked.']],
		['It boils at 93 °C. Green tea is old.', ['It boils at 93 °C.', 'Green tea is old.']],
		['It closed at 9 p.m. They left.', ['It closed at 9 p.m.', 'They left.']],
	])('%s', (text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});
});

test('paragraphs are counted from nought', () => {
	expect(sentencesOf('One. Two.\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
});

test('a text of white space has none', () => {
	expect(sentencesOf(' \n\n ')).toEqual([]);
});
