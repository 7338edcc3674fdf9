import type { parseArgs } from 'node:util';
import { isIsoDate } from '#lib/core/article/index.ts';
import {
	LIMITS,
	makeDeck,
	noCardsMessage,
	pathText,
	validateDeck,
	type Deck,
	type DeckId,
	type DeckOrder,
} from '#lib/core/deck/index.ts';
import { loadLanguage } from '#lib/core/language/index.ts';
import { readArticleFile } from './article-file.ts';
import { soundDeck } from './check.ts';
import { deckText } from './deck-file.ts';
import { checkWritable, isSameFile, writeWhole } from './files.ts';
import { endlessSentences, leftOutLine, leftOutList, linesLeftOut } from './left-out.ts';
import { madeAgain, orderLike } from './make-again.ts';
import { readOptions } from './options.ts';
import { InputFault, UsageFault } from './outcome.ts';
import { progressLine } from './progress.ts';
import type { Verb } from './verb.ts';

const HELP = `recto make ARTICLE [--published 2024-07-04] [--title T] [--publisher P]
           [--url https://…] [--id ID | --from OLD-deck.json] [--cards N] [--out deck.json]
           [--verbose]

Makes a deck from an article: a plain text, Markdown (.md), or a saved web page. Every card cites the sentence that
proves it.

  --published  the day the article came out; "Thursday" and "next year" are counted from it
  --title      else what a page says, or the first line that reads as a title
  --publisher  else what a page says, or the one of a closing "Source: …"
  --url        where the article is to be found; https only; else what a page says
  --id         the deck's id (22 characters of base64url); else made from the text
  --from       the deck made of this article before: its id, its details, and what was changed in its cards
               are kept, and what has become of them is told
  --cards      the most cards wanted, from 1 to ${LIMITS.cards}
  --out        the file to write; else the deck goes to standard output
  --verbose    tells for every reason how many questions it left out

Without --id every change of the text, be it one word, makes another deck, in which a learner begins anew.
When an article has been corrected, pass the deck made before with --from: its cards keep their ids, and so what
has been learnt, though their sentences were corrected. --id keeps those whose sentence and answer stayed as they were.`;

const OPTIONS = {
	published: { type: 'string' },
	title: { type: 'string' },
	publisher: { type: 'string' },
	url: { type: 'string' },
	id: { type: 'string' },
	from: { type: 'string' },
	cards: { type: 'string' },
	out: { type: 'string' },
	verbose: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

export const make: Verb = {
	name: 'make',
	summary: 'turns an article into a deck',
	help: HELP,
	run: async (args) => {
		const { file, values } = readOptions(args, OPTIONS);
		const given = orderFrom(values);
		const { out, from } = values;
		if (out !== undefined) {
			if (isSameFile(out, file)) {
				throw new UsageFault(
					`--out names the article itself, ${file}, which would be overwritten.`,
				);
			}
			checkWritable(out);
		}
		const { text: source, details } = await readArticleFile(file);
		const old = from === undefined ? undefined : { deck: wholeDeck(from), file: from };
		const order = old === undefined ? { ...details, ...given } : orderLike(old.deck, given);
		const progress = progressLine();
		progress.show('Loading the language');
		const language = loadLanguage();
		progress.show('Making cards');
		const making = makeDeck(source, order, language);
		progress.clear();
		if (!making.ok) throw new InputFault(`${file}: ${making.message}`);

		const { article, dropped, undated } = making;
		if (making.deck.cards.length === 0) {
			throw new InputFault(`${file}: ${noCardsMessage(making)}`);
		}
		const again = old === undefined ? undefined : madeAgain(old, making, language);
		const deck = again?.deck ?? making.deck;
		const validation = validateDeck(deck);
		if (!validation.ok) {
			const faults = validation.problems.map(({ path, message }) => `${pathText(path)} ${message}`);
			throw new InputFault(`${file}: no deck was written, since ${faults.join('; ')}.`);
		}
		const text = deckText(deck);
		if (out === undefined) process.stdout.write(text);
		else writeWhole(out, text);
		if (undated.length > 0) console.error(undatedNote(undated));
		const mended = article.repairs.map(
			({ before, after }) => `Mended: "${before.replaceAll('\n', ' ')}" -> "${after}"`,
		);
		for (const told of new Set(mended)) console.error(told);
		if (article.leftOut.length > 0) console.error(linesLeftOut(article.leftOut));
		if (article.endless.length > 0) console.error(endlessSentences(article));
		for (const line of again?.told ?? []) console.error(line);
		const where = out === undefined ? '' : ` -> ${out}`;
		console.error(`${deck.cards.length} ${deck.cards.length === 1 ? 'card' : 'cards'}${where}`);
		if (dropped.length > 0)
			console.error(values.verbose === true ? leftOutList(dropped) : leftOutLine(dropped));
	},
};

function orderFrom(values: Values): DeckOrder {
	const { published, title, publisher, url, id, from, cards } = values;
	if (published !== undefined && !isIsoDate(published)) {
		throw new UsageFault(`--published is a day such as 2024-07-04, not "${published}".`);
	}
	if (title?.trim() === '') {
		throw new UsageFault(
			'--title is empty. Write the title in quotation marks behind it, or leave --title out: the title is then taken from the text.',
		);
	}
	if (url !== undefined && !/^https:\/\/\S+$/i.test(url)) {
		throw new UsageFault(`--url begins with https://, and "${url}" does not.`);
	}
	if (id !== undefined && from !== undefined) {
		throw new UsageFault('--from brings the id of its deck along: leave --id out.');
	}
	if (id !== undefined && !/^[\w-]{22}$/.test(id)) {
		throw new UsageFault(`--id is 22 characters of base64url, not "${id}".`);
	}
	if (cards !== undefined && !(/^[1-9]\d*$/.test(cards) && Number(cards) <= LIMITS.cards)) {
		throw new UsageFault(`--cards is a number from 1 to ${LIMITS.cards}, not "${cards}".`);
	}
	return {
		...(published === undefined ? {} : { published }),
		...(title === undefined ? {} : { title }),
		...(publisher === undefined ? {} : { publisher }),
		...(url === undefined ? {} : { url }),
		...(id === undefined ? {} : { id: id as DeckId }),
		...(cards === undefined ? {} : { count: Number(cards) }),
	};
}

/** A deck with all of its article, by which its cards can be told from what was changed in them. */
function wholeDeck(file: string): Deck {
	const deck = soundDeck(file);
	if (deck.article.kind === 'whole') return deck;
	throw new InputFault(
		`${file}: this deck holds only the cited sentences of its article. --from wants the one that "recto make" wrote.`,
	);
}

function undatedNote(words: readonly string[]): string {
	const quoted = words.map((word) => `"${word}"`).join(', ');
	return `The text says ${quoted}, and without a date of publication no day can be told from it. Give one with --published YYYY-MM-DD.`;
}
