import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { isVisible } from '#lib/core/deck/visible.ts';
import { exportText, readRows } from '#lib/core/exchange/index.ts';
import { harbour, opened } from '../../deck/harbour.ts';
import { fastest } from '../../fastest.ts';
import { tableOf } from './import-of-text.ts';

describe('what parts the columns is guessed', () => {
	test.each([
		['tabs', 'Paris\tthe capital, of France\nRome\tthe capital', '\t'],
		['commas', 'Paris,capital of France\nRome,capital of Italy', ','],
		['commas beside a dash', '1914 - 1918,a war\n1939 - 1945,another war', ','],
		['semicolons, with commas in the texts', 'Paris;big, old\nRome;bigger, older', ';'],
		['pipes', 'Paris|France\nRome|Italy', '|'],
		['dashes', 'Paris - capital of France, big\nRome - of Italy', 'dash'],
		['long dashes', 'Paris — of France\nRome – of Italy', 'dash'],
		['tabs in one line of Quizlet', 'Paris\tFrance;Rome\tItaly', '\t'],
		['dashes in one line of Quizlet', 'Paris - France;Rome - Italy', 'dash'],
	])('%s', (_, text, separator) => {
		const table = tableOf(text);
		expect(table.separator).toBe(separator);
		expect(table.rows).toHaveLength(2);
		expect(table.rows.map(([front]) => front)).not.toContain('');
		expect(table.rows.every((row) => row.length === 2)).toBe(true);
		expect(table.columns).toEqual({ front: 0, back: 1 });
	});

	test('unless the person says better', () => {
		const { rows } = tableOf('Paris, France - big\nRome, Italy - bigger', { separator: 'dash' });
		expect(rows).toEqual([
			['Paris, France', 'big'],
			['Rome, Italy', 'bigger'],
		]);
	});
});

test.each([
	['nothing', ''],
	['spaces', '  '],
	['empty cells', '\t\t'],
])('rows between which %s stands are all there', (_, between) => {
	const lines = Array.from({ length: 1_500 }, (_each, i) => `question ${i}\tanswer ${i}`);
	expect(tableOf(lines.join(`\n${between}\n`)).rows).toHaveLength(1_500);
	const tooMany = lines.flatMap((line) => [line, between, `Is it ${line}`]);
	expect(readRows(tooMany.join('\n'))).toMatchObject({ ok: false, kind: 'too-many-rows' });
});

describe('headings', () => {
	test('are told by their names, and tell the columns', () => {
		const { headings, columns, rows } = tableOf('Answer,Note,Question\nParis,x,Which?\n');
		expect(headings).toEqual(['Answer', 'Note', 'Question']);
		expect(columns).toEqual({ front: 2, back: 0 });
		expect(rows).toEqual([['Paris', 'x', 'Which?']]);
	});

	test('are none where a row names no front and back, unless the person says so', () => {
		const text = 'Hauptstadt,Land\nParis,Frankreich';
		expect(tableOf(text).rows).toHaveLength(2);
		expect(tableOf(text, { headings: 'first-row' })).toMatchObject({
			headings: ['Hauptstadt', 'Land'],
			rows: [['Paris', 'Frankreich']],
		});
		expect(tableOf('Front,Back\na,b', { headings: 'none' }).rows).toHaveLength(2);
	});
});

describe('a text for Anki', () => {
	test('says in its first lines how to read it', () => {
		const table = tableOf(
			[
				'#separator:Pipe',
				'#html:true',
				'#deck:Capitals',
				'#guid column:1',
				'#notetype column:2',
				'#tags column:5',
				'x#9|Basic|<b>Which</b> is<br>in &quot;France&quot; &amp; &#8364;?|Paris|geo europe',
				'#a remark',
				'y|Basic|2 < 3?|"yes| it is"| ',
			].join('\n'),
		);
		expect(table).toMatchObject({
			title: 'Capitals',
			separator: '|',
			columns: { id: 0, front: 2, back: 3, tags: 4 },
			rows: [
				['x#9', 'Basic', 'Which is\nin "France" & €?', 'Paris', 'geo; europe'],
				['y', 'Basic', '2 < 3?', 'yes| it is', ''],
			],
		});
	});

	test('that is no HTML keeps its tags as text', () => {
		const { rows } = tableOf('#separator:tab\n#html:false\n<b>x</b>\t<script>y</script>\n');
		expect(rows).toEqual([['<b>x</b>', '<script>y</script>']]);
	});

	test('whose HTML holds script loses it, and nothing is left that would be one', () => {
		const { rows } = tableOf(
			'#separator:tab\n#html:true\na<script>alert(1)</script><!--x-->\tb&lt;i&gt;\n',
		);
		expect(rows).toEqual([['a', 'b<i>']]);
	});
});

