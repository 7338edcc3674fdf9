import { describe, expect, test } from 'vitest';
import { rarityOf } from '#lib/core/language/word-rarity.ts';

describe('the rarity of a word', () => {
	test('goes from 0 for the commonest to 1 for an unknown word', () => {
		expect(rarityOf('the')).toBe(0);
		expect(rarityOf('person')).toBe(0);
		expect(rarityOf('qwxyz')).toBe(1);
		expect(rarityOf('')).toBe(1);
	});

	test('grows from everyday words to those of few texts', () => {
		const words = ['make', 'river', 'treaty', 'tsunami', 'hypocentre'];
		const rarities = words.map(rarityOf);
		expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
		expect(new Set(rarities).size).toBe(words.length);
	});

	test.each([
		['ministers', 'minister'],
		['countries', 'country'],
		['churches', 'church'],
		['houses', 'house'],
		['dropped', 'drop'],
		['carried', 'carry'],
		['receiving', 'receive'],
	])('%s is as rare as %s', (form, lemma) => {
		expect(rarityOf(form)).toBe(rarityOf(lemma));
	});
});
