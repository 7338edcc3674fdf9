import { expect, test } from 'vitest';
import { cardsOf, line } from './cards-of.ts';

const TEA =
	'Tea is a drink made of the leaves of a shrub. By 1640 tea had reached Brill. The largest producer of tea is Norway, which grew 400 tonnes in 2022. ' +
	'Tea is named after the Tarn region of Denmark. In 1675 King Carl II tried to ban tea houses in Leeds, but he gave up after eleven days.';

const made = cardsOf(TEA, { title: 'Tea' }).map(line);

test('what an article without "the" is about is a name in lower case', () => {
	expect(made).toContain('After what is tea named? -> Tarn region of Denmark');
});

test('which one is the largest of something is asked for as what it is', () => {
	expect(made).toContain('Which country is the largest producer of tea? -> Norway');
});

test('a year in front is no part of a name, and a king has a number', () => {
	expect(made.join('\n')).not.toContain('-> 1675 King');
	expect(made.join('\n')).not.toContain('but Carl II gave up');
	expect(made).toContain('In which year did Carl II try to ban tea houses in Leeds? -> 1675');
});

test('two countries are no animal', () => {
	const text = 'By 1600 the reed had reached Turkey and Norway. The Tarn Bank was founded in 1875.';
	expect(cardsOf(text).map(line).join('\n')).not.toContain('which animal');
});

test('a place with a capital of its own is no common topic', () => {
	const text =
		'Hope is a town in Norland. The people of Hope lost hope in 1912. The oldest house in Hope is the Tarn Inn.';
	const lines = cardsOf(text, { title: 'Hope' }).map(line).join('\n');
	expect(lines).not.toMatch(/(?:is|of|in) hope\b/);
});
