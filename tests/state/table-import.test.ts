import { expect, test } from 'vitest';
import { TableImport } from '#lib/state/table-import.svelte.ts';

const ANIMALS = 'dog - it barks\ncat - it purrs\nhorse - \ndog - it barks';

function pasted(text: string): TableImport {
	const table = new TableImport();
	table.paste(text);
	return table;
}

const sides = (table: TableImport) =>
	table.cards.map((card) => [card.prompt, card.kind === 'set' ? '' : card.answer]);

test('what Quizlet copies gives cards, and says which rows give none and why', () => {
	const table = pasted(ANIMALS);
	expect(sides(table)).toEqual([
		['dog', 'it barks'],
		['cat', 'it purrs'],
	]);
	expect(table.skipped).toEqual([
		{ row: 2, kind: 'no-back' },
		{ row: 3, kind: 'repeated' },
	]);
	expect(table.fault).toBeNull();
	expect(table.cards.every(({ citation }) => citation === null)).toBe(true);
});

test('question and answer change places, by a tap or by choosing the other’s column', () => {
	const table = pasted(ANIMALS);
	table.swap();
	expect(sides(table)[0]).toEqual(['it barks', 'dog']);
	table.choose('back', 1);
	expect(sides(table)[0]).toEqual(['dog', 'it barks']);
});

test('a column serves one part of the cards; question and answer always have one', () => {
	const table = pasted('front,back,hint\ndog,it barks,pet\ncat,it purrs,pet');
	expect(table.columns).toEqual({ front: 0, back: 1, hint: 2 });
	table.choose('front', 2);
	expect(table.columns).toEqual({ front: 2, back: 1, hint: 0 });
	table.choose('tags', 1);
	table.choose('front', null);
	expect(table.columns).toEqual({ front: 2, back: 1, hint: 0 });
	table.choose('hint', null);
	expect(table.columns).toEqual({ front: 2, back: 1 });
});

test.each(['image/svg+xml', 'image/heic', 'audio/mpeg', 'video/mp4'])(
	'a file of the type %s is no table, however large it is and whatever stands in it',
	async (type) => {
		const table = new TableImport();
		await table.open(new File(['a,b\n', 'x'.repeat(5 * 2 ** 20)], 'photo', { type }));
		expect(table.fault).toMatchObject({ kind: 'not-text' });
		expect(table.fault).toHaveProperty('message', expect.stringContaining('no file with cards'));
	},
);

test('columns are told by their headings, or by what stands in them first', () => {
	const table = pasted('Wort\tBedeutung\nHund\tdog');
	expect(table.columnNames).toEqual([{ sample: 'Wort' }, { sample: 'Bedeutung' }]);
	table.setHeadings('first-row');
	expect(table.columnNames[0]).toEqual({ heading: 'Wort', sample: 'Hund' });
	expect(sides(table)).toEqual([['Hund', 'dog']]);
	table.setHeadings('none');
	expect(table.cards).toHaveLength(2);
});

test('another separator than the one that was guessed can be chosen', () => {
	const table = pasted('one, two;three\nfour, five;six');
	expect(sides(table)[0]).toEqual(['one, two', 'three']);
	table.setSeparator(',');
	expect(sides(table)[0]).toEqual(['one', 'two;three']);
});

test('a deck is made, the same for the same table, with a title and in its language', () => {
	const table = pasted(ANIMALS);
	table.setTitle(' Animals ');
	table.language = 'de';
	const deck = table.make();
	expect(deck).toMatchObject({ title: 'Animals', language: 'de', cards: [{}, {}] });
	const other = pasted(ANIMALS);
	other.setTitle('Tiere');
	expect(other.make()?.id).toBe(deck?.id);
});

test('a title that no deck can have is told of, and can be mended', () => {
	const table = pasted(ANIMALS);
	table.setTitle('x'.repeat(3_000));
	expect(table.make()).toBeNull();
	expect(table.wrongDetails).toMatch(/title/);
	table.setTitle('Animals');
	expect(table.wrongDetails).toBeNull();
	expect(table.make()).not.toBeNull();
});

test('a file is called by its name, or by what it calls itself', async () => {
	const table = new TableImport();
	await table.open(new File(['dog;it barks\ncat;it purrs'], 'Animals.1.csv'));
	expect(table.title).toBe('Animals.1');
	expect(table.text).toBe('');
	await table.open(new File(['#separator:tab\n#deck:Pets\ndog\tit barks'], 'a.txt'));
	expect(table.title).toBe('Pets');
});

test.each([
	['empty.csv', ' ', 'empty'],
	['deck.apkg', 'PK\u0003\u0004', 'package'],
	['article.txt', 'A text that nothing parts.\nIt goes on.', 'one-column'],
	['half.csv', 'question,answer\n,x', 'no-cards'],
	['quotes.csv', 'a;"b\nc;d', 'open-quote'],
	['nul.csv', 'a,b\nc\u0000,d', 'not-text'],
	['large.csv', 'a,b\n'.repeat(1_100_000), 'too-large'],
	['long.csv', 'a,b\n'.repeat(2_100), 'too-many-rows'],
])('%s gives nothing, and says why', async (name, text, kind) => {
	const table = new TableImport();
	await table.open(new File([text], name));
	expect(table.fault).toMatchObject({ kind });
	expect(table.make()).toBeNull();
	table.paste(ANIMALS);
	expect(table.fault).toBeNull();
});

test('a file that is out of reach says so', async () => {
	const table = new TableImport();
	const gone = { arrayBuffer: () => Promise.reject(new Error('gone')) };
	await table.open(Object.assign(new File(['a,b'], 'a.csv'), gone));
	expect(table.fault).toBe('out-of-reach');
});

test('what is pasted while a file is still on its way stays, whatever comes of the file', async () => {
	for (const arrayBuffer of [
		() => Promise.resolve(new TextEncoder().encode('a,b\nc,d').buffer),
		() => Promise.reject(new Error('gone')),
	]) {
		const table = new TableImport();
		const opening = table.open(Object.assign(new File(['a,b'], 'a.csv'), { arrayBuffer }));
		table.paste(ANIMALS);
		await opening;
		expect(table.text).toBe(ANIMALS);
		expect(table.fault).toBeNull();
	}
});
