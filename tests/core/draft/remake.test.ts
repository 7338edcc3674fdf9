import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, CardId, PlainCard } from '#lib/core/cards/index.ts';
import { validateDeck } from '#lib/core/deck/index.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import {
	cardIn,
	cardsInDeck,
	deckOf,
	isNoDifference,
	isStale,
	remake,
	type Difference,
	type Draft,
} from '#lib/core/draft/index.ts';
import { ferries, ferryCount, harbour, opened, place } from '../deck/harbour.ts';
import {
	HARBOUR_DRAFT,
	HARBOUR_MAKING,
	OWN,
	after,
	contentOf,
	faultsOf,
	makingOf,
	withAdded,
} from './harbour-draft.ts';

/** The harbour's cards, made of another text: each cites the sentence of that text that is given with it. */
function making(text: string, ...cards: readonly [Card, string][]) {
	const cited = cards.map(([card, quote]) => {
		const start = text.indexOf(quote);
		if (start < 0) throw new Error(`not in the text: ${quote}`);
		return { ...card, citation: { start, end: start + quote.length, quote } };
	});
	const article = { ...harbour.article, text, sha256: sha256Hex(text) };
	return makingOf({ ...harbour, article, cards: cited });
}

const newId = (card: Card, id: string): Card => ({ ...card, id: id as CardId });
const ids = (draft: Draft) => cardsInDeck(draft).map(({ card }) => card.id);
const told = ({ fresh, changed, gone, unanchored }: Difference) => ({
	fresh: fresh.map(({ id }) => id),
	changed: changed.map(({ after: { id } }) => id),
	gone: gone.map(({ id }) => id),
	unanchored: unanchored.map(({ id }) => id),
});
const NOTHING = { fresh: [], changed: [], gone: [], unanchored: [] };

const FOUNDED = 'The harbour of Tarn was opened on Monday.';
const FERRIES = 'Its ferries are the Heron, the Tern and the Gull.';

test('a sentence put before the others moves all citations and is no difference', () => {
	const text = `Tarn lies by the sea. ${FOUNDED} ${FERRIES}`;
	const made = making(
		text,
		...[opened, place].map((card): [Card, string] => [card, FOUNDED]),
		...[ferries, ferryCount].map((card): [Card, string] => [card, FERRIES]),
	);
	const { draft, difference } = remake(HARBOUR_DRAFT, made);
	expect(isNoDifference(difference)).toBe(true);
	expect(ids(draft)).toEqual(ids(HARBOUR_DRAFT));
	expect(contentOf(draft, opened.id).citation?.start).toBe(22);
	expect(validateDeck(deckOf(draft).deck)).toMatchObject({ ok: true });
	expect(deckOf(draft).withheld).toEqual([]);
});

test('a corrected sentence keeps the id of its card, and is shown as a change', () => {
	const corrected = 'The old harbour of Tarn was opened on Monday.';
	const made = making(
		`${corrected} ${FERRIES}`,
		[newId(opened, 'eeeeeeee'), corrected],
		[ferries, FERRIES],
		[ferryCount, FERRIES],
	);
	const { draft, difference } = remake(HARBOUR_DRAFT, made);
	expect(told(difference)).toEqual({ ...NOTHING, changed: [opened.id], gone: [place.id] });
	expect(difference.changed[0]?.parts).toEqual(['sentence']);
	expect(contentOf(draft, opened.id).citation?.quote).toBe(corrected);
	expect(cardIn(draft, place.id)?.standing).toBe('gone');
	// Once more, it is the same.
	expect(remake(draft, made)).toMatchObject({ draft, difference: NOTHING });
});

test('a corrected answer to the same question keeps the id', () => {
	const more = 'Its ferries are the Heron, the Tern, the Gull and the Swan.';
	const four = { ...ferryCount, id: 'ffffffff' as CardId, answer: 'four', value: { number: 4 } };
	const made = making(`${FOUNDED} ${more}`, [four, more]);
	const { draft, difference } = remake(HARBOUR_DRAFT, made);
	expect(difference.changed).toMatchObject([
		{ before: { answer: 'three' }, after: { id: ferryCount.id, answer: 'four' } },
	]);
	expect(ids(draft)).toEqual([ferryCount.id]);
});

