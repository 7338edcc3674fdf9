import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const NEWS = { title: 'Probe lands', published: '2025-10-09' };

test('"the spacecraft" and "the mission" are the probe that the text has named', () => {
	const text =
		'The European probe Halcyon landed on an asteroid on Tuesday. The spacecraft was launched in August 2019. The mission cost 620 million euros.';
	const made = cardsOf(text, NEWS).map(line);
	expect(made).toContain('In which month and year was Halcyon launched? -> August 2019');
	expect(made).toContain('How much did Halcyon cost? -> 620 million euros');
});

test('of two probes, neither is "the probe"', () => {
	const text =
		'The European probe Halcyon met the Japanese probe Kaze on Tuesday. The probe was launched in August 2019.';
	expect(cardsOf(text, NEWS).map(line).join('\n')).not.toMatch(/was (?:Halcyon|Kaze) launched/);
});
