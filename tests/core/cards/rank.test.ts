import { expect, test } from 'vitest';
import { FAMILY_WORTH, questionWorth } from '#lib/core/cards/worth/question-worth.ts';
import { rank } from '#lib/core/cards/rank.ts';
import type { Candidate } from '#lib/core/cards/candidate.ts';
import { readingOf } from '../language/english.ts';
import { candidate, cardsOf, line } from './cards-of.ts';

function order(text: string, title = ''): string[] {
	return cardsOf(text, { title }).map(line);
}

test('a founding comes before a gap', () => {
	const lines = order(
		'The Norwick Club met the Tide Museum. The Riverside Club was founded in 1875.',
	);
	expect(lines[0]).toBe('In which year was the Riverside Club founded? -> 1875');
	expect(FAMILY_WORTH.founding).toBeGreaterThan(FAMILY_WORTH.mention);
});

test('of two like facts, the one about what the title names comes first', () => {
	const text = 'The Norwick Club was founded in 1875. The Riverside Club was founded in 1903.';
	expect(order(text, 'The Riverside Club turns 100')[0]).toContain('Riverside');
	expect(order(text, 'The Norwick Club turns 100')[0]).toContain('Norwick');
});

test('the second question on a fact waits for the first on another', () => {
	const text =
		'The Norwick Club was founded in 1875 in Astana. The Riverside Club was founded in 1903 in Astana.';
	const [first, second] = order(text).map((prompt) => prompt.includes('Norwick'));
	expect(first).not.toBe(second);
});

test('what somebody claims comes behind what is so', () => {
	const text =
		'Mayor Jonas Reed said that the Norwick Club was founded in 1875. The Riverside Club was founded in 1903.';
	expect(order(text)[0]).toBe('In which year was the Riverside Club founded? -> 1903');
});

test('a short form is asked for before it is used', () => {
	const text =
		'The Coastal Care Organisation (CCO) was founded in 1875 in Astana. Anna Reed met Jonas Bell in 1903. The CCO has nine members.';
	const lines = order(text, 'Coastal care in Astana');
	const spelt = lines.findIndex((one) => one.startsWith('What does CCO stand for?'));
	const used = lines.findIndex((one) => one.includes(' CCO ') && !one.startsWith('What does CCO'));
	expect(spelt).toBeGreaterThanOrEqual(0);
	expect(used).toBeGreaterThan(spelt);
});

/** The prompts of candidates on one article, in the order to be learnt. */
function ranked(text: string, ...candidates: readonly Partial<Candidate>[]): string[] {
	const made = candidates.map((changes) => candidate(text, { accepted: [], ...changes }));
	const reading = readingOf(text);
	const prospects = made.map((one) => ({
		draft: one,
		worth: questionWorth(reading, () => 0, one),
		candidate: () => one,
	}));
	return rank(prospects).map(({ prompt }) => prompt);
}

test('of two cards that tell each other, the second waits for a third', () => {
	const text =
		'In 1925 the mill marks its fiftieth year with a long fair. The fair draws crowds of people to the mill.';
	const at = text.indexOf('The fair');
	const first = { start: 0, end: at - 1 };
	const second = { start: at, end: text.length };
	const year = {
		prompt: 'When does the mill mark its fiftieth year?',
		answer: '1925',
		evidence: first,
	};
	const mirror = {
		prompt: 'Which year does it mark in 1925?',
		answer: 'fiftieth',
		evidence: first,
	};
	const plain = { prompt: 'Which year does it mark in May?', answer: 'fiftieth', evidence: first };
	const other = {
		prompt:
			'Whom or what does the long fair of the old mill by the river near the town draw in each year, when all days are long and warm?',
		answer: 'crowds',
		evidence: second,
	};
	expect(ranked(text, year, mirror, other)).toEqual([year.prompt, other.prompt, mirror.prompt]);
	expect(ranked(text, year, plain, other)).toEqual([year.prompt, plain.prompt, other.prompt]);
});

test('a hall comes behind a city', () => {
	const text = 'The crew met at Calba Hall and in Graz.';
	const met = (name: string) => ({
		prompt: `Where did they meet, ${name.length}?`,
		answer: name,
		sort: 'place' as const,
		entity: placeEntity(text, name),
	});
	const hall = met('Calba Hall');
	const city = met('Graz');
	expect(ranked(text, hall, city)).toEqual([city.prompt, hall.prompt]);
});

function placeEntity(text: string, name: string): NonNullable<Candidate['entity']> {
	const nouns = new Set<string>();
	const shared = { kind: 'place' as const, article: false, mentions: [], nouns };
	return { id: text.indexOf(name), name, forms: [], ...shared };
}

/** A gap with an answer of its own, in the sentence that begins at `start`. */
function gap(prompt: string, start: number, worth: number) {
	const one = candidate('', {
		fact: { ...candidate('', {}).fact, id: prompt },
		kind: 'cloze',
		prompt,
		answer: `${prompt.slice(1)} ${start}`,
		accepted: [],
		evidence: { start, end: start + 9 },
	});
	return { draft: one, worth, candidate: () => one };
}

test('a deck that has enough is not filled up with what hardly anybody would ask', () => {
	const good = Array.from({ length: 20 }, (_, at) => gap(`good ${at}`, at * 10, 9));
	const poor = gap('poor', 500, -6);
	expect(rank([...good, poor])).toHaveLength(20);
	expect(rank([...good, gap('fair', 500, 0)])).toHaveLength(21);
	expect(rank([...good.slice(1), poor])).toHaveLength(20);
});

test('a second gap in a sentence waits, and the longer, the more sentences there are', () => {
	const gaps = [gap('first', 0, 0), gap('beside', 0, -0.1), gap('elsewhere', 10, -1)];
	const asked = (sentences: number) => rank(gaps, { sentences }).map(({ prompt }) => prompt);
	expect(asked(4)).toEqual(['first', 'beside', 'elsewhere']);
	expect(asked(30)).toEqual(['first', 'elsewhere', 'beside']);
});
