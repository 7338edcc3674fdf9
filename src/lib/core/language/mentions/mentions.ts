import type { Acronym } from './acronym.ts';
import type { OfficeMention } from './office.ts';
import type { Run } from '../sentence.ts';
import type { Token } from '../token.ts';

/** What an article names, each mention by itself, before it is known which are of one. */
export interface Mentions {
	readonly text: string;
	/** The article's own title: whom it is about. */
	readonly title: string;
	readonly tokens: readonly Token[];
	/** In reading order. */
	readonly names: readonly Run[];
	readonly offices: readonly OfficeMention[];
	readonly acronyms: readonly Acronym[];
}
