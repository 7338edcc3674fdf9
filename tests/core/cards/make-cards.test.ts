import { expect, test } from 'vitest';
import { makeCards } from '#lib/core/cards/index.ts';
import { articleOf, english } from '../language/english.ts';
import { cardsOf, line } from './cards-of.ts';

const LEAGUE =
	'The Baltic Trade League (BTL), an economic union, was established on June 15, 2001, in Riga, Latvia. ' +
	'Its membership includes three countries: Estonia, Latvia, and Lithuania. ' +
	'The number of countries that hold the status of "guest" with the League so far is 4 countries, namely Norway, Sweden, the State of Qatar and Japan. ' +
	'The 12th BTL summit of ministers kicked off Thursday morning in Astana, Kazakhstan.';
const DETAILS = { published: '2024-07-04', title: 'Trade league meets' };

test('an article gives questions that stand alone', () => {
	const lines = cardsOf(LEAGUE, DETAILS).map(line);
	expect(lines).toEqual(
		expect.arrayContaining([
			'When was the BTL established? -> June 15, 2001',
			'In which city was the BTL established? -> Riga',
			'As of July 2024, which three countries are members of the BTL? -> Estonia | Latvia | Lithuania',
			'As of July 2024, how many countries are members of the BTL? -> three',
			'When did the 12th BTL summit of ministers kick off? -> 4 July 2024',
			'What does BTL stand for? -> Baltic Trade League',
		]),
	);
});

test('a day computed from the day of publication says so and carries its value', () => {
	const card = cardsOf(LEAGUE, DETAILS).find(({ prompt }) =>
		prompt.startsWith('When did the 12th'),
	);
	expect(card).toMatchObject({ derived: 'date', value: { date: '2024-07-04' } });
	expect(card?.citation?.quote).toContain('Thursday');
});

test('a day that stands in the quote is not computed, and other forms of it are accepted', () => {
	const card = cardsOf(LEAGUE, DETAILS).find(({ prompt }) => prompt.startsWith('When was'));
	expect(card).not.toHaveProperty('derived');
	expect(card?.accepted).toContain('15 June 2001');
	expect(card?.value).toEqual({ date: '2001-06-15' });
});

test('without a published date, "Thursday" is not asked', () => {
	const prompts = cardsOf(LEAGUE, { title: 'Trade league meets' }).map(({ prompt }) => prompt);
	expect(prompts.filter((prompt) => prompt.includes('kick off'))).toEqual([
		'In which city did the 12th BTL summit of ministers kick off?',
	]);
});

test('members that are countries have their region, their code and their other names', () => {
	const set = cardsOf(LEAGUE, DETAILS).find(
		({ kind, prompt }) => kind === 'set' && prompt.includes('"guest"'),
	);
	expect(set?.kind === 'set' ? set.members[2] : undefined).toMatchObject({
		label: 'Qatar',
		accepted: expect.arrayContaining(['State of Qatar']) as unknown,
		group: 'Western Asia',
		place: 'QA',
	});
});

test('a set lends its members to its sibling as wrong ones', () => {
	const set = cardsOf(LEAGUE, DETAILS).find(({ prompt }) =>
		prompt.includes('which three countries are members'),
	);
	expect(set?.distractors).toEqual(['Norway', 'Sweden', 'Qatar', 'Japan']);
});

test('a fact that ages has the day it was true', () => {
	const count = cardsOf(LEAGUE, DETAILS).find(({ prompt }) =>
		prompt.includes('how many countries are'),
	);
	expect(count?.asOf).toBe('2024-07-04');
});

test('the same article gives the same cards', () => {
	expect(cardsOf(LEAGUE, DETAILS)).toEqual(cardsOf(LEAGUE, DETAILS));
});

test('a count cuts behind the best, and says which questions it cut', () => {
	const all = makeCards(articleOf(LEAGUE, DETAILS), english);
	const few = makeCards(articleOf(LEAGUE, DETAILS), english, { count: 3 });
	expect(few.cards).toEqual(all.cards.slice(0, 3));
	const cut = all.cards.slice(3).filter(({ kind }) => kind !== 'cloze');
	const told = few.dropped.filter(({ reason }) => reason === 'beyond-count');
	expect(told.map(({ prompt }) => prompt)).toEqual(
		expect.arrayContaining(cut.map(({ prompt }) => prompt)),
	);
});

test('what is dropped is told of once, for its first reason', () => {
	const { cards, dropped } = makeCards(
		articleOf(
			'The 12th Norwick Fair kicked off in Astana. The 12th Norwick Fair began in Astana on 3 May 2001.',
		),
		english,
	);
	expect(cards.length).toBeLessThan(40);
	expect(dropped.map(({ reason }) => reason)).toContain('same-question');
	expect(dropped.filter(({ reason }) => reason === 'beyond-count')).toEqual([]);
});

test('what is dropped keeps its question, its sentence and a reason', () => {
	const { dropped } = makeCards(
		articleOf('Some people say so. The Norwick Club was founded by its members in Norwick.'),
		english,
	);
	for (const { prompt, sentence, reason } of dropped) {
		expect(prompt).not.toBe('');
		expect(sentence).not.toBe('');
		expect(reason).toMatch(/^[a-z-]+$/);
	}
});

test('a text with nothing to ask gives no cards', () => {
	expect(cardsOf('It rained. They went home and slept well.')).toEqual([]);
});

test('what somebody says is theirs in a gap too', () => {
	const prompts = cardsOf(
		'Mayor Jonas Reed spoke in Leeds. Jonas Reed added that the Norwick Fair is worth less than 12 million euros.',
	).map(({ prompt }) => prompt);
	expect(prompts).toContain(
		'According to Jonas Reed, the Norwick Fair is worth less than {{gap}}.',
	);
});

test('what a question asks is no gap, too', () => {
	const lines = cardsOf(
		'The Norwick Club was founded in 1875 in Leeds. The Norwick Club met the Tide Museum.',
	).map(line);
	expect(lines).toContain('In which year was the Norwick Club founded? -> 1875');
	expect(
		lines.filter((said) => said.includes('{{gap}}') && /-> (?:1875|Leeds)/.test(said)),
	).toEqual([]);
});

test('what is hung on behind a comma and does not stand alone is left out of the question', () => {
	const prompts = cardsOf(
		'The Norwick Club owns about 340 boats, among them the oldest of all.',
	).map(line);
	expect(prompts).toContain('About how many boats does the Norwick Club own? -> 340');
});

test('a verb that needs its object is not asked without it', () => {
	const prompts = cardsOf('The Norwick Club destroyed, so to say, its own name in 1968.').map(
		({ prompt }) => prompt,
	);
	expect(prompts).not.toContain('In which year did the Norwick Club destroy?');
});

test('in a long article a sentence with two cards gets one more gap for a name, and none for a common word', () => {
	const sentence =
		'In 1903 the Ostra Bridge carried 450 wagons of coal from the Kolva mines to the harbour of Vellby.';
	const others =
		' Rain fell. Birds sang. Cows slept. Wind blew. Snow came. Dogs ran. Boats left. Bells rang. Fish swam. Days passed. Night came.';
	const answers = cardsOf(sentence + others).map((card) =>
		card.kind === 'set' ? '' : card.answer,
	);
	expect(answers).toHaveLength(3);
	expect(answers[2]).toMatch(/[A-Z0-9]/);
});
