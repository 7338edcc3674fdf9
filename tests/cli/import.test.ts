import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { recto, scratchFile, scratchFolder } from './run-recto.ts';

test('import writes a deck that check passes, with what it left out told', () => {
	const out = join(scratchFolder(), 'deck.json');
	const table = scratchFile('capitals.tsv', 'Of France?\tParis\nOf Italy?\t\nOf Spain?\tMadrid\n');
	const { status, err, out: said } = recto('import', table, '--out', out);
	expect(err).toBe(`Row 2 was left out: there is no answer.\n2 cards -> ${out}\n`);
	expect([status, said]).toEqual([0, '']);
	expect(validateDeck(JSON.parse(readFileSync(out, 'utf8')))).toMatchObject({
		ok: true,
		deck: { title: 'capitals', language: 'en', cards: [{ answer: 'Paris' }, { answer: 'Madrid' }] },
	});
});

test('its options say what the table does not', () => {
	const table = scratchFile('t.txt', 'Nr;Antwort;Frage\n1;Paris;Hauptstadt?\n');
	const id = 'hhhhhhhhhhhhhhhhhhhhhh';
	const { err, out } = recto(
		...['import', table, '--title', 'Städte', '--id', id, '--language', 'de'],
		...['--separator', 'semicolon', '--headings', 'first-row', '--front', '3', '--back', '2'],
	);
	expect(err).toBe('1 card\n');
	expect(JSON.parse(out) as Deck).toMatchObject({
		...{ id, title: 'Städte', language: 'de' },
		cards: [{ prompt: 'Hauptstadt?', answer: 'Paris', citation: null }],
	});
});

describe('what is no table ends with 1 and a sentence', () => {
	test.each([
		[
			'a package of Anki',
			zipSync({ 'collection.anki2': new Uint8Array(4) }),
			'Notes in Plain Text',
		],
		['50 MB', new Uint8Array(50 * 2 ** 20), 'larger than 4 MB'],
		['an open quotation mark', 'a,b\nc,"d\n', 'line 2'],
		['nothing', '', 'no card'],
	])('%s', (_, content, words) => {
		const out = join(scratchFolder(), 'deck.json');
		const file = scratchFile('table.csv', content);
		const { status, err } = recto('import', file, '--out', out);
		expect(err).toContain(words);
		expect(err).toContain(file);
		expect([status, existsSync(out)]).toEqual([1, false]);
	});
});

describe('a wrong call ends with 2', () => {
	const table = scratchFile('t.tsv', 'a\tb\n');
	test.each([
		['a column that is not there', ['--front', '3'], 'from 1 to 2'],
		['one column for both', ['--front', '2'], 'two columns'],
		['an unknown separator', ['--separator', 'x'], 'tab, comma'],
		['an unknown heading', ['--headings', 'yes'], 'first-row or none'],
		['no language', ['--language', 'English!'], 'en or pt-BR'],
		['the table as the file', ['--out', table], 'the table itself'],
	])('%s', (_, options, words) => {
		const { status, err, out } = recto('import', table, ...options);
		expect(err).toContain(words);
		expect([status, out]).toEqual([2, '']);
	});
});
