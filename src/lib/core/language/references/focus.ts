import { entityWords, type Entity } from '../entity.ts';

/** What a sentence leaves in mind for the next one. */
export interface Focus {
	readonly people: Set<Entity>;
	readonly things: Set<Entity>;
	/** What the sentence is about: its subject. */
	subject?: { readonly words: string; readonly entity?: Entity; readonly head: string };
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
	return { words: entityWords(entity), entity };
}

/** Whether a phrase tells which one is meant: it has a name or a number in it. */
export function isNamedPhrase(words: string): boolean {
	return /(?<=\s)\p{Lu}|\d/u.test(words);
}
