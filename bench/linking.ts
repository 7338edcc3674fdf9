import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import lzString from 'lz-string';
import { GOLD_FILES, readGold } from '../scripts/worth/examples.ts';
import { linkLore } from '../src/cli/link-lore.ts';
import type { Card } from '../src/lib/core/cards/card.ts';
import { makeDeck, type Deck } from '../src/lib/core/deck/index.ts';
import { sha256Hex } from '../src/lib/core/digest.ts';
import { loadLanguage } from '../src/lib/core/language/index.ts';
import {
	linkBytes,
	linkFragment,
	openLink,
	qrFragment,
	startOfDeck,
} from '../src/lib/core/share/index.ts';
import { qrOf } from '../src/lib/core/share/qr.ts';
import { median, timed, type Figure } from './measure.ts';

const SUMMIT = 'decks/sco-summit/deck.json';
const ARTICLES = 'tests/articles';
const EVAL = '../shared/eval';
const RUNS = 30;
/** What an address has before its "#", as a site of one's own would. */
const PAGE = 'https://recto.example/deck/#';
const LORE = linkLore();

/** How long links are, beside other ways to write the same decks, and how long they take. */
export async function linkingFigures(): Promise<readonly Figure[]> {
	const summit = JSON.parse(readFileSync(SUMMIT, 'utf8')) as Deck;
	const many = joined(ownDecks(), 300);
	return [
		...(await lengths('20 cards of the summit', startOfDeck(summit, 20), 1_400)),
		...(await lengths(`${Math.min(40, summit.cards.length)} cards of the summit`, summit, 3_400)),
		...(await encyclopedic()),
		await qrVersion('QR code of 20 cards of the summit', startOfDeck(summit, 20)),
		...(await times(many)),
	];
}

async function lengths(what: string, deck: Deck, goal: number): Promise<readonly Figure[]> {
	const fragment = linkFragment(await bytesOf(deck)).slice('d1.'.length);
	const json = JSON.stringify(deck);
	const peers = {
		'JSON as base64url': base64Length(Buffer.byteLength(json)),
		'lz-string': lzString.compressToEncodedURIComponent(json).length,
		gzip: base64Length(gzipSync(json, { level: 9 }).length),
		brotli: base64Length(brotliCompressSync(json).length),
	};
	return [
		{ what: `${what}: characters`, value: fragment.length, unit: 'chars', goal },
		...Object.entries(peers).map(([peer, length]) => ({
			what: `${what}: of ${peer}`,
			value: fragment.length / length,
			unit: 'x' as const,
		})),
	];
}

async function bytesOf(deck: Deck): Promise<Uint8Array> {
	const bytes = await linkBytes({ deck }, LORE);
	if (bytes === undefined) throw new Error('a deck that is too long for a link');
	return bytes;
}

function base64Length(bytes: number): number {
	return Math.ceil((bytes * 4) / 3);
}

async function encyclopedic(): Promise<readonly Figure[]> {
	if (!existsSync(`${EVAL}/data/${GOLD_FILES.encyclopedic}`)) {
		console.log(`100 cards of encyclopedic text: not measured, there is no ${EVAL}/data.`);
		return [];
	}
	const language = loadLanguage();
	const decks = readGold(EVAL, 'encyclopedic').flatMap((row) => {
		const making = makeDeck(row.text, { title: row.title ?? row.id }, language);
		return making.ok && making.deck.cards.length > 0 ? [making.deck] : [];
	});
	return lengths('100 cards of encyclopedic text', joined(decks, 100), 6_200);
}

async function qrVersion(what: string, deck: Deck): Promise<Figure> {
	const qr = qrOf(`${PAGE}${qrFragment(await bytesOf(deck))}`);
	return {
		what: `${what}: version`,
		value: ((qr?.size ?? NaN) - 17) / 4,
		unit: 'version',
		goal: 23,
	};
}

async function times(deck: Deck): Promise<readonly Figure[]> {
	const bytes = await bytesOf(deck);
	const fragment = linkFragment(bytes);
	const json = JSON.stringify(deck);
	const gzip = median(await timed(RUNS, () => gzipSync(json, { level: 9 })));
	const encoding = median(await timed(RUNS, () => linkBytes({ deck }, LORE)));
	const [first = NaN, ...others] = await timed(RUNS, () => openLink(fragment, LORE));
	// By then the engine has compiled it.
	const decoding = median(others.slice(RUNS / 2));
	const what = `${deck.cards.length} cards`;
	return [
		{ what: `${what}: encode`, value: encoding, unit: 'ms', goal: 20 },
		{ what: `${what}: encode, beside gzip of its JSON`, value: encoding / gzip, unit: 'x' },
		{ what: `${what}: decode`, value: decoding, unit: 'ms', goal: 20 },
		{ what: `${what}: decode, the first time`, value: first, unit: 'ms' },
	];
}

function ownDecks(): readonly Deck[] {
	const language = loadLanguage();
	return readdirSync(ARTICLES)
		.filter((name) => name.endsWith('.txt'))
		.flatMap((name) => {
			const making = makeDeck(
				readFileSync(`${ARTICLES}/${name}`, 'utf8'),
				{ published: '2024-05-06' },
				language,
			);
			return making.ok ? [making.deck] : [];
		});
}

/** One deck of the texts and cards of several. */
function joined(decks: readonly Deck[], count: number): Deck {
	const [first] = decks;
	if (first === undefined) throw new Error('no deck to join');
	let text = '';
	const cards: Card[] = [];
	for (const { article, cards: own } of decks) {
		if (cards.length >= count) break;
		if (text !== '') text += '\n\n';
		const at = text.length;
		text += article.text;
		cards.push(...own.map((card) => moved(card, at)));
	}
	const article = { ...first.article, text, sha256: sha256Hex(text) };
	return startOfDeck({ ...first, article, cards }, count);
}

function moved(card: Card, by: number): Card {
	const { citation } = card;
	if (citation === null) return card;
	const { start, end, quote } = citation;
	return { ...card, citation: { start: start + by, end: end + by, quote } };
}
