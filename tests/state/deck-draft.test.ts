import { beforeEach, expect, test, vi } from 'vitest';
import type { CardId, MemberId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import type { DeckDraft } from '#lib/state/deck-draft.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { ferries, ferryCount, harbour, opened, place } from '../core/deck/harbour.ts';
import { HARBOUR_DRAFT, HARBOUR_MAKING, makingOf } from '../core/draft/harbour-draft.ts';
import { DraftBench, ID } from './draft-bench.ts';

let bench: DraftBench;
let desk: DeckDraft;

beforeEach(async () => {
	bench = new DraftBench();
	desk = await bench.open();
});

const ids = (cards = desk.cards) => cards.map(({ card }) => card.id);
const full = () => new StoreError({ kind: 'full' });

test('opens a draft with its cards, its sentences and nothing wrong', () => {
	expect(desk.status).toBe('ready');
	expect(ids()).toEqual([opened.id, place.id, ferries.id, ferryCount.id]);
	expect(desk.sentences.map(({ cards }) => cards.length)).toEqual([2, 2]);
	expect(desk.problems.size).toBe(0);
	expect(desk.detailProblems).toEqual([]);
	expect([desk.undoWord, desk.redoWord]).toEqual([null, null]);
	expect(desk.saving).toBe('saved');
});

test('says where there is no draft, or none that can be read', async () => {
	bench.drafts.rows.clear();
	await desk.load(ID);
	expect(desk.status).toBe('missing');
	bench.drafts.rows.set(ID, 'unreadable');
	await desk.load(ID);
	expect(desk.status).toBe('unreadable');
	expect(desk.draft).toBeUndefined();
});

test('a card shows its sentence, and a sentence its cards', () => {
	desk.select(ferries.id);
	expect(desk.selectedSentence).toBe(1);
	desk.selectSentence(0);
	expect(desk.selected).toBeNull();
	expect(desk.sentences[0]?.cards).toEqual([opened.id, place.id]);
	desk.select(null);
	expect(desk.selectedSentence).toBeNull();
});

test('a sentence of an article that was corrected is chosen no more', async () => {
	desk.select(ferries.id);
	const text = `Tarn lies by the sea. ${HARBOUR_DRAFT.article.text}`;
	const making = desk.again.start({ source: text, form: 'text' });
	const article = { ...harbour.article, text, sha256: sha256Hex(text) };
	bench.maker.made(makingOf({ ...harbour, article, cards: [] }));
	await making;
	desk.again.accept();
	expect(desk.sentences).toHaveLength(3);
	expect(desk.selectedSentence).toBeNull();
	expect(desk.selected).toBe(ferries.id);
});

test('words that want a published date are named, while there is none', () => {
	expect(desk.undated).toEqual([]);
	desk.change({ kind: 'detail', detail: 'published', text: '' });
	expect(desk.undated).toEqual(['Monday']);
});

test('what is dropped is outside, with a word for Undo, and is saved', async () => {
	desk.change({ kind: 'drop', card: place.id });
	expect(ids(desk.outside)).toEqual([place.id]);
	expect(desk.undoWord).toEqual({ kind: 'drop', prompt: place.prompt });
	expect(desk.saving).toBe('unsaved');
	bench.timers.run();
	await desk.save();
	expect(desk.saving).toBe('saved');
	expect(bench.stored).toEqual(desk.draft);
	desk.undo();
	expect(desk.redoWord).toEqual({ kind: 'drop', prompt: place.prompt });
	await desk.save();
	expect(bench.stored).toEqual(HARBOUR_DRAFT);
	desk.redo();
	expect(ids(desk.outside)).toEqual([place.id]);
});

test('a card that is added is shown, and gone from the screen when it is taken back', () => {
	const start = HARBOUR_DRAFT.article.text.indexOf('Tern');
	expect(desk.change({ kind: 'add', span: { start, end: start + 4 } })).toBeUndefined();
	expect(desk.selected).toBe(ids().at(-1));
	expect(desk.selectedSentence).toBe(1);
	desk.undo();
	expect(desk.selected).toBeNull();
	desk.write();
	expect(desk.selected).toBe('minted01');
	expect(desk.problemsOf('minted01' as CardId).map(({ kind }) => kind)).toEqual(['empty', 'empty']);
	expect(desk.deckToShare.withheld).toHaveLength(1);
	expect(desk.deckToShare.deck?.cards).toHaveLength(4);
	expect(desk.addMember(ferries.id, 'Swan')).toBeUndefined();
	expect(desk.problemsOf(ferries.id).map(({ kind }) => kind)).toEqual(['answer-not-in-sentence']);
});

test('another sentence is chosen for a card, or for one that had none', () => {
	const { text } = HARBOUR_DRAFT.article;
	const [first, second] = desk.sentences.map(({ start, end }) => ({ start, end }));
	if (first === undefined || second === undefined) throw new Error('no sentences');
	desk.cite(second);
	expect(desk.draft).toEqual(HARBOUR_DRAFT);
	desk.beginCiting(place.id);
	expect([desk.citing, desk.selected]).toEqual([place.id, place.id]);
	desk.cite(second);
	expect(desk.cards[1]?.card.citation).toEqual({
		...second,
		quote: text.slice(second.start, second.end),
	});
	expect(desk.problemsOf(place.id).map(({ kind }) => kind)).toEqual(['answer-not-in-sentence']);
	expect([desk.citing, desk.selected]).toEqual([null, place.id]);
	expect(desk.undoWord).toEqual({ kind: 'cite', prompt: place.prompt });
	desk.change({ kind: 'cite', card: place.id, span: null });
	desk.beginCiting(place.id);
	desk.cite(first);
	expect(desk.problemsOf(place.id)).toEqual([]);
});

test('no sentence is chosen for a card that is not looked at any more', () => {
	const [sentence] = desk.sentences;
	if (sentence === undefined) throw new Error('no sentence');
	desk.beginCiting(place.id);
	desk.select(opened.id);
	desk.select(place.id);
	expect(desk.citing).toBeNull();
	desk.beginCiting(place.id);
	desk.endCiting();
	desk.cite(sentence);
	expect(desk.draft).toEqual(HARBOUR_DRAFT);
	desk.write();
	const [written] = [desk.selected];
	if (written === null) throw new Error('nothing written');
	desk.beginCiting(written);
	desk.undo();
	expect(desk.citing).toBeNull();
});

test('what cannot be done says why, until something is done', () => {
	const refused = desk.change({ kind: 'merge', card: opened.id, other: place.id });
	expect(refused).toBe('merge-other-question');
	expect(desk.refusal).toBe('merge-other-question');
	expect(desk.undoWord).toBeNull();
	desk.change({ kind: 'drop', card: opened.id });
	expect(desk.refusal).toBeNull();
});

test('typing is one step a field, and one save for all that is typed meanwhile', async () => {
	for (const text of ['W', 'Wh', 'Why?']) desk.change({ kind: 'prompt', card: opened.id, text });
	expect(bench.timers.waiting).toHaveLength(1);
	bench.timers.run();
	await desk.save();
	expect(bench.drafts.saves).toBe(1);
	desk.leaveField();
	desk.change({ kind: 'prompt', card: opened.id, text: 'Why not?' });
	desk.undo();
	expect(desk.cards[0]?.card.prompt).toBe('Why?');
	desk.undo();
	expect(desk.draft).toEqual(HARBOUR_DRAFT);
});

test('a save that failed is said, and tried again', async () => {
	bench.drafts.failures.push(full());
	desk.change({ kind: 'drop', card: place.id });
	await desk.save();
	expect(desk.saving).toBe('failed');
	expect(desk.saveProblem).toEqual({ kind: 'full' });
	desk.change({ kind: 'drop', card: opened.id });
	bench.timers.run();
	await desk.save();
	expect([desk.saving, desk.saveProblem]).toEqual(['saved', null]);
	expect(bench.stored).toEqual(desk.draft);
});

test('what is typed while a save is on its way is saved after it', async () => {
	let open: () => void = () => undefined;
	bench.drafts.gate = new Promise<void>((resolve) => (open = resolve));
	desk.change({ kind: 'hint', card: opened.id, text: 'S' });
	const saving = desk.save();
	expect(desk.saving).toBe('saving');
	desk.change({ kind: 'hint', card: opened.id, text: 'Sp' });
	open();
	await saving;
	expect(desk.saving).toBe('saved');
	expect(bench.stored.cards[0]?.card.hint).toBe('Sp');
});

test('what was typed last is there again though the tab was closed before the store had it', async () => {
	const stuck = vi.spyOn(bench.drafts, 'put').mockReturnValue(new Promise(() => undefined));
	desk.change({ kind: 'hint', card: opened.id, text: 'In spring' });
	desk.flush();
	await expect.poll(() => stuck).toHaveBeenCalledOnce();
	stuck.mockRestore();
	const next = await bench.open();
	expect(next.cards[0]?.card.hint).toBe('In spring');
	expect(next.saving).toBe('unsaved');
	await next.save();
	expect(bench.stored.cards[0]?.card.hint).toBe('In spring');
	expect(bench.words.texts.size).toBe(0);
});

test('what the store had after all is not said twice', async () => {
	desk.change({ kind: 'hint', card: opened.id, text: 'In spring' });
	desk.flush();
	const words = new Map(bench.words.texts);
	await desk.save();
	for (const [key, text] of words) bench.words.texts.set(key, text);
	const next = await bench.open();
	expect(next.saving).toBe('saved');
	expect(next.overtaken).toBeNull();
	expect(bench.words.texts.size).toBe(0);
});

test('of two tabs, the later is told of what the other has saved, and can take it', async () => {
	const other = await bench.open();
	other.change({ kind: 'drop', card: place.id });
	await other.save();
	desk.change({ kind: 'hint', card: opened.id, text: 'In spring' });
	await desk.save();
	expect(desk.saving).toBe('overtaken');
	expect(desk.overtaken).toMatchObject({ kind: 'changed' });
	expect(bench.stored).toEqual(other.draft);
	desk.takeTheirs();
	expect(desk.draft).toEqual(other.draft);
	expect(desk.undoWord).toEqual({ kind: 'theirs' });
	expect(desk.saving).toBe('saved');
	desk.undo();
	expect(desk.cards[0]?.card.hint).toBe('In spring');
	await desk.save();
	expect(bench.stored).toEqual(desk.draft);
});

test('or keep its own, with the other one step back', async () => {
	const other = await bench.open();
	other.change({ kind: 'drop', card: place.id });
	await other.save();
	desk.change({ kind: 'hint', card: opened.id, text: 'In spring' });
	await desk.save();
	desk.change({ kind: 'hint', card: opened.id, text: 'In March' });
	desk.keepMine();
	await desk.save();
	expect(bench.stored.cards[0]?.card.hint).toBe('In March');
	expect(desk.saving).toBe('saved');
	expect(desk.undoWord).toEqual({ kind: 'mine' });
	desk.undo();
	expect(desk.draft).toEqual(other.draft);
});

test('a draft that another tab has removed is said to be, and can be kept', async () => {
	await bench.drafts.remove(ID);
	desk.change({ kind: 'hint', card: opened.id, text: 'In spring' });
	await desk.save();
	expect(desk.overtaken).toEqual({ kind: 'removed' });
	desk.keepMine();
	await desk.save();
	expect(bench.stored).toEqual(desk.draft);
});

test('a tab that is looked at again shows what another has saved meanwhile', async () => {
	const other = await bench.open();
	other.change({ kind: 'drop', card: place.id });
	await other.save();
	await desk.lookAgain();
	expect(desk.draft).toEqual(other.draft);
	desk.change({ kind: 'drop', card: opened.id });
	await desk.save();
	expect(desk.saving).toBe('saved');
});

test('what was typed last in one tab outlives the saves of another', async () => {
	const other = await bench.open();
	bench.drafts.failures.push(full());
	desk.change({ kind: 'hint', card: opened.id, text: 'In spring' });
	desk.flush();
	await desk.save();
	other.change({ kind: 'drop', card: place.id });
	await other.save();
	const next = await bench.open();
	expect(next.cards[0]?.card.hint).toBe('In spring');
	expect(next.overtaken).toMatchObject({ kind: 'changed' });
});

test('a tab that was closed between two saves is not taken for another one', async () => {
	let open: () => void = () => undefined;
	bench.drafts.gate = new Promise<void>((resolve) => (open = resolve));
	const first = vi.spyOn(bench.drafts, 'put');
	desk.change({ kind: 'hint', card: opened.id, text: 'S' });
	void desk.save();
	await expect.poll(() => first).toHaveBeenCalledOnce();
	desk.change({ kind: 'hint', card: opened.id, text: 'Sp' });
	desk.flush();
	const second = first.mockImplementation(() => new Promise(() => undefined));
	open();
	await expect.poll(() => second).toHaveBeenCalledTimes(2);
	first.mockRestore();
	const next = await bench.open();
	expect(next.overtaken).toBeNull();
	expect(next.cards[0]?.card.hint).toBe('Sp');
	await next.save();
	expect(bench.stored.cards[0]?.card.hint).toBe('Sp');
});

test('what was read before a save of its own is no news', async () => {
	const get = bench.drafts.get.bind(bench.drafts);
	let open: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => (open = resolve));
	bench.drafts.get = async (id) => {
		const row = await get(id);
		await gate;
		return row;
	};
	const looking = desk.lookAgain();
	desk.change({ kind: 'hint', card: opened.id, text: 'In spring' });
	await desk.save();
	open();
	await looking;
	expect(desk.cards[0]?.card.hint).toBe('In spring');
});

