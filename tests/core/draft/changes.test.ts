import { expect, test } from 'vitest';
import type { MemberId } from '#lib/core/cards/index.ts';
import { cardIn, cardsInDeck, deckOf, problemsOf, type Change } from '#lib/core/draft/index.ts';
import { validateDeck } from '#lib/core/deck/index.ts';
import { ferries, ferryCount, harbour, opened, place } from '../deck/harbour.ts';
import {
	HARBOUR_DRAFT,
	OWN,
	after,
	contentOf,
	faultsOf,
	refusalOf,
	withAdded,
} from './harbour-draft.ts';

const idsIn = (draft = HARBOUR_DRAFT) => cardsInDeck(draft).map(({ card }) => card.id);

test('as it was made, a draft is its deck', () => {
	expect(problemsOf(HARBOUR_DRAFT).size).toBe(0);
	const { deck, withheld } = deckOf(HARBOUR_DRAFT);
	expect(withheld).toEqual([]);
	expect(deck).toEqual({ ...harbour, id: HARBOUR_DRAFT.id });
});

test('a card that is dropped is out of the deck, and is put back where it was', () => {
	const without = after(HARBOUR_DRAFT, { kind: 'drop', card: place.id });
	expect(idsIn(without)).toEqual([opened.id, ferries.id, ferryCount.id]);
	expect(after(without, { kind: 'keep', card: place.id })).toEqual(HARBOUR_DRAFT);
});

test('a card moves to its place among those in the deck', () => {
	const draft = after(HARBOUR_DRAFT, { kind: 'drop', card: place.id });
	const moved = (card: typeof place.id, at: number) =>
		idsIn(after(draft, { kind: 'move', card, place: at }));
	expect(moved(ferryCount.id, 0)).toEqual([ferryCount.id, opened.id, ferries.id]);
	expect(moved(opened.id, 1)).toEqual([ferries.id, opened.id, ferryCount.id]);
	expect(moved(opened.id, 2)).toEqual([ferries.id, ferryCount.id, opened.id]);
	expect(moved(opened.id, 99)).toEqual([ferries.id, ferryCount.id, opened.id]);
});

test('a gap reworded to a question is a question, with the same id; typed back it is as it was made', () => {
	const prompt = 'Which harbour was opened on 4 March 2024?';
	const draft = after(HARBOUR_DRAFT, { kind: 'prompt', card: place.id, text: prompt });
	expect(contentOf(draft, place.id)).toEqual({ ...place, kind: 'basic', prompt });
	expect(cardIn(draft, place.id)?.origin).toBe('edited');
	expect(faultsOf(draft, place.id)).toEqual([]);
	const back = after(draft, { kind: 'prompt', card: place.id, text: place.prompt });
	expect(back).toEqual(HARBOUR_DRAFT);
	expect(after(draft, { kind: 'revert', card: place.id })).toEqual(HARBOUR_DRAFT);
});

test('an answer that the sentence does not hold is marked, and keeps only its card back', () => {
	const draft = after(HARBOUR_DRAFT, { kind: 'answer', card: place.id, text: 'Varn' });
	expect(faultsOf(draft, place.id)).toEqual(['answer answer-not-in-sentence']);
	const { deck, withheld } = deckOf(draft);
	expect(withheld.map(({ card }) => card.id)).toEqual([place.id]);
	expect(validateDeck(deck)).toMatchObject({ ok: true });
	expect(deck?.cards.map(({ id }) => id)).toEqual([opened.id, ferries.id, ferryCount.id]);
	const byHand = after(draft, { kind: 'cite', card: place.id, span: null });
	expect(faultsOf(byHand, place.id)).toEqual([]);
	expect(contentOf(byHand, place.id).citation).toBeNull();
});

