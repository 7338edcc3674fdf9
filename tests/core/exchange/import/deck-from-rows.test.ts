import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { deckFromRows, exportText, type TextFormat } from '#lib/core/exchange/index.ts';
import { ferries, harbour, place } from '../../deck/harbour.ts';
import { fastest } from '../../fastest.ts';
import { anyDeck, expectedSides } from '../any-deck.ts';
import { details, imported, tableOf } from './import-of-text.ts';

test('every card is written by hand, and its deck has an article without a text', () => {
	const { deck, skipped } = imported('Which is the capital of France?\tParis\nOf Italy?\tRome');
	expect(validateDeck(JSON.parse(JSON.stringify(deck)))).toEqual({ ok: true, deck });
	expect(skipped).toEqual([]);
	expect(deck).toMatchObject({
		...details,
		article: { kind: 'excerpt', text: '', title: 'Imported' },
		cards: [
			{ kind: 'basic', prompt: 'Which is the capital of France?', answer: 'Paris', citation: null },
			{ kind: 'basic', prompt: 'Of Italy?', answer: 'Rome', citation: null },
		],
	});
});

test('a front with one gap makes a cloze', () => {
	const { deck } = imported(
		'The capital of ____ is Paris.\tFrance\n___ or ___?\tboth\nx {{gap}} y\tz',
	);
	expect(deck.cards.map(({ kind, prompt }) => [kind, prompt])).toEqual([
		['cloze', 'The capital of {{gap}} is Paris.'],
		['basic', '___ or ___?'],
		['cloze', 'x {{gap}} y'],
	]);
});

test('a deletion that never ends takes no longer than its length does', () => {
	const time = (times: number) => {
		const table = tableOf(`x\ty\n{{c1::${'::a'.repeat(times)}\tz`);
		return fastest(() => deckFromRows(table, table.columns, details));
	};
	expect(time(40_000)).toBeLessThan(24 * Math.max(time(5_000), 1));
});

test('a cloze of Anki with one deletion is asked for what it leaves out', () => {
	const header = '#separator:tab\n#html:true\n#notetype column:1\n#tags column:4\n';
	const { deck, skipped } = imported(
		`${header}Cloze\tThe {{c1::<b>Riga</b>}} is old.\t\tgeo\nCloze\tBy {{c2::Tarn::a town}}.\tMore on it.\t`,
	);
	expect(skipped).toEqual([]);
	expect(deck.cards).toMatchObject([
		{ kind: 'cloze', prompt: 'The {{gap}} is old.', answer: 'Riga', tags: ['geo'] },
		{ kind: 'cloze', prompt: 'By {{gap}}.', answer: 'Tarn', hint: 'a town' },
	]);
	expect(deck.cards[0]).not.toHaveProperty('hint');
});

test.each(['{{c1::Riga}} and {{c2::Tarn}}', '{{c1::Riga {{c2::old}}}}', '{{c1::}}', '{{c1::Riga'])(
	'what is no single deletion stays as it is: %s',
	(front) => {
		expect(imported(`${front}\tx\na\tb`).deck.cards[0]).toMatchObject({
			prompt: front,
			answer: 'x',
		});
	},
);

test('forms, hints and tags come from their columns', () => {
	const { deck } = imported(
		'Front,Back,Also right,Hint,Tags\nWhich?,Paris,City of Light; Lutetia,a city,geo; France',
	);
	expect(deck.cards[0]).toMatchObject({
		accepted: ['City of Light', 'Lutetia'],
		hint: 'a city',
		tags: ['geo', 'France'],
	});
});

test('the person chooses the columns', () => {
	const table = tableOf('1,Paris,Which?\n2,Rome,Which other?');
	const made = deckFromRows(table, { front: 2, back: 1, id: 0 }, details);
	expect(made).toMatchObject({
		ok: true,
		deck: { cards: [{ prompt: 'Which?', answer: 'Paris' }, { answer: 'Rome' }] },
	});
});