test('a question that was corrected with its sentence keeps the id, another of the same sentence does not', () => {
	const cited = {
		citation: opened.citation,
		kind: 'basic',
		accepted: [],
		fact: opened.fact,
	} as const;
	const when = {
		...cited,
		id: 'wwwwwwww' as CardId,
		prompt: 'In which year was the harbour built?',
	};
	const old = { ...when, answer: '1871', value: { date: '1871' } };
	const draft = {
		...HARBOUR_DRAFT,
		cards: [{ card: old, standing: 'in', origin: 'made' } as const],
	};
	const corrected = 'The harbour of Tarn was first opened on Monday.';
	const made = making(
		corrected,
		[
			{
				...place,
				kind: 'basic',
				id: '11111111' as CardId,
				prompt: 'In which town was the harbour first built?',
				answer: 'Tarn',
			},
			corrected,
		],
		[
			{
				...when,
				id: '22222222' as CardId,
				prompt: 'In which year was the harbour first built?',
				...{ answer: '1872', value: { date: '1872' } },
			},
			corrected,
		],
	);
	const { difference } = remake(draft, made);
	expect(told(difference)).toEqual({ ...NOTHING, fresh: ['11111111'], changed: ['wwwwwwww'] });
	expect(difference.changed[0]?.after).toMatchObject({ answer: '1872' });
});

test('what the maker worded stays worded so, over what has changed beneath', () => {
	const prompt = 'Which day saw the harbour opened?';
	const edited = after(
		HARBOUR_DRAFT,
		{ kind: 'prompt', card: opened.id, text: prompt },
		{ kind: 'hint', card: opened.id, text: 'In spring' },
	);
	const corrected = 'The harbour of Tarn was opened on Tuesday.';
	const tuesday = { ...opened, id: 'eeeeeeee' as CardId, answer: '5 March 2024' };
	const made = making(`${corrected} ${FERRIES}`, [
		{ ...tuesday, accepted: [], value: { date: '2024-03-05' } },
		corrected,
	]);
	const { draft, difference } = remake(edited, made);
	expect(contentOf(draft, opened.id)).toMatchObject({
		prompt,
		hint: 'In spring',
		answer: '5 March 2024',
		value: { date: '2024-03-05' },
		citation: { quote: corrected },
	});
	expect(faultsOf(draft, opened.id)).toEqual([]);
	expect(difference.changed).toMatchObject([
		{ isEdited: true, parts: ['answer', 'accepted', 'sentence'] },
	]);
	expect(cardIn(draft, opened.id)).toMatchObject({
		origin: 'edited',
		made: { prompt: opened.prompt },
	});
});

test('what the maker took out stays out, though it is made again', () => {
	const draft = after(HARBOUR_DRAFT, { kind: 'drop', card: place.id });
	const { draft: again, difference } = remake(draft, HARBOUR_MAKING);
	expect(again).toEqual(draft);
	expect(told(difference)).toEqual(NOTHING);
	const corrected = 'The new harbour of Tarn was opened on Monday.';
	const made = making(`${corrected} ${FERRIES}`, [newId(place, 'eeeeeeee'), corrected]);
	expect(cardIn(remake(draft, made).draft, place.id)?.standing).toBe('dropped');
});

test('what was not made again, and is made once more, is back', () => {
	const less = makingOf({ ...harbour, cards: [opened, ferries, ferryCount] });
	const without = remake(HARBOUR_DRAFT, less);
	expect(told(without.difference)).toEqual({ ...NOTHING, gone: [place.id] });
	const back = remake(without.draft, HARBOUR_MAKING);
	expect(told(back.difference)).toEqual({ ...NOTHING, fresh: [place.id] });
	expect(back.draft).toEqual(HARBOUR_DRAFT);
});

test('a card that is new stands behind the one that it is made behind', () => {
	const less = makingOf({ ...harbour, cards: [opened, ferries, ferryCount] });
	const small = {
		...HARBOUR_DRAFT,
		cards: HARBOUR_DRAFT.cards.filter(({ card }) => card.id !== place.id),
	};
	expect(remake(small, less).draft).toEqual(small);
	const { draft, difference } = remake(small, HARBOUR_MAKING);
	expect(told(difference)).toEqual({ ...NOTHING, fresh: [place.id] });
	expect(ids(draft)).toEqual(ids(HARBOUR_DRAFT));
	const turned = after(small, { kind: 'move', card: opened.id, place: 2 });
	expect(ids(remake(turned, HARBOUR_MAKING).draft)).toEqual([
		ferries.id,
		ferryCount.id,
		opened.id,
		place.id,
	]);
});

