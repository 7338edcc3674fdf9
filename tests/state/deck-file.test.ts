import { beforeEach, describe, expect, test } from 'vitest';
import { justDeck } from '#lib/core/deck/stored-deck.ts';
import { readFile } from '#lib/platform/files.ts';
import { DeckFile, isDeckFile } from '#lib/state/deck-file.svelte.ts';
import { harbour } from '../core/deck/harbour.ts';
import { MemoryArrivals } from './memory-arrivals.ts';

let store: MemoryArrivals;

beforeEach(() => {
	store = new MemoryArrivals();
});

function deckFile(read: typeof readFile = readFile): DeckFile {
	const arrivals = { existing: () => Promise.resolve(store), open: () => Promise.resolve(store) };
	return new DeckFile({
		arrivals,
		otherTabs: { tell: () => undefined },
		files: { readFile: read },
	});
}

const fileOf = (value: unknown, name = 'harbour.deck.json') =>
	new File([JSON.stringify(value)], name);

async function reasonFor(text: BlobPart, read?: typeof readFile) {
	const opened = deckFile(read);
	await opened.read(new File([text], 'a.deck.json'));
	expect(opened.arrival).toBeNull();
	expect(store.decks.size).toBe(0);
	return opened.step.kind === 'refused' ? opened.step.reason : opened.step.kind;
}

test('a deck is proved and shown, and waits for consent', async () => {
	const opened = deckFile();
	const file = fileOf(harbour);
	await opened.read(file);
	expect(opened.step).toEqual({ kind: 'shown', deck: harbour, bytes: file.size });
	expect(opened.arrival?.step).toEqual({ kind: 'preview', view: { kind: 'new' } });
	expect(store.decks.size).toBe(0);
	await opened.arrival?.add();
	expect(store.decks.get(harbour.id)).toEqual(justDeck(harbour));
});

test('a deck that is here is held against what is here', async () => {
	store.decks.set(harbour.id, justDeck(harbour));
	const opened = deckFile();
	await opened.read(fileOf({ ...harbour, revision: 2, title: 'The harbour' }));
	expect(opened.arrival?.step).toMatchObject({ view: { kind: 'newer' } });
	await opened.read(fileOf(harbour));
	expect(opened.arrival?.step).toMatchObject({ view: { kind: 'same' } });
});

describe('refuses, and stores nothing of,', () => {
	test.each([
		['an empty file', ' \n', 'empty'],
		['an article', 'The harbour of Tarn was opened on Monday.', 'text'],
		['a backup', '{"format":"recto-backup","version":1}\n{"deck":{}}', 'backup'],
		['a deck that was cut', JSON.stringify(harbour).slice(0, -9), 'not-whole'],
		['JSON of something else', '[{"front":"a","back":"b"}]', 'not-a-deck'],
		['JSON that is nested without end', '['.repeat(200_000), 'not-whole'],
		['a deck of a newer Recto', JSON.stringify({ ...harbour, version: 2 }), 'newer'],
	])('%s', async (_, text, reason) => {
		expect(await reasonFor(text)).toBe(reason);
	});

	test('a deck whose article does not prove it, and says where', async () => {
		const opened = deckFile();
		const [first, ...others] = harbour.cards;
		await opened.read(
			fileOf({ ...harbour, cards: [{ ...first, answer: '5 May 1999' }, ...others] }),
		);
		expect(opened.step).toMatchObject({ kind: 'refused', reason: 'unsound' });
		const { problems } = opened.step as { problems: readonly { path: readonly unknown[] }[] };
		expect(problems[0]?.path.slice(0, 2)).toEqual(['cards', 0]);
	});

	test('a file of more than 16 MiB, without reading it', async () => {
		const unread = () => Promise.reject(new Error('it was read'));
		expect(await reasonFor(new Uint8Array(16 * 1024 * 1024 + 1), unread)).toBe('too-large');
	});

	test('a file that is out of reach', async () => {
		expect(await reasonFor('{}', () => Promise.reject(new Error('moved')))).toBe('out-of-reach');
	});
});

test('of two files that are opened one after the other the last is shown', async () => {
	const opened = deckFile();
	const other = { ...harbour, title: 'Another' };
	await Promise.all([opened.read(fileOf(harbour)), opened.read(fileOf(other))]);
	expect(opened.step).toMatchObject({ kind: 'shown', deck: { title: 'Another' } });
});

test('what is dismissed while it is read does not come up after all', async () => {
	const opened = deckFile();
	const reading = opened.read(fileOf(harbour));
	opened.dismiss();
	await reading;
	expect(opened.step).toEqual({ kind: 'nothing' });
});

test.each([
	['a.deck.json', 'x', true],
	['deck.txt', ' {"format":"recto-deck"}', true],
	['words.csv', 'front,back', false],
	['words.txt', 'dog - animal', false],
])('%s is told from a table by its name or how it begins', async (name, text, isDeck) => {
	expect(await isDeckFile(new File([text], name))).toBe(isDeck);
});
