import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordTables } from '../../scripts/word-tables/tables.ts';
import { readWordNet } from '../../scripts/word-tables/wordnet.ts';

const tables = await wordTables(readWordNet());

test.each([...tables])(
	'%s is what its script makes; if not, run "node scripts/make-word-tables.ts"',
	(path, text) => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	},
);

test('no table is larger than a page may bear', () => {
	for (const [path, text] of tables) expect(text.length, path).toBeLessThan(150_000);
});
