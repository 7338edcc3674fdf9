import { expect, test } from 'vitest';
import { recto, scratchFile } from './run-recto.ts';

const TEXT = `Rowing: Lio, Varn, Tarn win points

OSLO, March 4 - The Tide Museum was founded in 1998 in Bergen by Marta Olsen. Its members are three clubs: Lio, Varn and Tarn.

It shows ships such as the Calba, the  Dolin and the Harwich.

The  museum reopened on Tuesday.
`;

interface Row {
	readonly id: string;
	readonly cards: readonly { answer: string; sentence: string; question: string }[];
	readonly dates: readonly { start: number; end: number; value: string | null }[];
	readonly lists: readonly (readonly string[])[];
	readonly ms: number;
}

function rowsOf(out: string): Row[] {
	return out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Row);
}

test('predict writes a row for each article, its citations as they stand in the text', () => {
	const gold = [
		{
			id: 'a',
			text: TEXT,
			title: 'Rowing: Lio, Varn, Tarn win points',
			dateCreated: '2024-03-04',
		},
		{ id: 'b', text: 'Too short.' },
	];
	const file = scratchFile('gold.jsonl', gold.map((row) => JSON.stringify(row)).join('\n\n'));
	const { status, out } = recto('predict', file);
	expect(status).toBe(0);
	const [a, b] = rowsOf(out);
	expect(a?.id).toBe('a');
	expect(a?.cards.map(({ answer }) => answer)).toContain('1998');
	for (const { sentence } of a?.cards ?? []) expect(TEXT).toContain(sentence);
	const tuesday = TEXT.indexOf('Tuesday');
	expect(a?.dates).toContainEqual({ start: tuesday, end: tuesday + 7, value: '2024-02-27' });
	expect(a?.lists).toEqual([
		['Lio', 'Varn', 'Tarn'],
		['Lio', 'Varn', 'Tarn'],
		['the Calba', 'the  Dolin', 'the Harwich'],
	]);
	expect(b).toMatchObject({ id: 'b', cards: [] });
});

test('predict gives both ends of a range', () => {
	const text = 'Dams built from 2004 to 2009 leak.';
	const { out } = recto('predict', scratchFile('gold.jsonl', JSON.stringify({ id: 'a', text })));
	expect(rowsOf(out)[0]?.dates).toEqual([
		{ start: 16, end: 20, value: '2004' },
		{ start: 24, end: 28, value: '2009' },
	]);
});

test.each([
	['{"id":"a","text":"x"}\n{"id":', 'line 2: this is no JSON. Write one object a line'],
	['{"id":"a"}', 'text'],
	['[1]', 'this is no object'],
	['{"id":"a","text":"x","dateCreated":"soon"}', 'dateCreated'],
	['\n', 'no article'],
])('a row that cannot be read is named: %j', (source, told) => {
	const { status, err } = recto('predict', scratchFile('gold.jsonl', source));
	expect(status).toBe(1);
	expect(err).toContain(told);
});

test('the articles of the other lines are written all the same', () => {
	const good = (id: string) => JSON.stringify({ id, text: TEXT });
	const file = scratchFile('gold.jsonl', [good('a'), '{"id":', good('b'), '{"id":"c"}'].join('\n'));
	const { status, out, err } = recto('predict', file);
	expect(rowsOf(out).map(({ id }) => id)).toEqual(['a', 'b']);
	expect(err).toContain(`${file}, line 2: `);
	expect(err).toContain(`${file}, line 4: "text" is missing.`);
	expect(status).toBe(1);
});
