import { expect, test } from 'vitest';
import { makeCards } from '#lib/core/cards/index.ts';
import { articleOf, english } from '../language/english.ts';

/** The words that are asked by gaps. */
function answersOf(text: string, count = 40): readonly string[] {
	const { cards } = makeCards(articleOf(text), english, { count });
	return cards.flatMap((card) => (card.kind === 'cloze' ? [card.answer] : []));
}

const COAL =
	'In 1903 the Ostra Bridge carried 450 wagons of coal from the Kolva mines to the harbour of Vellby.';
const SMALL_TALK =
	' Rain fell. Birds sang. Cows slept. Wind blew. Snow came. Dogs ran. Boats left. Bells rang. Fish swam. Days passed. Night came.';

test('no two gaps are over the same words', () => {
	const asked = answersOf(COAL);
	// "harbour of Vellby" holds two others.
	expect(asked.includes('harbour of Vellby')).toBe(
		!asked.includes('harbour') && !asked.includes('Vellby'),
	);
	const { dropped } = makeCards(articleOf(COAL), english);
	expect(dropped.map(({ reason }) => reason)).toContain('same-question');
});

test('what a question asks for in words is no gap, nor part of one', () => {
	const asked = answersOf(COAL);
	for (const words of ['1903', '450', '450 wagons']) expect(asked).not.toContain(words);
});

test('a member of a list is no gap', () => {
	const list = 'The members of the Tarn Pact are Brazil, Chile and Peru.';
	expect(answersOf(list)).not.toEqual([]);
	for (const member of ['Brazil', 'Chile', 'Peru']) expect(answersOf(list)).not.toContain(member);
});

test('a sentence of a long article has fewer gaps than one that stands alone', () => {
	expect(answersOf(COAL).length).toBeGreaterThan(2);
	expect(answersOf(COAL + SMALL_TALK)).toEqual([]);
});

test('gaps end at what an article usually gives, however many cards are wanted', () => {
	const towns = Array.from(
		{ length: 60 },
		(_, k) => `Town${String.fromCodePoint(97 + (k % 26))}${k}`,
	);
	const text = towns
		.map(
			(town, k) =>
				`Many wagons of red coal were seen by Ada Marlow near ${town}x in the ${k + 3} mines.`,
		)
		.join(' ');
	expect(answersOf(text, 200)).toHaveLength(40);
});