describe('quotation marks', () => {
	test('keep separators, line ends and marks of their own in a cell', () => {
		const { rows } = tableOf('"a, b","line\n2"\n"say ""x""",y');
		expect(rows).toEqual([
			['a, b', 'line\n2'],
			['say "x"', 'y'],
		]);
	});

	test('that are not closed are told with their line', () => {
		expect(readRows('a,b\nc,d\ne,"f\ng,h')).toMatchObject({
			kind: 'open-quote',
			message: expect.stringContaining('line 3') as string,
		});
	});

	test('astray in what is pasted are text', () => {
		expect(tableOf('"Hamlet" is by\tShakespeare\nx\ty').rows[0]).toEqual([
			'"Hamlet" is by',
			'Shakespeare',
		]);
	});
});

describe('what is no table is refused with a sentence', () => {
	test.each([
		['nothing', '', 'empty', 'a line'],
		['white space', ' \n\t\n', 'empty', 'a line'],
		['headings alone', 'Front,Back\n', 'empty', 'a line'],
		['a NUL', 'a,b\nc,d\u0000\n', 'not-text', 'Line 2'],
		['running text', 'One word\nafter\nanother', 'one-column', 'tab'],
		['too many rows', 'a\tb\n'.repeat(2_001), 'too-many-rows', '2,000'],
		['50 MB', 'x'.repeat(50 * 2 ** 20), 'too-large', '4 MB'],
	])('%s', (_, text, kind, words) => {
		const read = readRows(text);
		expect(read).toMatchObject({ ok: false, kind });
		expect(read.ok ? '' : read.message).toContain(words);
	});

	test('at once, however large', () => {
		const read = fastest(() => readRows('x,"y"\n'.repeat(1_900)));
		const refused = fastest(() => readRows('x,"'.repeat(17 * 2 ** 20)));
		expect(refused).toBeLessThan(read);
	});
});

test('HTML stays text; what hides or turns the text is taken out, what joins letters is not', () => {
	const { rows } = tableOf('<img src=x onerror=alert(1)>\u202e\u0007\tx\u200b\u200dy\u2066\n');
	expect(rows).toEqual([['<img src=x onerror=alert(1)>', 'x\u200dy']]);
});

test('an answer with a blank line and a quotation comes back whole from Recto’s own text for Anki', () => {
	const answer = 'She said:\n\n“Go north.”';
	const card: Card = { ...opened, citation: null, answer };
	const uncited = tableOf(exportText({ ...harbour, cards: [card] }, 'anki').text);
	expect(uncited.rows[0]?.[uncited.columns.back]).toBe(answer);
	const cited = tableOf(exportText({ ...harbour, cards: [{ ...opened, answer }] }, 'anki').text);
	expect(cited.rows[0]?.[cited.columns.back]).toBe(answer);
});

test('any text at all gives a table that can be shown, or a sentence', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.stringMatching(/^[a"'#:;,|\t\n\r <>&=-]{0,60}$/),
		fc
			.array(
				fc.constantFrom(
					'#html:true',
					'#columns:a',
					'#separator:,',
					'"',
					'\t',
					'\n',
					'a',
					'<',
					'&#x110000;',
				),
			)
			.map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(text, (source) => {
			const read = readRows(source);
			if (!read.ok) expect(read.message).toMatch(/^[A-Z].*\.$/s);
			else expect(read.rows.flat().filter((cell) => !isVisible(cell))).toEqual([]);
		}),
		{ numRuns: 500 },
	);
});
