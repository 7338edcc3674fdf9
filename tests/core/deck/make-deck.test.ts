import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDeck, makingDeck } from '#lib/core/deck/make-deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { english } from '../language/english.ts';

test('a count whose set is beyond the number wanted costs its card, not the deck', () => {
	const source =
		'The Tarn Pact was founded in 1990 in Varn. The members of the Tarn Pact are Brazil, Chile and Peru.';
	for (const count of [1, 2, 3, 4, 5]) {
		const making = makeDeck(source, { title: 'Tarn Pact', count }, english);
		if (!making.ok || making.deck.cards.length === 0) throw new Error('no deck');
		expect(validateDeck(making.deck)).toMatchObject({ ok: true });
	}
});

test('a card that its article does not prove is left out, with what is wrong', () => {
	const source =
		'The Varn Guild planned to reduce the herds of the Tarn Valley by 30 million people through hunger. ' +
		'The Varn Guild was founded in 1990 in Varn.';
	const making = makeDeck(source, { title: 'Varn Guild' }, english);
	if (!making.ok) throw new Error(making.message);
	expect(making.dropped).toContainEqual(
		expect.objectContaining({
			reason: 'not-proved',
			why: expect.stringContaining('answer') as string,
		}),
	);
	expect(validateDeck(making.deck)).toMatchObject({ ok: true });
});

test('a title of the person’s own leaves the headline above the text out of the deck', () => {
	const body =
		'The Norwick Club was founded in 1875 in Leeds. The Norwick Club moved to Varn in 1923 after a fire.';
	const making = makeDeck(`Norwick Club has a birthday\n\n${body}`, { title: 'Lesson 3' }, english);
	if (!making.ok) throw new Error(making.message);
	expect(making.deck).toMatchObject({
		title: 'Lesson 3',
		article: { title: 'Lesson 3', text: body },
	});
});

test.each([
	'tests/articles/museum-opening.txt',
	'tests/articles/rowing-club.txt',
	'tests/articles/volcano.txt',
	'decks/sco-summit/article.txt',
])('%s proves every card that is made of it', (file) => {
	const order = { title: 'Title', published: '2025-06-05', count: 60 };
	const making = makeDeck(readFileSync(file, 'utf8'), order, english);
	if (!making.ok) throw new Error(making.message);
	expect(making.dropped.filter(({ reason }) => reason === 'not-proved')).toEqual([]);
});

test('the stages are told in the order in which they are done, and end in the same deck', () => {
	const source = readFileSync('tests/articles/volcano.txt', 'utf8');
	const making = makingDeck(source, {}, english);
	const stages: string[] = [];
	let step = making.next();
	for (; step.done !== true; step = making.next()) stages.push(step.value);
	expect(stages).toEqual(['read', 'understand', 'find', 'ask', 'choose', 'prove']);
	expect(step.value).toEqual(makeDeck(source, {}, english));
});
