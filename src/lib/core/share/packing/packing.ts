import { readBase64Url } from '../../read-base64url.ts';
import { decodeBits, encodeBits, type Decoding } from './coder.ts';
import { END_OF_TEXTS, Predictor } from './predictor.ts';

/** Of every engine, though not of the language itself. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Bytes in as few as their likeness to a dictionary makes of them. */
export interface Packing {
	/** Equal bytes are packed equally. */
	pack(bytes: Uint8Array): Uint8Array;
	/** The `length` bytes that were packed. Time and space are bounded by `length`, whatever the packed bytes are. */
	unpack(packed: Uint8Array, length: number): Decoding;
}

/**
 * Packs beside a dictionary: in its first line numbers as decks have them, in base64url; behind it texts.
 * It is read once, when something is packed or unpacked first.
 */
export function packingBeside(dictionary: string): Packing {
	let read: Predictor | undefined;
	const wellRead = () => {
		read ??= readerOf(dictionary);
		return new Predictor(read);
	};
	return {
		pack: (bytes) => encodeBits(bytes, wellRead()),
		unpack: (packed, length) => decodeBits(packed, length, wellRead()),
	};
}

function readerOf(dictionary: string): Predictor {
	const end = dictionary.indexOf('\n');
	const text = new TextEncoder().encode(dictionary.slice(end + 1));
	const numbers = readBase64Url(dictionary.slice(0, end)) ?? [];
	const predictor = new Predictor();
	encodeBits(Uint8Array.from([...text, END_OF_TEXTS, ...numbers]), predictor);
	return predictor;
}
