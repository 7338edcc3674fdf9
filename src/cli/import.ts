import { basename, extname } from 'node:path';
import type { parseArgs } from 'node:util';
import type { DeckId } from '#lib/core/deck/index.ts';
import { digestId } from '#lib/core/digest.ts';
import {
	deckFromRows,
	fileText,
	IMPORT_LIMITS,
	readRows,
	tooLarge,
	type CardTable,
	type Columns,
	type ImportFault,
	type ReadRowsOptions,
	type Separator,
	type SkippedRow,
} from '#lib/core/exchange/index.ts';
import { deckText } from './deck-file.ts';
import { checkWritable, isSameFile, readBytes, sizeOf, writeWhole } from './files.ts';
import { readOptions } from './options.ts';
import { InputFault, UsageFault } from './outcome.ts';
import type { Verb } from './verb.ts';

const HELP = `recto import FILE [--out deck.json] [--title T] [--id ID] [--language en]
             [--separator S] [--headings first-row|none] [--front N] [--back N]

Makes a deck of a table of questions and answers: TSV, CSV, a text of Anki ("Notes in Plain Text"), or what
Quizlet copies ("term - definition", a line each). Every card says "not from the article", since a table holds
no article to prove it, not even one that "recto export" wrote.

  --out        the file to write; else the deck goes to standard output
  --title      else the deck's name in a text of Anki, else the name of the file
  --id         the deck's id (22 characters of base64url); else made from the text. Pass the "id" of the deck made
               before when a table has been mended, so that learners keep what they know
  --language   of the cards, such as en or pt-BR; en where it is left out
  --separator  between columns: tab, comma, semicolon, pipe or dash; else guessed
  --headings   first-row or none; else guessed
  --front      the column of the questions, counted from 1; else guessed
  --back       the column of the answers`;

const OPTIONS = {
	out: { type: 'string' },
	title: { type: 'string' },
	id: { type: 'string' },
	language: { type: 'string' },
	separator: { type: 'string' },
	headings: { type: 'string' },
	front: { type: 'string' },
	back: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

const SEPARATORS: Readonly<Record<string, Separator>> = {
	tab: '\t',
	comma: ',',
	semicolon: ';',
	pipe: '|',
	dash: 'dash',
};

export const importTable: Verb = {
	name: 'import',
	summary: 'makes a deck of a table of questions and answers',
	help: HELP,
	run: (args) => {
		const { file, values } = readOptions(args, OPTIONS);
		const { out } = values;
		const order = orderFrom(values);
		if (out !== undefined) {
			if (isSameFile(out, file)) {
				throw new UsageFault(`--out names the table itself, ${file}, which would be overwritten.`);
			}
			checkWritable(out);
		}
		const text = textOf(file);
		const table = sound(file, readRows(text, order.reading));
		const columns = columnsFrom(values, table);
		const { deck, skipped } = sound(
			file,
			deckFromRows(table, columns, {
				id: order.id ?? (digestId(128, 'imported', text) as DeckId),
				title: values.title ?? table.title ?? basename(file, extname(file)),
				language: values.language ?? 'en',
			}),
		);
		if (out === undefined) process.stdout.write(deckText(deck));
		else writeWhole(out, deckText(deck));
		for (const told of skippedLines(skipped)) console.error(told);
		const where = out === undefined ? '' : ` -> ${out}`;
		console.error(`${deck.cards.length} ${deck.cards.length === 1 ? 'card' : 'cards'}${where}`);
	},
};

/** A fault of what was read is told with its file. */
function sound<Sound extends { readonly ok: true }>(
	file: string,
	read: Sound | ImportFault,
): Sound {
	if (read.ok) return read;
	throw new InputFault(`${file}: ${read.message}`);
}

function textOf(file: string): string {
	if (sizeOf(file) > IMPORT_LIMITS.bytes) sound(file, tooLarge());
	return sound(file, fileText(readBytes(file))).text;
}

function orderFrom({ id, title, language, separator, headings }: Values): {
	readonly id?: DeckId;
	readonly reading: ReadRowsOptions;
} {
	if (id !== undefined && !/^[\w-]{22}$/.test(id)) {
		throw new UsageFault(`--id is 22 characters of base64url, not "${id}".`);
	}
	if (title?.trim() === '') {
		throw new UsageFault(
			'--title is empty. Write the title in quotation marks behind it, or leave it out.',
		);
	}
	if (language !== undefined && !/^[a-z]{2,3}(-[\w-]+)?$/i.test(language)) {
		throw new UsageFault(`--language is a tag such as en or pt-BR, not "${language}".`);
	}
	if (separator !== undefined && !Object.hasOwn(SEPARATORS, separator)) {
		const known = Object.keys(SEPARATORS).join(', ');
		throw new UsageFault(`--separator is one of ${known}, not "${separator}".`);
	}
	if (headings !== undefined && headings !== 'first-row' && headings !== 'none') {
		throw new UsageFault(`--headings is first-row or none, not "${headings}".`);
	}
	const sign = separator === undefined ? undefined : SEPARATORS[separator];
	return {
		...(id === undefined ? {} : { id: id as DeckId }),
		reading: {
			...(sign === undefined ? {} : { separator: sign }),
			...(headings === undefined ? {} : { headings }),
		},
	};
}

function columnsFrom({ front, back }: Values, { columns, rows }: CardTable): Columns {
	const widest = Math.max(...rows.map((row) => row.length));
	const chosen = (name: string, value: string | undefined, guessed: number) => {
		if (value === undefined) return guessed;
		if (/^[1-9]\d?$/.test(value) && Number(value) <= widest) return Number(value) - 1;
		throw new UsageFault(`--${name} is a column from 1 to ${widest}, not "${value}".`);
	};
	const both = {
		front: chosen('front', front, columns.front),
		back: chosen('back', back, columns.back),
	};
	if (both.front === both.back) {
		throw new UsageFault(
			`Question and answer cannot both be column ${both.front + 1}. Set --front and --back to two columns.`,
		);
	}
	return { ...columns, ...both };
}

const BECAUSE: Readonly<Record<SkippedRow['kind'], string>> = {
	'no-front': 'there is no question',
	'no-back': 'there is no answer',
	'too-long': 'it is longer than 2,048 characters',
	repeated: 'it repeats another',
	refused: 'a deck cannot hold it',
};
/** So many rows are told; the rest is counted. */
const MOST_TOLD = 10;

/** Rows count from 1, without headings and empty ones. */
function skippedLines(skipped: readonly SkippedRow[]): readonly string[] {
	const lines = skipped.slice(0, MOST_TOLD).map(({ row, kind, why }) => {
		const detail = why === undefined ? '' : ` (its ${why})`;
		return `Row ${row + 1} was left out: ${BECAUSE[kind]}${detail}.`;
	});
	const more = skipped.length - lines.length;
	return more > 0 ? [...lines, `${more} more rows were left out.`] : lines;
}
