import type { Country } from './countries.ts';
import type { Run } from './sentence.ts';

export type EntityKind =
	'person' | 'organisation' | 'country' | 'place' | 'event' | 'initiative' | 'people' | 'other';

/** Somebody or something the article names, with all its mentions under whatever form. */
export interface Entity {
	readonly id: number;
	/** The fullest form that the article gives, without "the". */
	readonly name: string;
	/** Every form in the article, the fullest first. */
	readonly forms: readonly string[];
	readonly kind: EntityKind;
	/** "SCO", where the article uses a short form. */
	readonly short?: string;
	/** Whether the article itself sets the short form beside the long one. */
	readonly isShortStated?: boolean;
	readonly country?: Country;
	/** Whether it is written with "the". */
	readonly article: boolean;
	/** Named like a building or a lake, but perhaps a town: "in Falls Church", "from Green Bay". */
	readonly perhapsTown?: true;
	/** A lone surname that two people of the article have: whose it is here, nothing tells. */
	readonly shared?: true;
	readonly mentions: readonly Run[];
	/** Lower-case common nouns by which the text may point back to it: "museum", "organisation". */
	readonly nouns: ReadonlySet<string>;
}

/** How a sentence of its own would name it: "the SCO", "Kassym-Jomart Tokayev". */
export function entityWords(entity: Entity): string {
	const word = entity.short ?? entity.name;
	return entity.article ? `the ${word}` : word;
}
