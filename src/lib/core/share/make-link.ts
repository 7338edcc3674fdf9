import { toBase64Url } from '../base64url.ts';
import { ByteWriter } from '../byte-writer.ts';
import { writeDeckBody } from './write/deck-body.ts';
import { decimalOfBytes } from './decimal.ts';
import { sealEnvelope } from './seal-envelope.ts';
import { excerptOf } from './excerpt.ts';
import {
	DIGITS_PREFIX,
	LONGEST,
	PREFIX,
	QUIZ,
	type LinkLore,
	type SharedDeck,
} from './link-kind.ts';
import { writeSections } from './sections.ts';

/** What a link carries, as bytes. The deck must be valid. `undefined` where it is too long for any link. */
export async function linkBytes(
	{ deck, quiz }: SharedDeck,
	{ predictors, known }: LinkLore,
): Promise<Uint8Array | undefined> {
	const sections = new Map(quiz === undefined ? [] : [[QUIZ, new TextEncoder().encode(quiz)]]);
	const body = writeDeckBody(excerptOf(deck), known);
	const whole = new ByteWriter().raw(body).raw(writeSections(sections)).bytes();
	const sealed = await sealEnvelope(whole, predictors);
	return sealed !== undefined && linkFragment(sealed).length <= LONGEST ? sealed : undefined;
}

/** What stands behind the "#" of a link. */
export function linkFragment(bytes: Uint8Array): string {
	return `${PREFIX}${toBase64Url(bytes)}`;
}

/** The same in digits, of which a QR code holds most. */
export function qrFragment(bytes: Uint8Array): string {
	return `${DIGITS_PREFIX}${decimalOfBytes(bytes)}`;
}

/** Of every engine, though not of the language itself. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
