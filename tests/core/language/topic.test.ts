import { expect, test } from 'vitest';
import { topicOf, type Topic } from '#lib/core/language/topic.ts';
import { readingOf } from './english.ts';

const TEXT =
	'Ada Marlow was born in Varn. The Norwick Club met her in Varn. People like Varn. The Ostra Fair began.';

function topic(title: string): Topic | undefined {
	return topicOf(title, readingOf(TEXT, { title }).entities);
}

test.each([
	['a person', 'Ada Marlow', { words: 'Ada Marlow', isPerson: true, isPlace: false }],
	['a place', 'Varn', { words: 'Varn', isPerson: false, isPlace: true }],
	['a body, with its article', 'Norwick Club', { words: 'the Norwick Club', noun: 'club' }],
	['what a bracket tells apart', 'Varn (Norland)', { words: 'Varn', isPlace: true }],
	['a place in another', 'Varn, Norland', { words: 'Varn', isPlace: true }],
	['a file name', 'Ada_Marlow', { words: 'Ada Marlow', isPerson: true }],
	['a name that the text lacks', 'Tide Museum', { words: 'Tide Museum', noun: 'museum' }],
])('a title that is %s', (_what, title, expected) => {
	expect(topic(title)).toMatchObject(expected);
});

test.each([
	['a headline', 'Norwick Club sells boats'],
	['in lower case', 'boats'],
	['missing', ''],
	['very long', 'Norwick Leeds Varn Ostra Dolin Kolva Harwich'],
])('a title that is %s names no topic', (_what, title) => {
	expect(topic(title)).toBeUndefined();
});

test('a title with "The" names what the text calls without it', () => {
	const text = 'The Tarn Rowing Union was founded in 1979. Inver left the union in 1998.';
	const { topic } = readingOf(text, { title: 'The Tarn Rowing Union' });
	expect(topic?.entity?.name).toBe('Tarn Rowing Union');
	expect(topic?.words).toBe('the Tarn Rowing Union');
});
