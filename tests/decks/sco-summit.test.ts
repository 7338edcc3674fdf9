import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';

const { cards, article } = JSON.parse(
	readFileSync('decks/sco-summit/deck.json', 'utf8'),
) as Deck;

/** How well the best card of some question and answer is placed, from 1; Infinity where there is none. */
function place(prompt: RegExp, answer: string | readonly string[]): number {
	const index = cards.findIndex((card) => prompt.test(card.prompt) && answers(card, answer));
	return index < 0 ? Infinity : index + 1;
}

function answers(card: Card, wanted: string | readonly string[]): boolean {
	if (typeof wanted !== 'string') {
		if (card.kind !== 'set') return false;
		const labels = card.members.map(({ label }) => label);
		return labels.length === wanted.length && wanted.every((label) => labels.includes(label));
	}
	return card.kind !== 'set' && [card.answer, ...card.accepted].includes(wanted);
}

const MEMBERS = 'China Kazakhstan Kyrgyzstan Russia Tajikistan Uzbekistan India Pakistan Iran';
const PARTNERS =
	'Qatar,Saudi Arabia,Turkiye,Kuwait,United Arab Emirates,Bahrain,Egypt,Maldives,Armenia,Azerbaijan,Cambodia,Myanmar,Nepal,Sri Lanka';

const MUST_ASK: readonly (readonly [string, RegExp, string | readonly string[]])[] = [
	['the founding date', /^When was .*SCO.* established/, '15 June 2001'],
	['the founding place', /^In which city was the SCO established/, 'Shanghai'],
	['the nine members', /nine countries are members/, MEMBERS.split(' ')],
	['their number', /how many countries are members/, 'nine'],
	['the fourteen dialogue partners', /14 countries .*"dialogue partner"/, PARTNERS.split(',')],
	['their number', /how many countries .*"dialogue partner"/, '14'],
	['the two observers', /observer/, ['Belarus', 'Mongolia']],
	['the initiative', /which initiative/, 'Just Peace, Harmony and Development Initiative'],
	['what was proposed for it', /^What did .*Tokayev propose/, 'resolution of the UN General Assembly'],
	['which summit it was', /^Which SCO summit/, '24th'],
	['its city', /^In which city did the 24th SCO summit/, 'Astana'],
	['its palace', /^At which palace/, 'Palace of Independence'],
	['its day', /^When did the 24th SCO summit/, '4 July 2024'],
	['its format', /^In which format/, 'SCO+'],
	['whose presidency', /rotating presidency/, 'Kazakhstan'],
	['SCO in full', /SCO stand for/, 'Shanghai Cooperation Organisation'],
	['UN in full', /UN stand for/, 'United Nations'],
	['the President', /who was the President of Kazakhstan/, 'Kassym-Jomart Tokayev'],
	['the Secretary-General', /who was the UN Secretary-General/, 'Antonio Guterres'],
	['who told of the hottest year', /^Who said .*2023 was the hottest/, 'Antonio Guterres'],
	['whom he called on to lead', /^Whom did .*Guterres call on/, 'developed nations and major emitters'],
	['by which principle', /which principle/, 'common but differentiated responsibilities'],
	['who trusts in wise diplomacy', /^Who said .*wise diplomacy/, 'Kassym-Jomart Tokayev'],
	['a fundamental task', /fundamental task/, 'collective promotion of peaceful and harmonious development work'],
];

test.each(MUST_ASK)('asks for %s', (_, prompt, answer) => {
	expect(place(prompt, answer)).toBeLessThanOrEqual(cards.length);
});

test('asks for both anniversaries', () => {
	const set = cards.find(({ prompt }) => prompt.includes('two anniversaries'));
	expect(set?.kind === 'set' ? set.members.map(({ label }) => label) : []).toEqual([
		expect.stringContaining('80th anniversary'),
		expect.stringContaining('20th jubilee'),
	]);
});

test('nine in ten of these are among the first 25', () => {
	const early = MUST_ASK.filter(([, prompt, answer]) => place(prompt, answer) <= 25);
	expect(early.length / MUST_ASK.length).toBeGreaterThanOrEqual(0.9);
});

test('words broken by extraction are mended, and the source line is no part of the text', () => {
	expect(article.text).toContain('harmonious development work');
	expect(article.text).toContain('was established on June 15, 2001');
	expect(article.text).not.toContain('Source:');
	expect(article.publisher).toBe('Qatar News Agency');
});
