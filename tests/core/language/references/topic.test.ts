import { expect, test } from 'vitest';
import { readingOf, wordsOf } from '../english.ts';

/** What each pointing word of the last sentence stands for, in an article with a title. */
function lastReferences(title: string, text: string): Record<string, string | undefined> {
	const reading = readingOf(text, { title });
	const last = reading.sentences.at(-1);
	return Object.fromEntries(
		[...reading.references.values()]
			.filter(({ first }) => last !== undefined && first >= last.first)
			.map((reference) => [wordsOf(reading, reference), reference.words]),
	);
}

const BANK =
	'The Credit Bank of Norland is the largest bank of Norland. It works with the Harbour Bank.';

test('"the bank" is the bank that the title names, though the article names others', () => {
	expect(
		lastReferences('Credit Bank of Norland', `${BANK} It rained. The bank has a vault.`),
	).toMatchObject({ 'The bank': 'the Credit Bank of Norland' });
});

test('"the bank" is not what the title names right behind another bank', () => {
	const behindName = `${BANK} The bank has a vault.`;
	expect(lastReferences('Credit Bank of Norland', behindName)).toHaveProperty(
		'The bank',
		undefined,
	);
	const behindNoun = `${BANK} It rained. A savings bank closed in Leeds. The bank had a vault.`;
	expect(lastReferences('Credit Bank of Norland', behindNoun)).toHaveProperty(
		'The bank',
		undefined,
	);
});

test('a shorter name of the topic, and its own short form, are no other bank', () => {
	const text =
		'The National Bank of Norland (NBN) is large. The NBN is old. People like the National Bank. The bank has a vault.';
	expect(lastReferences('National Bank of Norland', text)).toMatchObject({ 'The bank': 'the NBN' });
});

const TOWN = 'Grace is a market town in Norland. A hall was built in Grace, and trams in Grace.';

test('a town with the name of a thing is known by the title, and "it" by what it has', () => {
	expect(lastReferences('Grace (Norland)', `${TOWN} It rained. The town grew.`)).toMatchObject({
		'The town': 'Grace',
	});
});

test('what made "it" so leaves the next "it" the subject', () => {
	const text =
		'Grace is a market town. It has a population of 9,400, which made it the largest town of the coast. ' +
		'It covers an area of 40 square kilometres. People like Grace.';
	const reading = readingOf(text, { title: 'Grace (Norland)' });
	const words = [...reading.references.values()]
		.filter((reference) => wordsOf(reading, reference) === 'It')
		.map(({ words }) => words);
	expect(words).toEqual(['Grace', 'Grace']);
});

test('the length of a thing is no other thing that "it" may mean', () => {
	const text =
		'The Tarn Canal was opened by Queen Lovisa, who travelled its whole length. It passes through Leeds.';
	expect(lastReferences('', text)).toMatchObject({ It: 'the Tarn Canal' });
});