test('a day in other words is derived from the sentence that names it', () => {
	const typed = ['4', '4 March', 'March 4, 2024'].reduce(
		(draft, text) => after(draft, { kind: 'answer', card: opened.id, text }),
		HARBOUR_DRAFT,
	);
	expect(contentOf(typed, opened.id)).toMatchObject({
		answer: 'March 4, 2024',
		value: { date: '2024-03-04' },
		derived: 'date',
	});
	expect(faultsOf(typed, opened.id)).toEqual([]);
	const wrong = after(HARBOUR_DRAFT, { kind: 'answer', card: opened.id, text: '5 March 2024' });
	expect(faultsOf(wrong, opened.id)).toContain('answer answer-not-in-sentence');
});

test('a count goes with the list that proves it', () => {
	const draft = after(HARBOUR_DRAFT, { kind: 'drop', card: ferries.id });
	expect(faultsOf(draft, ferryCount.id)).toEqual(['answer count-without-list']);
	const faulty = after(HARBOUR_DRAFT, {
		kind: 'label',
		card: ferries.id,
		member: 'gull' as MemberId,
		text: 'Goose',
	});
	expect(faultsOf(faulty, ferries.id)).toEqual(['members answer-not-in-sentence']);
	expect(faultsOf(faulty, ferryCount.id)).toEqual(['answer count-without-list']);
});

test('rows that are still blank are left out of the deck', () => {
	const forms = ['March 4, 2024', '', ' 4 March 2024 '];
	const draft = after(
		HARBOUR_DRAFT,
		{ kind: 'accepted', card: opened.id, forms },
		{ kind: 'tags', card: opened.id, forms: ['', 'harbours'] },
	);
	expect(contentOf(draft, opened.id).accepted).toEqual(forms);
	const shared = deckOf(draft).deck?.cards[0];
	expect(shared).toMatchObject({ accepted: ['March 4, 2024'], tags: ['harbours'] });
});

test.each<[string, Change, string]>([
	[
		'another form that is none',
		{ kind: 'accepted', card: place.id, forms: ['Varn'] },
		'accepted form-not-right',
	],
	[
		'a wrong answer that is right',
		{ kind: 'distractors', card: place.id, forms: ['Varn', 'tarn'] },
		'distractors distractor-right',
	],
	['no question', { kind: 'prompt', card: opened.id, text: ' ' }, 'prompt empty'],
	['no answer', { kind: 'answer', card: opened.id, text: '' }, 'answer empty'],
	[
		'a question that says the answer',
		{ kind: 'prompt', card: place.id, text: 'What is Tarn?' },
		'prompt gives-answer-away',
	],
	['two gaps', { kind: 'prompt', card: place.id, text: '{{gap}} and {{gap}}' }, 'prompt gap'],
	[
		'a question longer than a card holds',
		{ kind: 'prompt', card: place.id, text: 'Why? '.repeat(1_000) },
		'prompt too-long',
	],
	['a day that is none', { kind: 'as-of', card: place.id, text: '4 March' }, 'asOf no-date'],
	[
		'a question for another number',
		{ kind: 'prompt', card: ferries.id, text: 'Name which four ferries sail.' },
		'prompt other-count',
	],
	[
		'the same twice in a list',
		{ kind: 'label', card: ferries.id, member: 'gull' as MemberId, text: 'tern' },
		'members twin',
	],
])('%s is marked at its place', (_, change, fault) => {
	const draft = after(HARBOUR_DRAFT, change);
	expect(faultsOf(draft, 'card' in change ? change.card : place.id)).toContain(fault);
	expect(validateDeck(deckOf(draft).deck)).toMatchObject({ ok: true });
});

test('a list gains, loses, renames and groups its members', () => {
	const card = ferries.id;
	const draft = after(
		HARBOUR_DRAFT,
		{ kind: 'remove-member', card, member: 'tern' as MemberId },
		{ kind: 'group', card, member: 'gull' as MemberId, text: 'White' },
		{ kind: 'add-member', card, member: 'new' as MemberId, label: 'Tern' },
		{ kind: 'member-accepted', card, member: 'new' as MemberId, forms: ['the Tern'] },
	);
	expect(contentOf(draft, card)).toMatchObject({
		members: [
			{ id: 'heron', label: 'Heron' },
			{ id: 'gull', label: 'Gull', group: 'White' },
			{ id: 'new', label: 'Tern', accepted: ['the Tern'] },
		],
	});
	expect(faultsOf(draft, card)).toEqual([]);
	const twice = after(draft, {
		kind: 'add-member',
		card,
		member: 'new' as MemberId,
		label: 'Tarn',
	});
	const set = contentOf(twice, card);
	if (set.kind !== 'set') throw new Error('no list');
	expect(new Set(set.members.map(({ id }) => id)).size).toBe(4);
});