test('cards made again are offered with their difference, and taken over as one step', async () => {
	desk.change({ kind: 'detail', detail: 'published', text: '2024-03-13' });
	expect(desk.again.isStale).toBe(true);
	const making = desk.again.start();
	expect(bench.maker.orders).toEqual([
		{
			...{ source: HARBOUR_DRAFT.article.text, form: 'text', id: ID },
			...{ title: harbour.title, published: '2024-03-13', language: 'en' },
		},
	]);
	bench.maker.tell(0.5);
	expect(desk.again.stage).toEqual({ kind: 'making', done: 0.5 });
	const later = { ...harbour.article, published: '2024-03-13' };
	const cards = [
		{ ...opened, answer: '11 March 2024', accepted: [], value: { date: '2024-03-11' } },
	];
	bench.maker.made(makingOf({ ...harbour, article: later, cards }));
	await making;
	expect(desk.again.stage.kind).toBe('offered');
	expect(desk.again.difference).toMatchObject({
		changed: [{ after: { id: opened.id, answer: '11 March 2024' } }],
		gone: [{ id: place.id }, { id: ferries.id }, { id: ferryCount.id }],
	});
	desk.change({ kind: 'drop', card: ferries.id });
	expect(desk.again.difference?.gone).toHaveLength(2);
	desk.again.accept();
	expect(desk.again.isStale).toBe(false);
	expect(ids()).toEqual([opened.id]);
	expect(desk.undoWord).toEqual({ kind: 'remake' });
	desk.undo();
	expect(ids()).toEqual([opened.id, place.id, ferryCount.id]);
});

