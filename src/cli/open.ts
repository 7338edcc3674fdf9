import { pathText, validateDeck } from '#lib/core/deck/index.ts';
import { openLink, type LinkFault } from '#lib/core/share/index.ts';
import { deckText } from './deck-file.ts';
import { checkWritable, writeWhole } from './files.ts';
import { linkLore } from './link-lore.ts';
import { readOptions } from './options.ts';
import { InputFault } from './outcome.ts';
import type { Verb } from './verb.ts';

const HELP = `recto open LINK [--out deck.json]

Prints the deck that a link carries. LINK is the whole link, or what stands behind its "#"; put it in quotes. A link
holds the cited sentences of the article, not the rest of it.

  --out  the file to write; else the deck goes to standard output`;

/** What was changed may read as if its end were missing, and the other way round. */
const NOT_AS_MADE = 'This link was cut or changed on its way. Ask for it again, or for the file.';

const FAULTS: Readonly<Record<LinkFault, string>> = {
	'not-a-deck': 'This is no link of Recto: behind its "#" should stand "d1." and the deck.',
	newer: 'A newer version of Recto made this link. Update Recto to open it.',
	cut: NOT_AS_MADE,
	'too-long': 'This is longer than any link of Recto. Ask for the file.',
	damaged: NOT_AS_MADE,
};

export const open: Verb = {
	name: 'open',
	summary: 'prints the deck that a link carries',
	help: HELP,
	run: async (args) => {
		const { file: link, values } = readOptions(args, { out: { type: 'string' } } as const);
		if (values.out !== undefined) checkWritable(values.out);
		const opened = await openLink(link.slice(link.indexOf('#') + 1), linkLore());
		if (!opened.ok) throw new InputFault(FAULTS[opened.reason]);
		const validation = validateDeck(opened.deck);
		if (!validation.ok) {
			const faults = validation.problems.map(({ path, message }) => `${pathText(path)} ${message}`);
			throw new InputFault(`The deck in this link is not sound: ${faults.join('; ')}.`);
		}
		const text = deckText(validation.deck);
		if (values.out === undefined) process.stdout.write(text);
		else writeWhole(values.out, text);
		if (opened.quiz !== undefined) console.error(`With a quiz: ${opened.quiz}`);
	},
};
