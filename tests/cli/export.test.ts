import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { xmlTree } from '../core/exchange/xml-tree.ts';
import { recto, scratchFile, scratchFolder } from './run-recto.ts';

const DECK = 'decks/sco-summit/deck.json';
const { cards } = JSON.parse(readFileSync(DECK, 'utf8')) as Deck;

test.each([
	['csv', (text: string) => Papa.parse(text.trim()).data.length - 1],
	['tsv', (text: string) => Papa.parse(text.trim(), { delimiter: '\t' }).data.length - 1],
	[
		'anki',
		(text: string) => Papa.parse(text.trim(), { delimiter: '\t', comments: '#' }).data.length,
	],
	['gift', (text: string) => parse(text).length - 1],
	['moodle', (text: string) => xmlTree(text).children.length - 1],
])('%s goes to standard output, with every card in it', (format, count) => {
	const { status, out } = recto('export', DECK, '--format', format);
	expect([status, count(out)]).toEqual([0, cards.length]);
});

test('a package of Anki goes to its file, and is told of', () => {
	const out = join(scratchFolder(), 'deck.apkg');
	const { status, err, out: said } = recto('export', DECK, '--format', 'apkg', '--out', out);
	expect(err).toBe(`${cards.length} cards -> ${out}\n`);
	expect([status, said]).toEqual([0, '']);
	const files = unzipSync(readFileSync(out));
	expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
});

describe('a wrong call ends with 2 and a sentence', () => {
	test.each([
		['no format', [DECK], '--format is missing. There are apkg'],
		['an unknown format', [DECK, '--format', 'docx'], 'no format "docx". There are apkg, anki'],
		['a format by a name of JavaScript', [DECK, '--format', 'toString'], 'no format "toString"'],
		['a package without a file', [DECK, '--format', 'apkg'], 'with --out'],
		['the deck as the file', [DECK, '--format', 'csv', '--out', DECK], 'the deck itself'],
	])('%s', (_, args, words) => {
		const { status, err, out } = recto('export', ...args);
		expect(err).toContain(words);
		expect([status, out]).toEqual([2, '']);
	});
});

test('what is no deck writes nothing', () => {
	const out = join(scratchFolder(), 'deck.csv');
	const broken = scratchFile('deck.json', '{"format":"recto-deck"}');
	const { status, err } = recto('export', broken, '--format', 'csv', '--out', out);
	expect(err).toContain('line 1');
	expect([status, existsSync(out)]).toEqual([1, false]);
});

test('what is nested beyond all measure is refused in a sentence', () => {
	const deep = scratchFile('deep.json', '['.repeat(200_000));
	const { status, err, out } = recto('export', deep, '--format', 'csv');
	expect(err).toBe(
		`${deep}: this is nested deeper than any deck. A deck is the file that "recto make ARTICLE.txt --out deck.json" writes: give that one.\n`,
	);
	expect([status, out]).toEqual([1, '']);
});
