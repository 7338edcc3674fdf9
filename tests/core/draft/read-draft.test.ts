import { expect, test } from 'vitest';
import { sha256Hex } from '#lib/core/digest.ts';
import { deckOf, readDraft } from '#lib/core/draft/index.ts';
import { validateDeck } from '#lib/core/deck/index.ts';
import { place } from '../deck/harbour.ts';
import { HARBOUR_DRAFT, OWN, after } from './harbour-draft.ts';

const WORKED = after(
	HARBOUR_DRAFT,
	{ kind: 'prompt', card: place.id, text: '' },
	{ kind: 'write', card: OWN, prompt: '', answer: '' },
);
const [first] = HARBOUR_DRAFT.cards;

test('an unfinished draft is read from JSON as it was', () => {
	expect(readDraft(JSON.parse(JSON.stringify(WORKED)))).toEqual(WORKED);
});

test.each<[string, unknown]>([
	['nothing', undefined],
	['a text', 'draft'],
	['a draft of a newer version', { ...WORKED, version: 2 }],
	['an id that is none', { ...WORKED, id: '../../etc' }],
	['no cards', { ...WORKED, cards: null }],
	['one card twice', { ...WORKED, cards: [first, first] }],
	[
		'a card of no kind',
		{ ...WORKED, cards: [{ ...first, card: { ...first?.card, kind: 'odd' } }] },
	],
	['an edit of another card', { ...WORKED, cards: [{ ...first, origin: 'edited', made: place }] }],
	['a number that is none', { ...WORKED, making: { generator: NaN, published: '' } }],
	['a revision below 1', { ...WORKED, shared: { revision: 0, address: 'x' } }],
	['a text beyond all measure', { ...WORKED, article: { text: 'x'.repeat(300_000) } }],
])('%s is no draft', (_, row) => {
	expect(readDraft(row)).toBeUndefined();
});

test('nothing is carried along unseen, and the hash is of the text that is there', () => {
	const row = JSON.parse(
		JSON.stringify({ ...WORKED, extra: 1 }).replace('{', '{"__proto__":{"evil":true},'),
	) as Record<string, unknown>;
	row.article = { text: 'Another text.', sha256: WORKED.article.sha256 };
	row.leftOut = [...WORKED.leftOut, { ...WORKED.leftOut[0], reason: 'of-a-newer-generator' }];
	const draft = readDraft(row);
	expect(draft).toEqual({
		...WORKED,
		article: { text: 'Another text.', sha256: sha256Hex('Another text.') },
	});
	expect(Object.hasOwn(draft ?? {}, 'extra')).toBe(false);
	expect('evil' in (draft ?? {})).toBe(false);
});

test('a draft whose citations were tampered with gives out nothing that its article does not prove', () => {
	const cards = HARBOUR_DRAFT.cards.map((each) => ({
		...each,
		card: { ...each.card, citation: { start: 0, end: 9_999, quote: 'Something else.' } },
	}));
	const draft = readDraft({ ...HARBOUR_DRAFT, cards });
	if (draft === undefined) throw new Error('no draft');
	const { deck, withheld } = deckOf(draft);
	expect(deck === null || validateDeck(deck).ok).toBe(true);
	expect(withheld).toHaveLength(4);
});
