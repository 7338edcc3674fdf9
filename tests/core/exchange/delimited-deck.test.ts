import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportText } from '#lib/core/exchange/index.ts';
import { ferries, harbour, opened } from '../deck/harbour.ts';
import { anyDeck, expectedSides } from './any-deck.ts';

const SEPARATORS = { csv: ',', tsv: '\t' } as const;
const FORMATS = ['csv', 'tsv'] as const;

/** As an independent reader has it, with each guard taken off. */
function rowsOf(text: string, format: 'csv' | 'tsv'): readonly (readonly string[])[] {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter: SEPARATORS[format],
		newline: '\r\n',
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	return data.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@])/, '')));
}

test.each(FORMATS)('every card of any deck reads back from %s with its source', (format) => {
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const [, ...rows] = rowsOf(exportText(deck, format).text, format);
			const sides = deck.cards.map((card) => ({ ...expectedSides(deck, card), id: card.id }));
			expect(rows.map(([front, back, , , source, , id]) => ({ front, back, source, id }))).toEqual(
				sides,
			);
		}),
	);
});

test.each(FORMATS)('no cell of %s begins like a formula', (format) => {
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const { data } = Papa.parse<string[]>(exportText(deck, format).text, {
				delimiter: SEPARATORS[format],
				newline: '\r\n',
			});
			expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		}),
	);
});

test('has headings, forms in one cell, members in lines, and what is cited', () => {
	const deck = {
		...harbour,
		article: { ...harbour.article, publisher: 'Tarn Herald', url: 'https://herald.example/tarn' },
		cards: [
			{ ...opened, hint: 'a Monday', tags: ['dates', 'Tarn'] },
			{ ...ferries, citation: null },
		],
	};
	const { name, text } = exportText(deck, 'csv');
	expect(name).toBe('the-harbour-of-tarn.csv');
	expect(text.startsWith('\ufeffFront,')).toBe(true);
	expect(rowsOf(text, 'csv')).toEqual([
		['Front', 'Back', 'Also right', 'Hint', 'Source', 'Tags', 'Card'],
		[
			...[opened.prompt, '4 March 2024', 'March 4, 2024', 'a Monday'],
			'“The harbour of Tarn was opened on Monday.” — Tarn Herald, The harbour of Tarn, 2024-03-06, https://herald.example/tarn',
			...['dates; Tarn', 'aaaaaaaa'],
		],
		[ferries.prompt, 'Heron\nTern\nGull', '', '', 'not from the article', '', 'cccccccc'],
	]);
});

test('what is pasted into other programs has no byte order mark', () => {
	expect(exportText(harbour, 'tsv').text.startsWith('Front\t')).toBe(true);
});
