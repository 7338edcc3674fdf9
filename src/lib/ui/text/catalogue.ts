import type { Message, Plural } from './message.ts';

/** The sentences of one page in one language, by key. */
export type Messages = Readonly<Record<string, Message>>;

/** A translation of them: the same keys, a sentence for a sentence, plural forms for plural forms. */
export type Catalogue<English extends Messages> = {
	readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};
