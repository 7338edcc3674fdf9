import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { pathText } from '#lib/core/deck/problem.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { ferries, ferryCount, harbour, opened, place } from './harbour.ts';

const withCards = (...cards: readonly unknown[]) => ({ ...harbour, cards });

/** `path message` of each problem. */
function problems(input: unknown): readonly string[] {
	const validation = validateDeck(input);
	return validation.ok
		? []
		: validation.problems.map(({ path, message }) => `${pathText(path)} ${message}`);
}

test('a deck that its article proves is valid, and comes out as it went in', () => {
	const json = JSON.parse(JSON.stringify(harbour)) as Deck;
	expect(validateDeck(json)).toEqual({ ok: true, deck: harbour });
});

describe('grounding', () => {
	test('a citation that is not in the article is named with its place', () => {
		const citation = { start: 0, end: 5, quote: 'A boat' };
		expect(problems(withCards({ ...place, citation }))).toContain(
			'cards[0].citation.quote is not what the article says at 0 to 5',
		);
	});

	test('a quote from elsewhere in the article does not pass for the offsets it stands at', () => {
		const citation = { ...place.citation, start: 1 };
		expect(problems(withCards({ ...place, citation }))).toHaveLength(1);
	});

	test('an answer that the quote does not hold is refused unless it is derived', () => {
		expect(problems(withCards({ ...place, answer: 'Varn' }))).toEqual([
			'cards[0].answer does not stand in the quote and is not marked derived',
		]);
	});

	test('a derived date is computed again from the quote and the published date', () => {
		const wrong: Card = { ...opened, value: { date: '2024-03-05' } };
		expect(problems(withCards(wrong))).toEqual([
			'cards[0].derived says a date, but the quote does not give this answer',
		]);
	});

	test('a derived count needs a set on the same sentence with as many members', () => {
		expect(problems(withCards(ferryCount))).toHaveLength(1);
		const four: Card = { ...ferryCount, answer: 'four', value: { number: 4 } };
		expect(problems(withCards(ferries, four))).toHaveLength(1);
		expect(problems(withCards(ferries, ferryCount))).toEqual([]);
	});

	test('a member that the quote does not hold is named', () => {
		const members = [...ferries.members, { id: 'auk', label: 'Auk', accepted: [] }];
		expect(problems(withCards({ ...ferries, members }))).toEqual([
			'cards[0].members[3].label does not stand in the quote',
		]);
	});

	test('a whole article must have the hash it claims, an excerpt cannot', () => {
		const article = { ...harbour.article, sha256: '0'.repeat(64) };
		expect(problems({ ...harbour, article })).toEqual([
			'article.sha256 is not the SHA-256 of article.text',
		]);
		expect(problems({ ...harbour, article: { ...article, kind: 'excerpt' } })).toEqual([]);
	});

	test('a card written by hand needs no citation', () => {
		expect(problems(withCards({ ...place, citation: null, answer: 'anything' }))).toEqual([]);
	});
});

describe('shape', () => {
	test('a deck from a newer version says so, and to update', () => {
		const validation = validateDeck({ ...harbour, version: 2 });
		expect(validation).toMatchObject({ ok: false, reason: 'newer-version' });
		expect(problems({ ...harbour, version: 2 })[0]).toContain('update Recto');
	});

	test.each([null, 7, 'deck', [], {}])('%j is not a deck', (input) => {
		expect(validateDeck(input)).toMatchObject({ ok: false, reason: 'not-a-deck' });
	});

	test('each missing field is named', () => {
		expect(problems({ format: 'recto-deck', version: 1 })).toEqual(
			expect.arrayContaining(['id is missing', 'cards is missing', 'article is missing']),
		);
	});

	test('caps hold: cards, prompt length, choices', () => {
		const many = Array.from({ length: 2001 }, () => place);
		expect(problems(withCards(...many))).toContain('cards holds more than 2000');
		expect(problems(withCards({ ...place, prompt: '{{gap}}'.padEnd(3000, 'x') }))).toContain(
			'cards[0].prompt is longer than 2048 characters',
		);
		const distractors = Array.from({ length: 65 }, (_, i) => `d${i}`);
		expect(problems(withCards({ ...place, distractors }))).toContain(
			'cards[0].distractors holds more than 64',
		);
	});

	test('two cards cannot share an id', () => {
		expect(problems(withCards(place, { ...opened, id: place.id }))).toEqual([
			'cards[1].id is used by two cards',
		]);
	});

	test('a cloze has one gap, and no other card has any', () => {
		expect(problems(withCards({ ...place, prompt: 'No gap' }))[0]).toContain('cards[0].prompt');
		expect(problems(withCards({ ...opened, prompt: 'A {{gap}}?' }))[0]).toContain(
			'cards[0].prompt',
		);
	});

	test('invisible controls and a script address are refused', () => {
		expect(problems({ ...harbour, title: 'evil\u202etxt' })[0]).toContain('invisible');
		const article = { ...harbour.article, url: 'javascript:alert(1)' };
		expect(problems({ ...harbour, article })[0]).toContain('https://');
	});

	test('a key of the prototype is left behind, not followed', () => {
		const json = JSON.stringify(harbour).replace('{', '{"__proto__":{"cards":[]},"extra":1,');
		const validation = validateDeck(JSON.parse(json));
		expect(validation).toEqual({ ok: true, deck: harbour });
		expect(Object.getPrototypeOf((validation as { deck: Deck }).deck)).toBe(Object.prototype);
	});
});
