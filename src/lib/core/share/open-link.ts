import { UnreadableBytes } from '../byte-reader.ts';
import { readBase64Url } from '../read-base64url.ts';
import { readDeckBody } from './read/deck-body.ts';
import { bytesOfDecimal } from './decimal.ts';
import { openEnvelope } from './open-envelope.ts';
import type { Known } from './known.ts';
import {
	DIGITS_PREFIX,
	LONGEST,
	PREFIX,
	QUIZ,
	type LinkLore,
	type SharedDeck,
} from './link-kind.ts';
import { readSections } from './sections.ts';

/**
 * Why a link shows no deck. `not-a-deck`: it is something else; `newer`: a later version made it; `cut`: its end
 * is missing, as far as its letters tell; `too-long`: no link of ours is; `damaged`: it is not as it was made. A
 * change may read as a cut, and a cut as a change: whoever is told should be told of both.
 */
export type LinkFault = 'not-a-deck' | 'newer' | 'cut' | 'too-long' | 'damaged';

export type OpenedLink =
	| ({ readonly ok: true; readonly body: Uint8Array } & SharedDeck)
	| { readonly ok: false; readonly reason: LinkFault };

/** In no link; between its letters where a program broke the line, as itself or as an address writes it. */
const BETWEEN = /^#|\s|%\w\w/g;
/** To its last letter: what a sentence around it wrote behind that, such as a full stop or a bracket, is none of it. */
const WHOLE = /^.*[\w-]/;

/** Bytes. */
const LONGEST_QUIZ = 256;

/**
 * Reads what stands behind the "#" of a link, whatever it is. The deck is what was sent, well-formed and no more:
 * validate it before it is kept. `body` is what its content address is made of.
 */
export async function openLink(
	fragment: string,
	{ predictors, known }: LinkLore,
): Promise<OpenedLink> {
	const [text = ''] = WHOLE.exec(fragment.replace(BETWEEN, '')) ?? [];
	const version = /^d(\d{1,4})(?:\.|$)/.exec(text) ?? /^D(\d)(?=\d|$)/.exec(text);
	if (version === null) return refused('not-a-deck');
	if (version[1] !== '1') return refused(Number(version[1]) > 1 ? 'newer' : 'not-a-deck');
	if (text.length > LONGEST) return refused('too-long');
	const bytes = bytesOf(text);
	// What is cut in the middle of a byte has nothing else wrong with it.
	if (bytes === undefined) return refused(/^[\w.-]+$/.test(text) ? 'cut' : 'damaged');
	if (bytes.length === 0) return refused('cut');
	const opened = await openEnvelope(bytes, predictors);
	if (opened.ok) return readBody(opened.body, known);
	// A digit that is missing changes all bytes: what they say of a newer version is chance.
	const isChance = opened.reason === 'newer' && text.startsWith(DIGITS_PREFIX);
	return isChance ? refused('damaged') : opened;
}

function bytesOf(text: string): Uint8Array | undefined {
	if (text.startsWith(DIGITS_PREFIX)) return bytesOfDecimal(text.slice(DIGITS_PREFIX.length));
	return readBase64Url(text.slice(PREFIX.length));
}

function readBody(bytes: Uint8Array, known: Known): OpenedLink {
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
	return /^[\w=&.,%*+-]+$/.test(text) ? text : undefined;
}

function refused(reason: LinkFault): OpenedLink {
	return { ok: false, reason };
}
