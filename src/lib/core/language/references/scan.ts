import type { Clause } from '../clause.ts';
import type { Entity } from '../entity.ts';
import type { OfficeMention } from '../mentions/office.ts';
import type { PhraseScan } from '../noun-phrase.ts';
import type { TokenSentence } from '../sentence.ts';
import type { ToldAct } from '../told-act.ts';
import type { ToldEvent } from '../told-event.ts';
import type { Topic } from '../topic.ts';
import type { SoleState } from './by-state.ts';
import type { Gender } from '../words/people.ts';

export interface ReferenceScan {
	readonly text: string;
	readonly scan: PhraseScan;
	readonly sentences: readonly TokenSentence[];
	readonly clauses: readonly (Clause | undefined)[];
	readonly entities: readonly Entity[];
	readonly entityAt: ReadonlyMap<number, Entity>;
	readonly offices: readonly OfficeMention[];
	/** The common nouns by which the text says what an entity is: "stratovolcano". */
	readonly calledAlso: ReadonlyMap<Entity, readonly string[]>;
	/** What the whole article is about, where its title says so. */
	readonly topic?: Topic;
	/** What "the earthquake" can only mean, by its nouns. */
	readonly told: ReadonlyMap<string, ToldEvent>;
	/** The new laws and treaties of the text. */
	readonly acts: readonly ToldAct[];
	/** The nouns that the text tells of as "a fossil", "an old fossil", each with where it first does. */
	readonly introducedAt: ReadonlyMap<string, number>;
	/** The one state that the text tells of. */
	readonly state?: SoleState;
	/** The one cup or league that the text names. */
	readonly contest: Entity | undefined;
	/** Of the people, as far as told; grows as pronouns are resolved. */
	readonly genders: Map<Entity, Gender>;
}

/** What a text must have been read for before its references can be found. */
export type ReferenceInput = Omit<ReferenceScan, 'contest' | 'genders' | 'introducedAt'>;