describe('a row that makes no card is told, and costs no other', () => {
	const long = 'x'.repeat(2_049);
	test.each([
		['without a front', '\tParis', 'no-front'],
		['without a back', 'Which?\t', 'no-back'],
		['beyond the limit', `${long}\tParis`, 'too-long'],
		['that repeats another', 'a\tb', 'repeated'],
		['with two gaps of ours', '{{gap}} and {{gap}}\tx', 'refused'],
	])('%s', (_, row, kind) => {
		const { deck, skipped } = imported(`a\tb\n${row}\nc\td`);
		expect(deck.cards).toHaveLength(2);
		expect(skipped).toMatchObject([{ row: 1, kind }]);
	});

	test('and where all are so, there is a sentence', () => {
		const table = tableOf('a\t\nb\t');
		expect(deckFromRows(table, table.columns, details)).toMatchObject({
			kind: 'no-cards',
			message: expect.stringMatching(/No row has both/) as string,
		});
	});

	test.each([
		[`${long}\tParis\n${long}\tRome`, /longer than 2,048 characters/],
		['{{gap}} and {{gap}}\tx', /prompt must hold {{gap}} once/],
	])('and the sentence says what is wrong with rows that have both', (text, word) => {
		const table = tableOf(text);
		expect(deckFromRows(table, table.columns, details)).toMatchObject({
			kind: 'no-cards',
			message: expect.stringMatching(word) as string,
		});
	});
});

test('details that no deck may have are told', () => {
	const table = tableOf('a\tb');
	const made = deckFromRows(table, table.columns, { ...details, title: 'x'.repeat(3_000) });
	expect(made).toMatchObject({
		kind: 'wrong-details',
		message: expect.stringContaining('title is longer than 2048') as string,
	});
});

describe('ids', () => {
	const idsOf = (text: string) => imported(text).deck.cards.map(({ id }) => id);

	test('are the same for the same texts, and differ for others', () => {
		expect(idsOf('a\tb\nc\td')).toEqual(idsOf('a\tb\nc\td'));
		expect(new Set(idsOf('a\tb\na\tc\nb\tb')).size).toBe(3);
	});

	test('stay where the table names its cards, though a text is mended', () => {
		const [before] = idsOf('#separator:tab\n#guid column:1\nw#1\tQuestion\tAnser');
		expect(idsOf('#separator:tab\n#guid column:1\nw#1\tQuestion\tAnswer')).toEqual([before]);
	});

	test('are not taken twice', () => {
		const ids = idsOf('#separator:tab\n#guid column:1\nw#1\ta\tb\nw#1\tc\td');
		expect(new Set(ids).size).toBe(2);
	});
});

/** As a card shows it after it came in; a set parts its members by lines. */
const tidied = (text: string) =>
	text
		.normalize('NFC')
		.replace(/[\u00ad\u200b\u2060\ufeff]|\p{Cs}/gu, '')
		.split(/[\n\u2028\u2029]/)
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n');

test('what Recto guarded against spreadsheets loses its guard, and nothing else does', () => {
	const { deck } = imported(
		exportText({ ...harbour, cards: [{ ...place, answer: '-5' }] }, 'csv').text,
	);
	expect(deck.cards[0]).toMatchObject({ answer: '-5' });
	expect(imported("Front,Back\nWhich?,'-ing'").deck.cards[0]).toMatchObject({ answer: "'-ing'" });
});

describe.each(['tsv', 'csv', 'anki'] satisfies TextFormat[])('what Recto wrote as %s', (format) => {
	const back = (deck: Deck) => imported(exportText(deck, format).text);

	test('comes back with the same texts and ids', () => {
		fc.assert(
			fc.property(anyDeck, (deck) => {
				const { deck: again, skipped } = back(deck);
				const gone = new Set(skipped.map(({ row }) => row));
				const sides = (of: Deck, card: Deck['cards'][number]) => {
					const { front, back } = expectedSides(of, card);
					return [card.id, tidied(front), tidied(back)];
				};
				expect(again.cards.map((card) => sides(again, card))).toEqual(
					deck.cards.filter((_, row) => !gone.has(row)).map((card) => sides(deck, card)),
				);
				expect(again.cards.every(({ citation }) => citation === null)).toBe(true);
			}),
		);
	});

	test('comes back as the cards it was, sets and gaps among them', () => {
		const { deck, skipped } = back({ ...harbour, cards: [place, { ...ferries, tags: ['x'] }] });
		expect(skipped).toEqual([]);
		expect(deck.cards).toMatchObject([
			{ id: place.id, kind: 'cloze', prompt: place.prompt, answer: 'Tarn', citation: null },
			{
				...{ id: ferries.id, kind: 'set', tags: ['x'], citation: null },
				members: [{ label: 'Heron' }, { label: 'Tern' }, { label: 'Gull' }],
			},
		]);
	});
});
