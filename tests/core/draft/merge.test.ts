import { expect, test } from 'vitest';
import type { CardId } from '#lib/core/cards/index.ts';
import { validateDeck } from '#lib/core/deck/index.ts';
import {
	applyChange,
	cardIn,
	cardsInDeck,
	deckOf,
	mergeableWith,
	problemsOf,
} from '#lib/core/draft/index.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import { ferries, ferryCount, opened, place } from '../deck/harbour.ts';
import { HARBOUR_DRAFT, OWN, after, contentOf, refusalOf, withAdded } from './harbour-draft.ts';

const TEXT =
	'The Severn and the Wye rise on Plynlimon. It lies in Wales (UK). The Rheidol rises on Plynlimon, too. ' +
	`${'Nobody lives there. '.repeat(80)}The Llyfnant rises on Plynlimon.`;

const RIVERS = {
	...HARBOUR_DRAFT,
	article: { text: TEXT, sha256: sha256Hex(TEXT) },
	cards: [],
};
const QUESTION = 'Which rivers rise on Plynlimon?';

/** Cards of these words, all with the same question. */
function asked(...words: readonly string[]) {
	return words.reduce<{ draft: typeof RIVERS | ReturnType<typeof after>; ids: CardId[] }>(
		({ draft, ids }, each) => {
			const added = withAdded(draft, each);
			const text = QUESTION;
			return {
				draft: after(added.draft, { kind: 'prompt', card: added.id, text }),
				ids: [...ids, added.id],
			};
		},
		{ draft: RIVERS, ids: [] },
	);
}

test('those that can be merged with a card are found, and no others', () => {
	const { draft, ids } = asked('Severn', 'Wye', 'Plynlimon');
	const [severn, wye, hill] = ids as [CardId, CardId, CardId];
	const apart = after(draft, { kind: 'prompt', card: hill, text: 'On which hill?' });
	expect(mergeableWith(apart, severn).map(({ card }) => card.id)).toEqual([wye]);
	expect(mergeableWith(apart, hill)).toEqual([]);
	const dropped = after(apart, { kind: 'drop', card: wye });
	expect(mergeableWith(dropped, severn)).toEqual([]);
});

test('one question with two answers becomes a list, and each can be had back', () => {
	const { draft, ids } = asked('Severn', 'Wye');
	const [severn, wye] = ids as [CardId, CardId];
	const merging = applyChange(draft, { kind: 'merge', card: severn, other: wye });
	if (!merging.ok || merging.added === undefined) throw new Error('not merged');
	const merged = merging.draft;
	expect(cardsInDeck(merged)).toHaveLength(1);
	expect(contentOf(merged, merging.added)).toMatchObject({
		kind: 'set',
		prompt: QUESTION,
		members: [{ label: 'Severn' }, { label: 'Wye' }],
		citation: { quote: 'The Severn and the Wye rise on Plynlimon.' },
	});
	expect(problemsOf(merged).size).toBe(0);
	expect(validateDeck(deckOf(merged).deck)).toMatchObject({ ok: true });
	expect([severn, wye].map((id) => cardIn(merged, id)?.standing)).toEqual(['dropped', 'dropped']);
});

test('a list takes in one answer more, cited over both sentences', () => {
	const { draft, ids } = asked('Severn', 'Wye', 'Rheidol');
	const [severn, wye, rheidol] = ids as [CardId, CardId, CardId];
	const merging = applyChange(draft, { kind: 'merge', card: severn, other: wye });
	if (!merging.ok || merging.added === undefined) throw new Error('not merged');
	const more = after(merging.draft, { kind: 'merge', card: rheidol, other: merging.added });
	const list = contentOf(more, merging.added);
	expect(list).toMatchObject({
		members: [{ label: 'Severn' }, { label: 'Wye' }, { label: 'Rheidol' }],
	});
	expect(list.citation?.quote.endsWith('The Rheidol rises on Plynlimon, too.')).toBe(true);
	expect(problemsOf(more).size).toBe(0);
});

test('sentences that stand far apart are not cited as one', () => {
	const { draft, ids } = asked('Severn', 'Llyfnant');
	const [card, other] = ids as [CardId, CardId];
	expect(refusalOf(draft, { kind: 'merge', card, other })).toBe('merge-far-apart');
});

test('of the same answer, the first takes over what the second knows', () => {
	const { draft, id } = withAdded(HARBOUR_DRAFT, 'Tarn');
	const told = after(
		draft,
		{ kind: 'distractors', card: id, forms: ['Varn'] },
		{ kind: 'tags', card: id, forms: ['places'] },
		{ kind: 'hint', card: id, text: 'Four letters' },
	);
	const merged = after(told, { kind: 'merge', card: place.id, other: id });
	expect(contentOf(merged, place.id)).toEqual({
		...place,
		distractors: ['Varn'],
		tags: ['places'],
		hint: 'Four letters',
	});
	expect(cardIn(merged, id)?.standing).toBe('dropped');
	expect(problemsOf(merged).size).toBe(0);
});

test('what was asked in two ways keeps both forms of its answer', () => {
	const first = withAdded(RIVERS, 'Wales (UK)');
	const second = withAdded(first.draft, 'Wales');
	const [card, other] = [first.id, second.id];
	expect(refusalOf(second.draft, { kind: 'merge', card, other })).toBe('merge-other-question');
	const text = 'Where does Plynlimon lie?';
	const same = after(
		second.draft,
		{ kind: 'prompt', card, text },
		{ kind: 'prompt', card: other, text },
		{ kind: 'merge', card, other },
	);
	expect(contentOf(same, card)).toMatchObject({ answer: 'Wales (UK)', accepted: ['Wales'] });
	expect(problemsOf(same).size).toBe(0);
});

test('what cannot be one card says why', () => {
	expect(refusalOf(HARBOUR_DRAFT, { kind: 'merge', card: opened.id, other: place.id })).toBe(
		'merge-other-question',
	);
	expect(refusalOf(HARBOUR_DRAFT, { kind: 'merge', card: ferries.id, other: ferryCount.id })).toBe(
		'merge-count',
	);
	expect(refusalOf(HARBOUR_DRAFT, { kind: 'merge', card: place.id, other: place.id })).toBe(
		'no-such-card',
	);
	const draft = after(HARBOUR_DRAFT, {
		kind: 'write',
		card: OWN,
		prompt: 'Which?',
		answer: 'Swan',
	});
	expect(refusalOf(draft, { kind: 'merge', card: ferries.id, other: OWN })).toBe(
		'merge-one-by-hand',
	);
});
