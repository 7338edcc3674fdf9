import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportText } from '#lib/core/exchange/index.ts';
import { harbour, opened } from '../deck/harbour.ts';
import { anyDeck, expectedSides } from './any-deck.ts';

function notesOf(text: string): readonly (readonly string[])[] {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter: '\t',
		comments: '#',
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	return data;
}

test('every card of any deck is a note with its id, its source below the answer', () => {
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const notes = notesOf(exportText(deck, 'anki').text);
			expect(notes.map(([id, front, back]) => ({ id, front, back }))).toEqual(
				deck.cards.map((card) => {
					const { front, back, source } = expectedSides(deck, card);
					return { id: card.id, front, back: `${back}\n\n${source}` };
				}),
			);
		}),
	);
});

test('its header tells Anki how to read it', () => {
	const deck = {
		...harbour,
		title: 'Tarn:: the\nharbour',
		cards: [{ ...opened, tags: ['of dates', 'x'] }],
	};
	const { name, text } = exportText(deck, 'anki');
	expect(name).toBe('tarn-the-harbour.anki.txt');
	expect(text.split('\n').slice(0, 7)).toEqual([
		'#separator:tab',
		'#html:false',
		'#notetype:Basic',
		'#deck:Tarn: the harbour',
		'#columns:Card\tFront\tBack with its source\tTags',
		'#guid column:1',
		'#tags column:4',
	]);
	expect(notesOf(text)[0]?.[3]).toBe('of_dates x');
});
