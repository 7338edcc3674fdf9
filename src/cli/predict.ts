import { predictArticle } from '#lib/core/deck/index.ts';
import { loadLanguage } from '#lib/core/language/index.ts';
import { readText } from './text-file.ts';
import { readGold } from './gold-rows.ts';
import { readOptions } from './options.ts';
import { InputFault } from './outcome.ts';
import { progressLine } from './progress.ts';
import type { Verb } from './verb.ts';

const HELP = `recto predict GOLD.jsonl > PRED.jsonl

Makes cards of many articles at once, to be scored. Reads one article a line, as JSON:
  { "id": "…", "text": "…", "title": "…", "dateCreated": "2024-07-04" }     title and dateCreated may be missing

and writes one line for each:
  { "id", "cards": [{ "answer", "sentence", "question", "derived" }], "dates": [{ "start", "end", "value" }],
    "lists": [["member", …]], "ms" }

Cards come best first; "sentence" is the citation as it stands in "text"; a gap is written "_____". Dates have
offsets into "text" and an ISO value ("2024-07-04", "2024-07", "2024"), or null where none can be told;
"from 2004 to 2009" gives two.

A line that cannot be read is told with its number on standard error, and passed over; the exit code is then 1.`;

export const predict: Verb = {
	name: 'predict',
	summary: 'makes cards of many articles, to be scored',
	help: HELP,
	run: (args) => {
		const { file } = readOptions(args, {});
		const { rows, faults } = readGold(file, readText(file));
		const language = loadLanguage();
		const progress = progressLine();
		for (const [index, { id, text, title, dateCreated }] of rows.entries()) {
			progress.show(`Article ${index + 1} of ${rows.length}`);
			const started = performance.now();
			const prediction = predictArticle(
				text,
				{
					...(title === undefined ? {} : { title }),
					...(dateCreated === undefined ? {} : { published: dateCreated }),
				},
				language,
			);
			const ms = Math.round((performance.now() - started) * 10) / 10;
			process.stdout.write(`${JSON.stringify({ id, ...prediction, ms })}\n`);
		}
		progress.clear();
		if (faults.length > 0) throw new InputFault(faults.join('\n'));
	},
};
