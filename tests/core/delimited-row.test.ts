import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { delimitedRow, guardFormula, withoutGuard } from '#lib/core/delimited-row.ts';

const cell = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.stringMatching(/^['=+\-@#"\t\r\n ,a]{0,8}$/),
);

test.each([',', '\t'] as const)(
	'any cells come back from an independent reader: %j',
	(separator) => {
		fc.assert(
			fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
				const { data, errors } = Papa.parse<string[]>(`${delimitedRow(cells, separator)}\r\n`, {
					delimiter: separator,
					newline: '\r\n',
				});
				expect(errors).toEqual([]);
				expect(data[0]).toEqual(cells);
			}),
		);
	},
);

test('a guarded text begins like no formula, and its guard comes off again', () => {
	fc.assert(
		fc.property(cell, (text) => {
			expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
			expect(withoutGuard(guardFormula(text))).toBe(text);
		}),
	);
});

test('a line that begins with # is no remark', () => {
	expect(delimitedRow(['#1', 'x'], '\t')).toBe('"#1"\tx');
});
