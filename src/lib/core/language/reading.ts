import type { Article } from '../article/index.ts';
import type { Clause } from './clause.ts';
import type { DateMention } from './dates/date-mention.ts';
import type { Enumeration } from './enumerations/enumeration.ts';
import type { Entity } from './entity.ts';
import type { Acronym } from './mentions/acronym.ts';
import type { OfficeMention } from './mentions/office.ts';
import type { Quotation } from './mentions/quotation.ts';
import type { PhraseScan } from './noun-phrase.ts';
import type { NumberMention } from './numbers.ts';
import type { Reference } from './references/reference.ts';
import type { SoleState } from './references/by-state.ts';
import type { Run, TokenSentence } from './sentence.ts';
import type { ToldAct } from './told-act.ts';
import type { ToldEvent } from './told-event.ts';
import type { Token } from './token.ts';
import type { Topic } from './topic.ts';

/** An article as understood: what it names, where, and what its pronouns stand for. */
export interface Reading {
	readonly article: Article;
	readonly tokens: readonly Token[];
	readonly sentences: readonly TokenSentence[];
	/** The first tokens of the sentences. */
	readonly opening: ReadonlySet<number>;
	readonly scan: PhraseScan;
	/** By the token that they start at. */
	readonly dates: ReadonlyMap<number, DateMention>;
	readonly numbers: ReadonlyMap<number, NumberMention>;
	readonly names: readonly Run[];
	readonly entities: readonly Entity[];
	readonly entityAt: ReadonlyMap<number, Entity>;
	readonly offices: readonly OfficeMention[];
	readonly acronyms: readonly Acronym[];
	readonly quotations: readonly Quotation[];
	/** Three and more in a row, in reading order. */
	readonly enumerations: readonly Enumeration[];
	/** The tokens that stand within quotation marks of a speaker. */
	readonly quoted: ReadonlySet<number>;
	/** By sentence. */
	readonly clauses: readonly (Clause | undefined)[];
	readonly references: ReadonlyMap<number, Reference>;
	/** The one state that the article tells of. */
	readonly state?: SoleState;
	/** Disasters without a name of their own, by the nouns that can only mean them. */
	readonly told: ReadonlyMap<string, ToldEvent>;
	/** The new laws and treaties that it tells of. */
	readonly acts: readonly ToldAct[];
	/** What the whole article is about, where its title says so. */
	readonly topic?: Topic;
	/** What each office belongs to, in words that stand alone; missing where it is not clear. */
	readonly owners: ReadonlyMap<OfficeMention, string>;
}