test('what comes out the same is not asked about', async () => {
	const making = desk.again.start();
	bench.maker.made(HARBOUR_MAKING);
	await making;
	expect(desk.again.stage).toEqual({ kind: 'same' });
	expect(desk.draft).toEqual(HARBOUR_DRAFT);
});

test('what is refused, or stopped, leaves the draft as it is', async () => {
	const making = desk.again.start({ source: '<p>Tarn</p>', form: 'html' });
	bench.maker.made(makingOf({ ...harbour, cards: [opened] }));
	await making;
	desk.again.cancel();
	expect(desk.again.stage).toEqual({ kind: 'idle' });
	const stopped = desk.again.start();
	desk.again.cancel();
	await stopped;
	expect(bench.maker.cancelled).toBe(1);
	expect(desk.again.stage).toEqual({ kind: 'idle' });
	expect(desk.draft).toEqual(HARBOUR_DRAFT);
	const unread = desk.again.start();
	const unreadable = { kind: 'unreadable', reason: 'too-short', message: 'Too short.' } as const;
	bench.maker.end(unreadable);
	await unread;
	expect(desk.again.stage).toEqual(unreadable);
});

test('what came of making again is told until something is done to the draft', async () => {
	for (const [outcome, kind] of [
		[{ kind: 'unreadable', reason: 'too-short', message: 'Too short.' }, 'unreadable'],
		[{ kind: 'failed', detail: 'x' }, 'failed'],
	] as const) {
		const making = desk.again.start();
		bench.maker.end(outcome);
		await making;
		expect(desk.again.stage.kind).toBe(kind);
		desk.change({ kind: 'hint', card: place.id, text: kind });
		expect(desk.again.stage.kind).toBe('idle');
	}
	desk.undo();
	desk.undo();
	const making = desk.again.start();
	bench.maker.made(HARBOUR_MAKING);
	await making;
	expect(desk.again.stage.kind).toBe('same');
	desk.change({ kind: 'detail', detail: 'published', text: '2024-03-07' });
	expect(desk.again.stage.kind).toBe('idle');
	expect(desk.again.isStale).toBe(true);
});

