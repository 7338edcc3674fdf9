import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnkiPackage } from 'anki-reader';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { exportApkg } from '#lib/core/exchange/index.ts';
import { harbour, opened } from '../deck/harbour.ts';
import { anyDeck, expectedSides } from './any-deck.ts';

const AT = Date.UTC(2024, 6, 4, 12);
const { Database } = await initSqlJs();

function packageOf(deck: Deck, at = AT): Uint8Array {
	const database = new Database();
	const { bytes } = exportApkg(deck, database, at);
	database.close();
	return bytes;
}

/** Each card's front, back and source. */
function expectedFields(deck: Deck): readonly (readonly string[])[] {
	return deck.cards.map((card) => {
		const { front, back, source } = expectedSides(deck, card);
		return [front, back, source];
	});
}

describe('read by Python', () => {
	interface Reading {
		readonly broken: null;
		readonly files: readonly string[];
		readonly media: object;
		readonly integrity: readonly string[];
		readonly version: number;
		readonly models: Readonly<Record<string, { name: string; flds: readonly { name: string }[] }>>;
		readonly decks: Readonly<Record<string, { name: string }>>;
		readonly notes: readonly {
			readonly guid: string;
			readonly model: number;
			readonly tags: string;
			readonly fields: readonly string[];
			readonly checksum: boolean;
		}[];
		readonly positions: readonly number[];
		readonly orphans: number;
	}

	const isMissing = spawnSync('python3', ['-c', 'import sqlite3']).status !== 0;
	const withPython = isMissing ? test.skip : test;
	const needed = isMissing ? ' (left out: this machine has no python3 with sqlite3)' : '';

	function read(decks: readonly Deck[]): readonly Reading[] {
		const folder = mkdtempSync(join(tmpdir(), 'recto-apkg-'));
		const files = decks.map((deck, index) => {
			const file = join(folder, `${String(index)}.apkg`);
			writeFileSync(file, packageOf(deck));
			return file;
		});
		const { stdout, stderr } = spawnSync(
			'python3',
			['tests/core/exchange/read-apkg.py', ...files],
			{ encoding: 'utf8', maxBuffer: 2 ** 26 },
		);
		rmSync(folder, { recursive: true });
		expect(stderr).toBe('');
		return JSON.parse(stdout) as readonly Reading[];
	}

	withPython(`a deck is a sound collection of schema 11${needed}`, () => {
		const deck = {
			...harbour,
			title: 'Tarn::harbour',
			cards: [{ ...opened, tags: ['of dates', 'x'] }],
		};
		const [reading] = read([deck]);
		expect(reading).toMatchObject({
			broken: null,
			files: ['collection.anki2', 'media'],
			media: {},
			integrity: ['ok'],
			version: 11,
			orphans: 0,
		});
		expect(Object.values(reading?.decks ?? {}).map(({ name }) => name)).toEqual([
			'Default',
			'Tarn:harbour',
		]);
		const [[id, model] = []] = Object.entries(reading?.models ?? {});
		expect(model?.name).toBe('Recto');
		expect(model?.flds.map(({ name }) => name)).toEqual(['Front', 'Back', 'Source']);
		expect(reading?.notes[0]).toMatchObject({ model: Number(id), tags: ' of_dates x ' });
	});

	withPython(
		`any deck keeps its ids, texts and order, and Anki’s checksums are right${needed}`,
		() => {
			fc.assert(
				// Python takes a while to start.
				fc.property(fc.array(anyDeck, { minLength: 30, maxLength: 30 }), (decks) => {
					for (const [index, { integrity, notes, positions }] of read(decks).entries()) {
						const deck = decks[index]!;
						expect(integrity).toEqual(['ok']);
						expect(notes.map(({ guid }) => guid)).toEqual(deck.cards.map(({ id }) => id));
						expect(notes.map(({ fields }) => fields)).toEqual(expectedFields(deck));
						expect(notes.every(({ checksum }) => checksum)).toBe(true);
						expect(positions).toEqual(deck.cards.map((_, at) => at + 1));
					}
				}),
				{ numRuns: 3 },
			);
		},
	);
});

/** Undoes HTML as a browser would, the other way round than it is written. */
function shown(field: string): string {
	const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
	return field
		.replaceAll('<br>', '\n')
		.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
			code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
		);
}

test('any deck is one that npm’s anki-reader reads', async () => {
	await fc.assert(
		fc.asyncProperty(anyDeck, async (deck) => {
			const { collection, media } = await readAnkiPackage(new Blob([packageOf(deck).slice()]));
			expect(media).toEqual({});
			expect(collection.getVersion()).toBe(11);
			const own = Object.values(collection.getDecks()).filter((each) => each.getId() !== '1');
			const cards = own.flatMap((each) => Object.values(each.getCards()));
			const fields = cards.map((card) => card.getOrderedFields().map(shown));
			// It does not tell in which order the cards are.
			const sorted = (texts: readonly (readonly string[])[]) =>
				texts.map((each) => each.join('|')).sort();
			expect(sorted(fields)).toEqual(sorted(expectedFields(deck)));
		}),
		{ numRuns: 40 },
	);
});

test('no field holds HTML but line ends, nor opens a sound', async () => {
	const prompt = '<script>alert(1)</script> & <b>x</b>\n[sound:x.mp3]';
	const deck = { ...harbour, cards: [{ ...opened, prompt }] };
	const { collection } = await readAnkiPackage(new Blob([packageOf(deck).slice()]));
	const [, own] = Object.values(collection.getDecks());
	const [card] = Object.values(own?.getCards() ?? {});
	expect(card?.getFront()).toBe(
		'&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;x&lt;/b&gt;<br>&#91;sound:x.mp3]',
	);
});

describe('ids', () => {
	const idsOf = async (deck: Deck, at: number) => {
		const { collection } = await readAnkiPackage(new Blob([packageOf(deck, at).slice()]));
		const decks = Object.keys(collection.getDecks());
		return { decks, models: Object.keys(collection.getModels()) };
	};

	test('of deck and note type are the same a year later, so that Anki updates what it has', async () => {
		const later = await idsOf(
			{ ...harbour, title: 'Another name', revision: 2 },
			AT + 31_536_000_000,
		);
		expect(await idsOf(harbour, AT)).toEqual(later);
	});

	test('of two decks are two, of one note type', async () => {
		const [one, other] = [
			await idsOf(harbour, AT),
			await idsOf({ ...harbour, id: 'iiiiiiiiiiiiiiiiiiiiii' as Deck['id'] }, AT),
		];
		expect(one.decks).not.toEqual(other.decks);
		expect(one.models).toEqual(other.models);
	});
});

test('the same deck at the same time makes the same bytes, under its name', () => {
	expect(packageOf(harbour)).toEqual(packageOf(harbour));
	expect(exportApkg(harbour, new Database(), AT).name).toBe('the-harbour-of-tarn.apkg');
});
