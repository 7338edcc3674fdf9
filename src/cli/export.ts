import type { Deck } from '#lib/core/deck/index.ts';
import { exportApkg, exportText, type TextFormat } from '#lib/core/exchange/index.ts';
import { soundDeck } from './check.ts';
import { checkWritable, isSameFile, writeWhole } from './files.ts';
import { readOptions } from './options.ts';
import { UsageFault } from './outcome.ts';
import type { Verb } from './verb.ts';

type Format = TextFormat | 'apkg';

const FORMATS: Readonly<Record<Format, string>> = {
	apkg: 'a package of Anki, with a note type that has a field for the source; needs --out',
	anki: 'text for Anki; a second import updates the cards of the first',
	csv: 'a table for spreadsheets',
	tsv: 'the same with tabs, to be pasted',
	gift: 'questions for Moodle and others, in GIFT',
	moodle: 'questions for Moodle, in its XML',
};

const HELP = `recto export DECK.json --format F [--out FILE]

Writes a deck for another program. Every card carries the sentence that proves it, and where that stands;
a card that was written by hand says "not from the article".

  --format
${Object.entries(FORMATS)
	.map(([name, what]) => `    ${name.padEnd(7)}${what}`)
	.join('\n')}
  --out     the file to write; else what is text goes to standard output

In gift and moodle a card with two wrong answers and more becomes a choice, any other a text to type in one of its
accepted forms, and a list that has no wrong ones to choose from an essay, with its members for whoever marks it.`;

const OPTIONS = { format: { type: 'string' }, out: { type: 'string' } } as const;

export const exportDeck: Verb = {
	name: 'export',
	summary: 'writes a deck for another program',
	help: HELP,
	run: async (args) => {
		const { file, values } = readOptions(args, OPTIONS);
		const { out } = values;
		const format = formatFrom(values.format);
		if (out === undefined && format === 'apkg') {
			throw new UsageFault('A package of Anki is no text: name the file to write with --out.');
		}
		if (out !== undefined) {
			if (isSameFile(out, file)) {
				throw new UsageFault(`--out names the deck itself, ${file}, which would be overwritten.`);
			}
			checkWritable(out);
		}
		const deck = soundDeck(file);
		const content = format === 'apkg' ? await apkg(deck) : exportText(deck, format).text;
		if (out !== undefined) writeWhole(out, content);
		else process.stdout.write(content);
		const where = out === undefined ? '' : ` -> ${out}`;
		console.error(`${deck.cards.length} ${deck.cards.length === 1 ? 'card' : 'cards'}${where}`);
	},
};

function formatFrom(name: string | undefined): Format {
	const known = Object.keys(FORMATS).join(', ');
	if (name === undefined) throw new UsageFault(`--format is missing. There are ${known}.`);
	if (!Object.hasOwn(FORMATS, name)) {
		throw new UsageFault(`There is no format "${name}". There are ${known}.`);
	}
	return name as Format;
}

/** SQLite is loaded for this alone. */
async function apkg(deck: Deck): Promise<Uint8Array> {
	const { default: initSqlJs } = await import('sql.js');
	const { Database } = await initSqlJs();
	return exportApkg(deck, new Database(), Date.now()).bytes;
}