test('the deck goes into the library without what is not right, and is then of the next revision', async () => {
	desk.change({ kind: 'answer', card: place.id, text: 'Varn' });
	expect(await desk.addToLibrary()).toBe(true);
	const added = bench.library.decks.get(ID)?.deck;
	expect(added?.cards.map(({ id }) => id)).toEqual([opened.id, ferries.id, ferryCount.id]);
	expect(bench.told).toEqual([ID]);
	expect(desk.deckToShare.deck?.revision).toBe(1);
	desk.change({ kind: 'answer', card: place.id, text: 'Tarn' });
	expect(desk.deckToShare.deck?.revision).toBe(2);
	const { deck } = desk.deckToShare;
	if (deck === null) throw new Error('no deck');
	desk.noteShared(deck);
	expect(desk.draft?.shared).toEqual({ revision: 2, address: sha256Hex(JSON.stringify(deck)) });
	desk.undo();
	expect(desk.deckToShare.deck?.revision).toBe(3);
});

test('a library that is full is said, and nothing counts as given out', async () => {
	bench.library.renew = () => Promise.reject(full());
	expect(await desk.addToLibrary()).toBe(false);
	expect(desk.libraryProblem).toEqual({ kind: 'full' });
	expect(desk.draft?.shared).toBeNull();
});

test('a member is renamed by its id', () => {
	desk.change({ kind: 'label', card: ferries.id, member: 'gull' as MemberId, text: 'the Gull' });
	expect(desk.problems.size).toBe(0);
});

test('a draft that is opened in the place of another leaves that one saved', async () => {
	const next = { ...HARBOUR_DRAFT, id: 'oooooooooooooooooooooo' as DeckId };
	bench.drafts.rows.set(next.id, { draft: next, stamp: 1, at: 0 });
	desk.change({ kind: 'hint', card: opened.id, text: 'In spring' });
	await desk.load(next.id);
	expect(desk.draft).toEqual(next);
	expect(desk.undoWord).toBeNull();
	expect(bench.stored.cards[0]?.card.hint).toBe('In spring');
});
