import { expect, test } from 'vitest';
import { answerSpans, type SpanKind } from '#lib/core/facts/answer-spans.ts';
import { readingOf, wordsOf } from '../language/english.ts';

/** The spans of a text that are of a kind. */
function spansOf(kind: SpanKind, text: string): string[] {
	const reading = readingOf(text);
	return reading.sentences
		.flatMap((sentence) => answerSpans(reading, sentence))
		.filter(({ kinds }) => kinds.has(kind))
		.map((span) => wordsOf(reading, span));
}

const CREW = 'Ada Marlow rowed 12 kilometres on 4 June 1875 with the crew of the Norwick Club.';

test.each<[SpanKind, string, string[]]>([
	['name', CREW, ['Ada Marlow', 'Norwick Club']],
	['date', CREW, ['4 June 1875']],
	['measure', CREW, ['12 kilometres']],
	['phrase-of', CREW, ['crew of the Norwick Club']],
	['year', 'The club moved to Leeds in 1923.', ['1923']],
	['number', 'The Norwick Club sold 58 boats.', ['58']],
	['pair', 'The Norwick Club sold boats and oars.', ['boats and oars']],
	['quotation', 'Tom Berg called it “a day of joy,” and left.', ['day of joy']],
])('a %s is found', (kind, text, spans) => {
	expect(spansOf(kind, text)).toEqual(spans);
});

test('an opening article is no part of an answer', () => {
	expect(spansOf('phrase', 'Tom Berg met the small crew near an old harbour.')).toEqual([
		'Tom Berg',
		'small crew',
		'old harbour',
	]);
});

test('nothing is cut out of a date, a number or a title', () => {
	const text =
		'President of Norland Ada Marlow met the league on 4 June 1875 with 3.5 million people.';
	const spans = (['name', 'date', 'year', 'number', 'measure', 'phrase'] as const).flatMap((kind) =>
		spansOf(kind, text),
	);
	expect(spans).toContain('4 June 1875');
	for (const half of ['June 1875', '1875', '4', '3.5', 'million', 'million people', 'Norland'])
		expect(spans).not.toContain(half);
});

test('a quotation that goes on and on is no answer, nor one that is never closed', () => {
	const long = Array.from({ length: 17 }, () => 'row').join(' ');
	expect(spansOf('quotation', `Tom Berg sang “${long}” in Leeds.`)).toEqual([]);
	expect(spansOf('quotation', 'Tom Berg sang “row in Leeds.')).toEqual([]);
	expect(spansOf('quotation', 'Tom Berg sang “row” in Leeds.')).toEqual(['row']);
});

test('a pronoun is no phrase', () => {
	expect(spansOf('phrase', 'They met her in Leeds.')).toEqual(['Leeds']);
});
