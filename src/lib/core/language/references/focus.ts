import { entityWords, type Entity } from '../entity.ts';
import type { Gender } from './gender.ts';

/** What a sentence leaves in mind for the next one. */
export interface Focus {
	readonly people: Set<Entity>;
	readonly things: Set<Entity>;
	/** People without a name: "his aunt", "the nurse", a "she" who may be either; "unknown" where no word tells the gender. */
	readonly unnamedPeople: (Gender | 'unknown')[];
	/** Things without a name that the sentence tells of, as its subject or object: "the earthquake". */
	readonly unnamedThings: string[];
	/** Whether an "it" or "its" stands for something that is not known: the next "it" may mean that as well. */
	unknownThing: boolean;
	/** What the sentence is about: its subject. */
	subject?: { readonly words: string; readonly entity?: Entity; readonly head: string };
}

export function emptyFocus(): Focus {
	return {
		people: new Set(),
		things: new Set(),
		unnamedPeople: [],
		unnamedThings: [],
		unknownThing: false,
	};
}

export function remember(focus: Focus, entity: Entity): void {
	(entity.kind === 'person' ? focus.people : focus.things).add(entity);
}

export interface Chosen {
	readonly words: string | undefined;
	readonly entity?: Entity;
}

export const NOBODY: Chosen = { words: undefined };

export function chosen(entity: Entity): Chosen {
	return { words: entity.shared === true ? undefined : entityWords(entity), entity };
}

/** Whether a phrase tells which one is meant: it has a name or a number in it, and is not "its rival Solvo". */
export function isNamedPhrase(words: string): boolean {
	const isOwned = /\b(?:its|his|her|their|our|my|your)\b/i.test(words);
	return !isOwned && /(?<=\s)\p{Lu}|\d/u.test(words);
}