test('what the maker added is cited anew by its quote, or by the sentence that was corrected', () => {
	const { draft, id } = withAdded(HARBOUR_DRAFT, 'Heron');
	const moved = making(`Tarn lies by the sea. ${FERRIES}`, [ferries, FERRIES]);
	const again = remake(draft, moved);
	expect(contentOf(again.draft, id).citation).toEqual({
		...{ start: 22, end: 22 + FERRIES.length },
		quote: FERRIES,
	});
	expect(faultsOf(again.draft, id)).toEqual([]);
	const corrected = 'Its four ferries are the Heron, the Tern, the Swan and the Gull.';
	const mended = remake(draft, making(`${FOUNDED} ${corrected}`, [opened, FOUNDED]));
	expect(contentOf(mended.draft, id).citation?.quote).toBe(corrected);
	expect(told(mended.difference).unanchored).toEqual([]);
});

test('what the maker added or edited is never lost: without its sentence it waits for another', () => {
	const { draft, id } = withAdded(HARBOUR_DRAFT, 'Heron');
	const edited = after(draft, { kind: 'hint', card: place.id, text: 'A town' });
	const text = 'Varn has a lighthouse. It was built of stone.';
	const { draft: again, difference } = remake(
		edited,
		making(text, [newId(opened, 'x1x1x1x1'), text]),
	);
	expect(told(difference).unanchored).toEqual([place.id, id]);
	expect(faultsOf(again, id)).toEqual(['citation sentence-gone']);
	expect(deckOf(again).withheld.map(({ card }) => card.id)).toEqual(
		expect.arrayContaining([place.id, id]),
	);
	const byHand = after(again, { kind: 'cite', card: id, span: null });
	expect(faultsOf(byHand, id)).toEqual([]);
});

test('what the maker added, and the generator makes now too, is one card', () => {
	const { draft, id } = withAdded(HARBOUR_DRAFT, 'Heron');
	const prompt = 'Which ferry of Tarn is a bird of the reeds?';
	const worded = after(draft, { kind: 'prompt', card: id, text: '{{gap}}? ' + prompt });
	const heron: PlainCard = {
		...{ id, kind: 'cloze', prompt: 'Its ferries are the {{gap}}.', answer: 'Heron' },
		...{ accepted: [], citation: ferries.citation, fact: ferries.fact },
	};
	const made = makingOf({ ...harbour, cards: [...harbour.cards, heron] });
	const { draft: again, difference } = remake(worded, made);
	expect(cardIn(again, id)).toMatchObject({
		origin: 'edited',
		card: { prompt: `{{gap}}? ${prompt}` },
		made: { prompt: heron.prompt },
	});
	expect(again.cards).toHaveLength(5);
	expect(difference.fresh).toEqual([]);
});

test('a draft is stale when its day of publication changes, and fresh when it is made again by it', () => {
	expect(isStale(HARBOUR_DRAFT)).toBe(false);
	const published = '2024-03-13';
	const dated = after(HARBOUR_DRAFT, { kind: 'detail', detail: 'published', text: published });
	expect(isStale(dated)).toBe(true);
	const half = after(HARBOUR_DRAFT, { kind: 'detail', detail: 'published', text: '2024-03-' });
	expect(isStale(half)).toBe(false);
	const made = makingOf({ ...harbour, article: { ...harbour.article, published } });
	const { draft } = remake(dated, made);
	expect(isStale(draft)).toBe(false);
	expect(draft.details.published).toBe(published);
});

test('whatever is made of whatever text, ids stay of one card each, and what the maker did stays', () => {
	const sentences = [
		FOUNDED,
		FERRIES,
		'Varn is near.',
		'The harbour of Tarn was opened on Sunday.',
	];
	const texts = fc.shuffledSubarray(sentences, { minLength: 1 }).map((each) => each.join(' '));
	const kept = fc.shuffledSubarray([...harbour.cards], { minLength: 1 });
	const { draft: added, id } = withAdded(HARBOUR_DRAFT, 'Heron');
	const worked = after(
		added,
		{ kind: 'hint', card: place.id, text: 'A town' },
		{ kind: 'drop', card: ferries.id },
		{ kind: 'write', card: OWN, prompt: 'Why?', answer: 'So.' },
	);
	fc.assert(
		fc.property(texts, kept, (text, cards) => {
			const quote = text.slice(0, text.indexOf('.') + 1);
			const { draft } = remake(
				worked,
				making(text, ...cards.map((card): [Card, string] => [card, quote])),
			);
			const all = draft.cards.map(({ card }) => card.id);
			expect(new Set(all).size).toBe(all.length);
			for (const { card } of worked.cards) expect(all).toContain(card.id);
			expect(contentOf(draft, place.id).hint).toBe('A town');
			expect(cardIn(draft, ferries.id)?.standing).toBe('dropped');
			for (const own of [id, OWN]) expect(cardIn(draft, own)?.standing).toBe('in');
			const { deck } = deckOf(draft);
			expect(validateDeck(deck)).toMatchObject({ ok: true });
		}),
	);
});
