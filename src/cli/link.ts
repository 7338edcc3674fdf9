import { linkBytes, linkFragment, startOfDeck } from '#lib/core/share/index.ts';
import { soundDeck } from './check.ts';
import { linkLore } from './link-lore.ts';
import { readOptions } from './options.ts';
import { InputFault, UsageFault } from './outcome.ts';
import type { Verb } from './verb.ts';

const HELP = `recto link DECK.json [--cards N] [--site https://HOST/PATH]

Prints a link that carries the deck: whoever opens it has the cards and the sentences that prove them. Nothing is
uploaded; all of it stands behind the "#".

  --cards  the first N cards only
  --site   where Recto is to be found; else the link begins at "/deck/", for you to put your site before it

Chats take about 2,000 characters (Discord) to 4,000 (Slack). For a long deck choose fewer cards, or send the file.`;

const OPTIONS = { cards: { type: 'string' }, site: { type: 'string' } } as const;

/** Characters that fit, from the narrowest place to the widest. */
const PLACES = [
	{ most: 1_900, say: 'fits any chat' },
	{ most: 4_000, say: 'fits an e-mail, and some chats' },
	{ most: 8_000, say: 'is too long for most chats; --cards makes it shorter' },
	{
		most: Infinity,
		say: 'is too long to be passed on; send the file, or fewer cards with --cards',
	},
];

export const link: Verb = {
	name: 'link',
	summary: 'prints a link that carries a deck',
	help: HELP,
	run: async (args) => {
		const { file, values } = readOptions(args, OPTIONS);
		const site = siteOf(values.site);
		const deck = soundDeck(file);
		const { cards } = startOfDeck(deck, countOf(values.cards, deck.cards.length));
		const bytes = await linkBytes({ deck: { ...deck, cards } }, linkLore());
		if (bytes === undefined) {
			throw new InputFault(
				`${file}: these ${cards.length} cards are too much for a link. Choose fewer with --cards, or send the file.`,
			);
		}
		const address = `${site}/deck/#${linkFragment(bytes)}`;
		console.log(address);
		const { say = '' } = PLACES.find(({ most }) => address.length <= most) ?? {};
		const count = `${cards.length} ${cards.length === 1 ? 'card' : 'cards'}`;
		console.error(`${count}, ${address.length} characters: ${say}.`);
	},
};

function siteOf(site: string | undefined): string {
	if (site === undefined) return '';
	if (!/^https?:\/\/[^\s?#]+$/.test(site)) {
		throw new UsageFault(`--site is an address such as https://recto.example, not "${site}".`);
	}
	return site.replace(/\/$/, '');
}

function countOf(cards: string | undefined, all: number): number {
	if (cards === undefined) return all;
	if (!/^[1-9]\d{0,5}$/.test(cards)) {
		throw new UsageFault(`--cards is a number from 1, not "${cards}".`);
	}
	return Number(cards);
}
