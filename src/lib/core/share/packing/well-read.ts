import { readBase64Url } from '../../read-base64url.ts';
import { END_OF_TEXTS, Predictor } from './predictor.ts';

/** Of every engine, though not of the language itself. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Gives predictors of one memory, one for each text. */
export type Predictors = () => Predictor;

/**
 * Predictors that have read a dictionary: in its first line numbers as decks have them, in base64url; behind it
 * texts. It is read once, when the first of them is asked for.
 */
export function wellRead(dictionary: string): Predictors {
	let read: Predictor | undefined;
	return () => {
		read ??= readerOf(dictionary);
		return new Predictor(read);
	};
}

function readerOf(dictionary: string): Predictor {
	const end = dictionary.indexOf('\n');
	const text = new TextEncoder().encode(dictionary.slice(end + 1));
	const numbers = readBase64Url(dictionary.slice(0, end)) ?? [];
	const predictor = new Predictor();
	predictor.read(Uint8Array.from([...text, END_OF_TEXTS, ...numbers]));
	return predictor;
}
