import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { CardId } from '#lib/core/cards/card.ts';
import { classCsv, type CsvWords } from '#lib/core/quiz/class/class-csv.ts';
import { classTables } from '#lib/core/quiz/class/class-table.ts';
import { tidyNickname } from '#lib/core/quiz/class/nickname.ts';
import type { Slip } from '#lib/core/quiz/class/slip.ts';
import { slipId } from '#lib/core/quiz/class/slip-link.ts';
import { sampleSlip } from './sample-slip.ts';

const words: CsvWords = {
	heads: {
		...{ name: 'Name', percent: 'Percent', points: 'Points', seconds: 'Seconds' },
		...{ missed: 'Missed', attempt: 'Try', done: 'Done', time: 'Time' },
	},
	prompt: (card) => `About ${card}?`,
	date: (at) => new Date(at).toISOString(),
	time: ({ allowance }) => `${String(allowance)}x`,
};

function fileOf(slips: readonly Partial<Slip>[], told: Partial<CsvWords> = {}): string {
	const handedIn = slips.map((each) => {
		const slip = sampleSlip(each);
		return { id: slipId(slip), slip };
	});
	return classCsv(classTables(handedIn)[0]!, { ...words, ...told });
}

/** As an independent reader has it. */
function readBack(file: string): readonly (readonly string[])[] {
	const { data, errors } = Papa.parse<string[]>(file, { skipEmptyLines: true, delimiter: ',' });
	expect(errors).toEqual([]);
	return data;
}

const card = (id: string, missed: boolean) => ({ card: id as CardId, missed });

test('has a line a result and a column a card', () => {
	const file = fileOf([
		{
			nickname: 'Amira',
			at: 9,
			endedAt: 0,
			asked: [card('a', true), card('b', false)],
			points: 900,
		},
		{ nickname: 'Ben', at: 1, asked: [card('c', true), card('a', false)], allowance: 2 },
	]);
	expect(readBack(file)).toEqual([
		...[['Name', 'Percent', 'Points', 'Seconds', 'Missed', 'Try', 'Done', 'Time']].map((head) => [
			...head,
			...['About a?', 'About b?', 'About c?'],
		]),
		['Amira', '80', '900', '124', '1', '1', '1970-01-01T00:00:00.000Z', '1x', '1', '0', ''],
		['Ben', '80', '', '124', '1', '1', '1970-01-01T00:00:00.001Z', '2x', '0', '', '1'],
	]);
	expect(file.startsWith('\ufeffName,')).toBe(true);
	expect(file.endsWith('\r\n')).toBe(true);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://x.example","a, b")'])(
	'%s is no formula in it',
	(nickname) => {
		expect(readBack(fileOf([{ nickname }]))[1]?.[0]).toBe(`'${nickname}`);
		expect(readBack(fileOf([{}], { prompt: () => nickname }))[0]?.[8]).toBe(`'${nickname}`);
	},
);

test('any name and any prompt come back as they were, but for the guard', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 30 });
	fc.assert(
		fc.property(text, text, (typed, prompt) => {
			const nickname = tidyNickname(typed);
			const [head, line] = readBack(fileOf([{ nickname }], { prompt: () => prompt }));
			const guarded = (cell: string) => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
			expect(line?.[0]).toBe(guarded(nickname));
			expect(head?.[8]).toBe(guarded(prompt));
		}),
	);
});