test('a card by hand is not from the article, and nothing holds it against the article', () => {
	const draft = after(
		HARBOUR_DRAFT,
		{ kind: 'write', card: OWN, prompt: '', answer: '' },
		{ kind: 'prompt', card: OWN, text: 'Which bird do you like best?' },
	);
	expect(faultsOf(draft, OWN)).toEqual(['answer empty']);
	const whole = after(draft, { kind: 'answer', card: OWN, text: 'The gull' });
	expect(cardIn(whole, OWN)).toMatchObject({ origin: 'added', card: { citation: null } });
	expect(deckOf(whole).deck?.cards.at(-1)).toMatchObject({ id: OWN, answer: 'The gull' });
	const again = after(whole, { kind: 'write', card: OWN, prompt: 'Why?', answer: 'So.' });
	expect(new Set(again.cards.map(({ card }) => card.id)).size).toBe(6);
});

test('a question that was left out becomes a card', () => {
	const draft = after(HARBOUR_DRAFT, { kind: 'take-up', leftOut: 0 });
	const added = draft.cards.at(-1);
	expect(added).toMatchObject({
		origin: 'added',
		card: {
			prompt: 'Which ferry of Tarn is the first?',
			answer: 'Heron',
			citation: ferries.citation,
		},
	});
	expect(problemsOf(draft).size).toBe(0);
});

test('a day of publication that was changed says that a day is another, until the cards are made again', () => {
	const draft = after(HARBOUR_DRAFT, { kind: 'detail', detail: 'published', text: '2024-03-13' });
	expect(faultsOf(draft, opened.id)).toEqual(['answer other-date']);
});

test('details that are not right yet are left out of the deck', () => {
	const draft = after(
		HARBOUR_DRAFT,
		{ kind: 'detail', detail: 'url', text: 'javascript:alert(1)' },
		{ kind: 'detail', detail: 'title', text: ' ' },
		{ kind: 'detail', detail: 'publisher', text: ' Harbour News ' },
		{ kind: 'detail', detail: 'note', text: 'Read it twice.\u202e' },
		{ kind: 'detail', detail: 'language', text: 'english!' },
	);
	const { deck } = deckOf(draft);
	expect(validateDeck(deck)).toMatchObject({ ok: true });
	expect(deck).toMatchObject({
		title: 'The harbour of Tarn was opened on Monday. Its ferries are the Heron, the Tern',
		language: 'en',
		note: 'Read it twice.',
		article: { publisher: 'Harbour News' },
	});
	expect(deck?.article.url).toBeUndefined();
});

test('what names no card is refused', () => {
	expect(refusalOf(HARBOUR_DRAFT, { kind: 'drop', card: OWN })).toBe('no-such-card');
	expect(refusalOf(HARBOUR_DRAFT, { kind: 'take-up', leftOut: 7 })).toBe('no-such-card');
	const member = 'swan' as MemberId;
	expect(refusalOf(HARBOUR_DRAFT, { kind: 'remove-member', card: ferries.id, member })).toBe(
		'no-such-member',
	);
	expect(
		refusalOf(HARBOUR_DRAFT, {
			kind: 'accepted',
			card: place.id,
			forms: Array<string>(65).fill('x'),
		}),
	).toBe('too-many-forms');
});

test('another sentence is cited whole', () => {
	const { draft, id } = withAdded(HARBOUR_DRAFT, 'Tern');
	const cited = after(draft, { kind: 'cite', card: id, span: { start: 6, end: 9 } });
	expect(contentOf(cited, id).citation).toEqual(place.citation);
	expect(faultsOf(cited, id)).toEqual(['answer answer-not-in-sentence']);
});
