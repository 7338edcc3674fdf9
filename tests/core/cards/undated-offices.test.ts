import { expect, test } from 'vitest';
import { cardsOf, line, PUBLISHED } from './cards-of.ts';

const TEXT =
	'Norwick University lies in the hills of Marland. Norwegian Prime Minister Ada Marlow studied at Norwick University for three years.';

test('who holds an office that others held too is asked only as of a day', () => {
	const dated = cardsOf(TEXT, PUBLISHED).map(line);
	expect(dated).toContain('As of March 2025, who was the Norwegian Prime Minister? -> Ada Marlow');
	const undated = cardsOf(TEXT).map(line);
	expect(undated).toContain('Which office did Ada Marlow hold? -> Norwegian Prime Minister');
	expect(undated.join('\n')).not.toContain('ho was the Norwegian Prime Minister?');
});

test.each([
	'resigned on Tuesday',
	'was found dead on Monday',
	'was sacked on Monday',
	', who has stepped down, went to Leeds',
])('nobody is asked as holding an office who %s', (deed) => {
	const text = `Norwick University lies in the hills of Marland. Norwegian Prime Minister Ada Marlow ${deed}.`;
	const made = cardsOf(text.replace(' ,', ','), PUBLISHED).map(line);
	expect(made.join('\n')).not.toMatch(/who was the|hich office/);
});

test('an office without an owner has no form with an empty one', () => {
	const text = 'Finance Minister Eva Holm spoke on Tuesday. Norwick lies in the hills of Marland.';
	const cards = cardsOf(text, PUBLISHED);
	expect(cards.some(({ prompt }) => prompt.includes('hich office'))).toBe(true);
	const forms = cards.flatMap((card) => (card.kind === 'set' ? [] : card.accepted));
	expect(forms.filter((form) => /^\s|\s$|\bof$/.test(form))).toEqual([]);
});

test.each(['fired the finance minister', 'removed a tax', 'dismissed the claim'])(
	'who %s still holds the office',
	(deed) => {
		const text = `Norwick lies in the hills of Marland. Norwegian Prime Minister Ada Marlow ${deed} in Oslo on Tuesday.`;
		expect(cardsOf(text, PUBLISHED).map(line).join('\n')).toMatch(/who was the Norwegian Prime/);
	},
);
