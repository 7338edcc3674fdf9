import { toBase64Url } from '../base64url.ts';
import { UnreadableBytes } from '../byte-reader.ts';
import { ByteWriter } from '../byte-writer.ts';
import type { Deck } from '../deck/deck.ts';
import { readBase64Url } from '../read-base64url.ts';
import { bytesOfDecimal, decimalOfBytes } from './decimal.ts';
import { readDeckBody, writeDeckBody } from './body/deck-body.ts';
import { openEnvelope, sealEnvelope } from './envelope.ts';
import { excerptOf } from './excerpt.ts';
import type { KnownForms } from './known-forms.ts';
import type { Packing } from './packing/packing.ts';
import { readSections, writeSections } from './sections.ts';

/** A deck, and perhaps a quiz to take on it: the parts of an address behind the deck's, such as "n=10&ask=choice". */
export interface SharedDeck {
	readonly deck: Deck;
	readonly quiz?: string;
}

/** What the maker and the reader of a link have in common. */
export interface LinkLore {
	readonly packing: Packing;
	/** What the link need not say; with `NOTHING_KNOWN` a deck is good enough to be looked at. */
	readonly known: KnownForms;
}

/**
 * Why a link shows no deck. `not-a-deck`: it is something else; `newer`: a later version made it; `cut`: its end
 * is missing; `too-long`: no link of ours is; `damaged`: it is not as it was made.
 */
export type LinkFault = 'not-a-deck' | 'newer' | 'cut' | 'too-long' | 'damaged';

export type OpenedLink =
	| ({ readonly ok: true; readonly body: Uint8Array } & SharedDeck)
	| { readonly ok: false; readonly reason: LinkFault };

/** Characters. More is not even looked at. */
const LONGEST = 64 * 1024;
const LONGEST_QUIZ = 256;

const PREFIX = 'd1.';
const DIGITS_PREFIX = 'D1';

/** The number of the section with a quiz, which may be skipped. */
const QUIZ = 2;

/** What a link carries, as bytes. The deck must be valid. */
export async function linkBytes(
	{ deck, quiz }: SharedDeck,
	{ packing, known }: LinkLore,
): Promise<Uint8Array> {
	const sections = new Map(quiz === undefined ? [] : [[QUIZ, new TextEncoder().encode(quiz)]]);
	const body = writeDeckBody(excerptOf(deck), known);
	return sealEnvelope(new ByteWriter().raw(body).raw(writeSections(sections)).bytes(), packing);
}

/** What stands behind the "#" of a link. */
export function linkFragment(bytes: Uint8Array): string {
	return `${PREFIX}${toBase64Url(bytes)}`;
}

/** The same in digits, of which a QR code holds most. */
export function qrFragment(bytes: Uint8Array): string {
	return `${DIGITS_PREFIX}${decimalOfBytes(bytes)}`;
}

/**
 * Reads what stands behind the "#" of a link, whatever it is. The deck is what was sent, well-formed and no more:
 * validate it before it is kept. `body` is what its content address is made of.
 */
export async function openLink(
	fragment: string,
	{ packing, known }: LinkLore,
): Promise<OpenedLink> {
	const text = fragment.replace(/^#/, '').trim();
	const version = /^d(\d{1,4})(?:\.|$)/.exec(text) ?? /^D(\d)(?=\d|$)/.exec(text);
	if (version === null) return refused('not-a-deck');
	if (version[1] !== '1') return refused(Number(version[1]) > 1 ? 'newer' : 'not-a-deck');
	if (text.length > LONGEST) return refused('too-long');
	const bytes = bytesOf(text);
	// What is cut in the middle of a byte has nothing else wrong with it.
	if (bytes === undefined) return refused(/^[\w.-]+$/.test(text) ? 'cut' : 'damaged');
	if (bytes.length === 0) return refused('cut');
	const opened = await openEnvelope(bytes, packing);
	if (opened.ok) return readBody(opened.body, known);
	// A digit that is missing changes all bytes: what they say of a newer version is chance.
	const isChance = opened.reason === 'newer' && text.startsWith(DIGITS_PREFIX);
	return isChance ? refused('damaged') : opened;
}

function bytesOf(text: string): Uint8Array | undefined {
	if (text.startsWith(DIGITS_PREFIX)) return bytesOfDecimal(text.slice(DIGITS_PREFIX.length));
	return readBase64Url(text.slice(PREFIX.length));
}

function readBody(bytes: Uint8Array, known: KnownForms): OpenedLink {
	try {
		const { deck, rest } = readDeckBody(bytes, known);
		const sections = readSections(rest);
		if ([...sections.keys()].some((id) => id % 2 === 1)) return refused('newer');
		const quiz = quizOf(sections.get(QUIZ));
		const body = bytes.subarray(0, bytes.length - rest.length);
		return { ok: true, body, deck, ...(quiz === undefined ? {} : { quiz }) };
	} catch (reason) {
		if (reason instanceof UnreadableBytes) return refused('damaged');
		throw reason;
	}
}

/** What cannot be the parts of a quiz's address costs the quiz, not the deck. */
function quizOf(bytes: Uint8Array | undefined): string | undefined {
	if (bytes === undefined || bytes.length > LONGEST_QUIZ) return undefined;
	const text = String.fromCharCode(...bytes);
	return /^[\w=&.,%-]+$/.test(text) ? text : undefined;
}

function refused(reason: LinkFault): OpenedLink {
	return { ok: false, reason };
}

/** Of every engine, though not of the language itself. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
