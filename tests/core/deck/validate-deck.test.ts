import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { problems } from './deck-of.ts';
import { ferries, ferryCount, harbour, opened, place } from './harbour.ts';

const withCards = (...cards: readonly unknown[]) => ({ ...harbour, cards });

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
		const wrong: Card = { ...opened, accepted: [], value: { date: '2024-03-05' } };
		expect(problems(withCards(wrong))).toEqual([
			'cards[0].derived says a date, but the quote does not give this answer',
		]);
	});

	test('a published date is a day that there was', () => {
		const deck = withCards(place);
		const article = { ...deck.article, published: '2024-02-31' };
		expect(problems({ ...deck, article })).toEqual([
			'article.published must be a date such as 2024-07-04',
		]);
	});

	test('a derived count needs a set on the same sentence with as many members', () => {
		expect(problems(withCards(ferryCount))).toHaveLength(1);
		const four: Card = { ...ferryCount, answer: 'four', accepted: ['4'], value: { number: 4 } };
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

	describe('an article without a text', () => {
		const byHand = { ...place, citation: null };
		const article = { ...harbour.article, kind: 'excerpt', text: '', sha256: sha256Hex('') };

		test('is that of a deck of which no card cites anything', () => {
			expect(problems({ ...harbour, article, cards: [byHand] })).toEqual([]);
		});

		test.each([
			['is none where a card cites it', { article, cards: [byHand, place] }],
			['is none as a whole', { article: { ...article, kind: 'whole' }, cards: [byHand] }],
			['is not made of white space', { article: { ...article, text: ' ' }, cards: [byHand] }],
		])('%s', (_, parts) => {
			expect(problems({ ...harbour, ...parts })).toContain('article.text must not be empty');
		});

		test('has the hash of nothing', () => {
			const other = { ...article, sha256: '0'.repeat(64) };
			expect(problems({ ...harbour, article: other, cards: [byHand] })).toEqual([
				'article.sha256 is not the SHA-256 of an empty text',
			]);
		});

		test('is refused for what it hides, as any other', () => {
			const hidden = { ...article, text: 'a\u202eb' };
			expect(problems({ ...harbour, article: hidden, cards: [byHand] })).toEqual([
				'article.text holds invisible control characters; remove them',
			]);
		});
	});

	test('a derived date must be the day that its value says', () => {
		expect(problems(withCards({ ...opened, answer: '1 January 1999' }))).toHaveLength(1);
	});

	test('a value must say the same as the answer, derived or not', () => {
		const quote = 'Its ferries are the Heron, the Tern and the Gull.';
		const dated = { ...place, prompt: '{{gap}}', answer: 'Monday', value: { date: '1999-01-01' } };
		expect(problems(withCards(dated))).toEqual([
			'cards[0].value says another date than the answer; make the two agree',
		]);
		expect(problems(withCards({ ...dated, value: { date: '2024-03-04' } }))).toEqual([]);
		const text = `Three boats. ${quote}`;
		const article = { ...harbour.article, text, sha256: sha256Hex(text) };
		const citation = { start: 0, end: 12, quote: 'Three boats.' };
		const counted = { ...place, citation, answer: 'Three', value: { number: 4 } };
		expect(problems({ ...harbour, article, cards: [counted] })).toEqual([
			'cards[0].value says another number than the answer; make the two agree',
		]);
	});

	test('a range may be said by its two ends', () => {
		const text = 'The harbour of Tarn was built between 1550 and 1580.';
		const article = { ...harbour.article, text, sha256: sha256Hex(text) };
		const citation = { start: 0, end: text.length, quote: text };
		const built = { ...place, citation, answer: '1550 and 1580', value: { date: '1550/1580' } };
		expect(problems({ ...harbour, article, cards: [built] })).toEqual([]);
		const other = { ...built, value: { date: '1550/1590' } };
		expect(problems({ ...harbour, article, cards: [other] })).toHaveLength(1);
	});

	test('a part of a word or of a number does not stand in the quote', () => {
		expect(problems(withCards({ ...place, answer: 'arbou' }))).toHaveLength(1);
		expect(problems(withCards({ ...place, answer: 'opened on Monday' }))).toEqual([]);
	});

	test('in a script without spaces a word may stand anywhere', () => {
		const text = '港口于星期一开放。';
		const article = { ...harbour.article, text, sha256: sha256Hex(text) };
		const card = {
			...place,
			citation: { start: 0, end: text.length, quote: text },
			answer: '港口',
		};
		expect(problems({ ...harbour, article, cards: [card] })).toEqual([]);
	});

	test('a member is proved by its label, not by a form that was slipped in', () => {
		const [first, ...rest] = ferries.members;
		const members = [{ ...first, label: 'Mars', accepted: ['Heron'] }, ...rest];
		expect(problems(withCards({ ...ferries, members }))).toEqual([
			'cards[0].members[0].label does not stand in the quote',
			'cards[0].members[0].accepted[0] is no other form of "Mars"; remove it',
		]);
	});

	test('a country may stand in the quote under another of its names', () => {
		const text = 'The pact of Tarn joins Turkiye and Burma.';
		const article = { ...harbour.article, text, sha256: sha256Hex(text) };
		const members = [
			{ id: 'tr', label: 'Turkey', accepted: ['Turkiye'], place: 'TR' },
			{ id: 'mm', label: 'Myanmar', accepted: ['Burma'], place: 'MM' },
		];
		const citation = { start: 0, end: text.length, quote: text };
		expect(problems({ ...harbour, article, cards: [{ ...ferries, citation, members }] })).toEqual(
			[],
		);
	});

	test('an accepted form that has nothing to do with the answer is named', () => {
		expect(problems(withCards({ ...place, accepted: ['Port Tarn', 'banana'] }))).toEqual([
			'cards[0].accepted[1] is no other form of "Tarn"; remove it',
		]);
		const [first, ...rest] = ferries.members;
		const members = [{ ...first, accepted: ['MV Heron', 'banana'] }, ...rest];
		expect(problems(withCards({ ...ferries, members }))).toEqual([
			'cards[0].members[0].accepted[1] is no other form of "Heron"; remove it',
		]);
	});

	test('an accepted form of a date or number must say that date or number', () => {
		const accepted = ['March 4, 2024', '04.03.2024', 'March 5, 2024'];
		expect(problems(withCards({ ...opened, accepted }))).toEqual([
			'cards[0].accepted[2] is no other form of "4 March 2024"; remove it',
		]);
		expect(problems(withCards(ferries, { ...ferryCount, accepted: ['3', 'four'] }))).toEqual([
			'cards[1].accepted[1] is no other form of "three"; remove it',
		]);
	});

	test('a distractor that is a right answer is named, whatever its case', () => {
		const accepted = ['Tarn Harbour'];
		const distractors = ['Varn', 'TARN', 'tarn harbour'];
		expect(problems(withCards({ ...place, accepted, distractors }))).toEqual([
			'cards[0].distractors[1] is a right answer; remove it',
			'cards[0].distractors[2] is a right answer; remove it',
		]);
		expect(problems(withCards({ ...ferries, distractors: ['Auk', 'gull'] }))).toEqual([
			'cards[0].distractors[1] is a right answer; remove it',
		]);
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

	test('a deck without a card is no deck', () => {
		expect(problems(withCards())).toEqual(['cards must hold at least one card']);
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

	test('white space is no answer', () => {
		expect(problems(withCards({ ...place, answer: ' ' }))).toEqual([
			'cards[0].answer must not be empty',
		]);
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
