import type { en } from './en.ts';
import type { Message, Plural } from './message.ts';

type English = typeof en;

export type Key = keyof English;

/** The English message of a key: what its translations must be able to say too. */
export type Template<K extends Key> = English[K] extends Message ? English[K] : never;

/** One language: the same keys, a sentence for a sentence, plural forms for plural forms. */
export type Catalogue = {
	readonly [K in Key]: English[K] extends string ? string : Plural;
};
