import { describe, expect, test } from 'vitest';
import { readArticle } from '#lib/core/article/index.ts';
import { machineText } from '#lib/core/article/machine-text.ts';
import { tableRows } from '#lib/core/article/table-rows.ts';
import { cpuTime } from '../cpu-time.ts';
import { lexicon } from './lexicon.ts';

const ARTICLE =
	'The harbour of Lio was opened in 1871 by the engineer Tomas Reyes. It has room for ninety boats, and three of them are ferries.';

function refusal(source: string): string {
	const result = readArticle(source, {}, lexicon);
	return result.ok ? 'ok' : result.reason;
}

describe('what is written for machines is told as what it is', () => {
	test.each([
		[
			'JavaScript',
			'code',
			`// Reads the list of ships, begun in 2011 by Ann Lee
import { readFile } from 'node:fs/promises';

const LIMIT = 500;
export async function ships(path) {
	const text = await readFile(path, 'utf8');
	if (text.length > LIMIT) {
		throw new Error('The list was too long in 2012.');
	}
	return text.split(',');
}`,
		],
		[
			'Python',
			'code',
			`import csv
from datetime import date

# The harbour was opened in 1871 by Tomas Reyes
def ships(path):
    """Return the ships that were built in 1990."""
    with open(path) as source:
        rows = list(csv.reader(source))
    for row in rows:
        if row[0] == "Halcyon":
            print(row)
    return rows`,
		],
		[
			'a style sheet',
			'code',
			`body {
	margin: 0 auto;
	color: red;
}
.card > a:hover {
	background: white;
}`,
		],
		[
			'a program in one line',
			'code',
			'function a(b){return b>3?c(b):{d:1,e:2}}var f=a(4);for(let g=0;g<9;g++){h(g);i=g*2}if(i>9){j(i)}k={l:[1,2,3]};m(k);var year=1990;var place="Lio";n(year,place);',
		],
		[
			'a log of commands',
			'log',
			`$ npm install
added 212 packages in 3s
$ npm test
PASS tests/ship.test.js
The test of the harbour failed in 2019
$ git commit -m "Repair the ship"`,
		],
		[
			'the log of a server',
			'log',
			`2024-05-01 10:00:00 INFO The server was started by root
2024-05-01 10:00:03 INFO The harbour was opened in 3 seconds
2024-05-01 10:00:09 ERROR The ship could not be built`,
		],
		[
			'JSON',
			'data',
			`{
	"name": "The Halcyon was built in Lio in 1871",
	"built": 1871,
	"ports": ["Lio", "Varn"],
	"owner": null
}`,
		],
		[
			'JSON in one line',
			'data',
			'[{"id":1,"text":"The ship sank."},{"id":2,"text":"It was built."}]',
		],
		[
			'JSON that is cut off',
			'data',
			'[{"id":1,"text":"The ship sank off Lio in 1990."},{"id":2,"text":"It was built in 18',
		],
		['JSON with a comma too many', 'data', '{\n\t"name": "The Halcyon was built in Lio",\n}'],
		[
			'a part of a page',
			'markup',
			'<h1>Lio</h1>\n<p>The harbour was opened in 1871.</p>\n<p>It has ninety boats.</p>',
		],
		['letters without a space', 'unspaced', 'Theharbourwasopenedin'.repeat(40)],
	])('%s', (_, reason, source) => {
		expect(refusal(source)).toBe(reason);
	});

	test.each([
		[
			'values between commas',
			`ship,built,port,owner
Halcyon,1871,Lio,Ann Lee
Dolin,1904,Varn,"Lee, Bo"
Calba,1911,Tarn,Cy Reyes`,
		],
		[
			'cells between tabs',
			'Ship\tBuilt\tPort\nHalcyon\t1871\tLio\nDolin\t1904\tVarn\nCalba\t1911\tTarn',
		],
		[
			'cells between bars',
			'| Ship | Built |\n|------|-------|\n| Halcyon | 1871 |\n| Dolin | 1904 |',
		],
		[
			'columns of spaces',
			'Ship      Built   Port\nHalcyon   1871    Lio\nDolin     1904    Varn\nCalba     1911    Tarn',
		],
	])('a table: %s', (_, source) => {
		expect(refusal(`Ships of Lio\n\n${source}`)).toBe('table');
	});

	test('and says what to do, in one line', () => {
		for (const source of ['let a = 1;\nlet b = 2;\nlet c = 3;', 'a\tb\tc\nd\te\tf\ng\th\ti']) {
			const result = readArticle(source, {}, lexicon);
			expect(result.ok ? '' : result.message).toMatch(/^This reads as .*\. Give .*\.$/);
		}
	});
});

describe('an article is read though it holds', () => {
	test.each([
		['a line of code', `${ARTICLE}\n\nconst boats = 90;\n\n${ARTICLE}`],
		['a command', `${ARTICLE}\n\n$ npm install boats\n\n${ARTICLE}`],
		[
			'brackets at both ends',
			`[Updated] ${ARTICLE} "Yes", "no", "never", he said: "So": 1, 2. [3]`,
		],
		[
			'the time before each line',
			'10:00:00 Anna Berg left the harbour of Lio.\n10:05:00 She was seen in Varn.\n10:20:00 The ferry sank.',
		],
		['an address', `${ARTICLE}\n\nhttps://lio.example/boats?id=3&sort=up\n\n${ARTICLE}`],
		[
			'brackets and semicolons',
			`${ARTICLE} The ferries (built in 1990; two of them in Varn) are old; the boats (ninety) are new.`,
		],
		['a sentence with an equals sign', `${ARTICLE} The formula E = mc2 is from 1905.`],
		[
			'short lines that end with a semicolon',
			`${ARTICLE}\n\nThe harbour has these;\nboats, ferries and ships;\nall of them are old.`,
		],
	])('%s', (_, source) => {
		expect(refusal(source)).toBe('ok');
	});
});

test('a long line takes no longer than it is', () => {
	const prose = `It rained (as it did before) on the harbour. `.repeat(4000);
	const commas = 'a,b '.repeat(20_000);
	const spaces = `let a${' '.repeat(30_000)}b`;
	const time = cpuTime(() => {
		for (const line of [prose, commas, spaces]) {
			machineText(line);
			tableRows([line]);
		}
	});
	expect(time).toBeLessThan(2000);
});
