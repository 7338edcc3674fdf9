import { expect, test } from 'vitest';
import {
	predictArticle,
	type PredictedCard,
	type Prediction,
} from '#lib/core/deck/predict-article.ts';
import { english } from '../language/english.ts';

function predicted(source: string, published?: string): Prediction {
	return predictArticle(source, published === undefined ? {} : { published }, english);
}

/** The card that asks for a list. */
function setOf(source: string): PredictedCard | undefined {
	return predicted(source).cards.find(({ question }) => /^(?:Which|Name|What are)/.test(question));
}

const BODY = 'The Tarn Pact was founded in 1990 in Varn.';

test('a set is answered by the list as the article gives it', () => {
	const card = setOf(`${BODY} The members of the Tarn Pact are Brazil, Chile and Peru.`);
	expect(card).toMatchObject({
		answer: 'Brazil, Chile and Peru',
		sentence: 'The members of the Tarn Pact are Brazil, Chile and Peru.',
	});
	expect(card).not.toHaveProperty('derived');
});

test('a gap is a line, and every answer stands in its sentence unless it is computed', () => {
	const { cards } = predicted(
		`${BODY} Many boats of the Tarn Pact were seen near Leeds by Ada Marlow.`,
	);
	expect(cards.map(({ question }) => question).join()).toContain('_____');
	expect(cards.map(({ question }) => question).join()).not.toContain('{{gap}}');
	for (const { answer, sentence, derived } of cards)
		if (derived !== true) expect(sentence).toContain(answer);
});

test('sentence and answer are those of the source, whatever reading has mended', () => {
	const source = 'The Tarn  Pact was founded\nin 1990 in Varn by Ada  Marlow.';
	const { cards } = predicted(source);
	expect(cards).not.toEqual([]);
	for (const { answer, sentence } of cards) {
		expect(source).toContain(sentence);
		expect(source).toContain(answer);
	}
});

test('a range of years gives both its ends, each where it stands', () => {
	const source = 'Dams built from 2004 to 2009 leak.';
	const dates = predicted(source).dates.map(({ start, end, value }) => ({
		text: source.slice(start, end),
		value,
	}));
	expect(dates).toEqual([
		{ text: '2004', value: '2004' },
		{ text: '2009', value: '2009' },
	]);
});

test('a date is as precise as it is told, and none where none can be told', () => {
	const source = 'The Tarn Pact met on 4 July 2024, in May 1990 and on Thursday.';
	expect(predicted(source).dates.map(({ value }) => value)).toEqual([
		'2024-07-04',
		'1990-05',
		null,
	]);
	expect(predicted(source, '2024-07-05').dates.at(-1)?.value).toBe('2024-07-04');
});

test('lists stand in headlines too', () => {
	const source = `Varn Fair sold to Brazil, Chile and Peru\n\n${BODY} The Tarn Pact moved to Leeds in 1999 after a fire.`;
	expect(predicted(source).lists).toContainEqual(['Brazil', 'Chile', 'Peru']);
});

test('what cannot be read as an article has its dates and nothing else', () => {
	expect(predicted('')).toEqual({ cards: [], dates: [], lists: [] });
});
