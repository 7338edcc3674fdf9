import { beforeEach, expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { Drafts } from '#lib/state/drafts.svelte.ts';
import { NewDraft } from '#lib/state/new-draft.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { harbour } from '../core/deck/harbour.ts';
import { HARBOUR_DRAFT, HARBOUR_MAKING, makingOf } from '../core/draft/harbour-draft.ts';
import { DraftBench, ID } from './draft-bench.ts';

const OTHER = 'oooooooooooooooooooooo' as DeckId;
const NEW = 'nnnnnnnnnnnnnnnnnnnnnn' as DeckId;
let bench: DraftBench;

beforeEach(() => {
	bench = new DraftBench();
});

function newDraft(): NewDraft {
	const { drafts, maker, clock } = bench.parts;
	return new NewDraft({ drafts, maker, clock, newDeckId: () => NEW, tabMemory: bench.words });
}

test('lists drafts, the one saved last first, and what cannot be read', async () => {
	const other = { ...HARBOUR_DRAFT, id: OTHER, cards: HARBOUR_DRAFT.cards.slice(1) };
	bench.drafts.rows.set(OTHER, { draft: other, stamp: 1, at: 9 });
	bench.drafts.rows.set(NEW, 'unreadable');
	const list = new Drafts(bench.parts);
	expect(list.status).toBe('loading');
	await list.load();
	expect(list.rows).toEqual([
		{ id: OTHER, title: harbour.title, cards: 3, at: 9 },
		{ id: ID, title: harbour.title, cards: 4, at: 0 },
	]);
	expect(list.unreadable).toBe(1);
});

test('a draft that is removed can be brought back', async () => {
	const list = new Drafts(bench.parts);
	await list.load();
	await list.remove(ID);
	expect(list.rows).toEqual([]);
	expect(list.removed?.title).toBe(harbour.title);
	await list.undoRemove();
	expect(list.rows).toHaveLength(1);
	expect(list.removed).toBeNull();
	expect(bench.stored).toEqual(HARBOUR_DRAFT);
});

test('a text becomes a draft that is stored', async () => {
	const start = newDraft();
	expect(start.canMake).toBe(false);
	start.setSource('The harbour of Tarn …');
	start.setDetail('published', '2024-03-06');
	const making = start.make();
	bench.maker.tell(0.25);
	expect(start.stage).toEqual({ kind: 'making', done: 0.25 });
	expect(start.canMake).toBe(false);
	bench.maker.made(HARBOUR_MAKING);
	expect(await making).toBe(NEW);
	expect(bench.maker.orders).toEqual([
		{ source: 'The harbour of Tarn …', form: 'text', published: '2024-03-06', id: NEW },
	]);
	expect(bench.drafts.rows.get(NEW)).toMatchObject({ stamp: 1, draft: { id: NEW } });
	expect(start.source).toBe('');
});

test('what was typed is there again after a reload', () => {
	const start = newDraft();
	start.setSource('<p>Tarn</p>', 'html');
	start.setDetail('title', 'Tarn');
	const again = newDraft();
	expect([again.source, again.form, again.details.title]).toEqual(['<p>Tarn</p>', 'html', 'Tarn']);
});

test('what is wrong with the details is mended first', () => {
	const start = newDraft();
	start.setSource('Tarn');
	start.setDetail('url', 'http://tarn.example');
	expect(start.problems).toEqual([{ detail: 'url', kind: 'not-https' }]);
	expect(start.canMake).toBe(false);
	start.setDetail('url', 'https://tarn.example');
	expect(start.canMake).toBe(true);
});

test('a text that gives nothing says so, and is still there', async () => {
	const start = newDraft();
	start.setSource('Tarn on Thursday');
	const bare = start.make();
	bench.maker.made({ ...makingOf({ ...harbour, cards: [] }), undated: ['Thursday'] });
	expect(await bare).toBeUndefined();
	expect(start.stage).toMatchObject({ kind: 'no-cards', undated: ['Thursday'] });
	expect(start.stage).toHaveProperty('message', expect.stringContaining('No card could be made'));
	const unread = start.make();
	bench.maker.end({ kind: 'unreadable', reason: 'too-short', message: 'Too short.' });
	await unread;
	expect(start.stage).toMatchObject({ kind: 'unreadable', message: 'Too short.' });
	expect(start.source).toBe('Tarn on Thursday');
	start.setSource('Tarn');
	expect(start.stage).toEqual({ kind: 'idle' });
});

test('a store that is full costs nothing of the text', async () => {
	bench.drafts.failures.push(new StoreError({ kind: 'full' }));
	const start = newDraft();
	start.setSource('Tarn');
	const making = start.make();
	bench.maker.made(HARBOUR_MAKING);
	expect(await making).toBeUndefined();
	expect(start.stage).toEqual({ kind: 'store-problem', problem: { kind: 'full' } });
	expect(start.source).toBe('Tarn');
});

test('making that is stopped while it is stored leads nowhere', async () => {
	let stored: () => void = () => undefined;
	bench.drafts.gate = new Promise<void>((resolve) => (stored = resolve));
	const start = newDraft();
	start.setSource('Tarn');
	const making = start.make();
	bench.maker.made(HARBOUR_MAKING);
	await new Promise((resolve) => setTimeout(resolve));
	start.cancel();
	stored();
	expect(await making).toBeUndefined();
	expect(start.stage).toEqual({ kind: 'idle' });
	expect(start.source).toBe('Tarn');
});

test('making that is stopped ends in nothing', async () => {
	const start = newDraft();
	start.setSource('Tarn');
	const making = start.make();
	start.cancel();
	expect(await making).toBeUndefined();
	expect(start.stage).toEqual({ kind: 'idle' });
	expect(bench.drafts.rows.size).toBe(1);
});
