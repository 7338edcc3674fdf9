import { entityWords, type Entity } from './entity.ts';
import { FEMALE_NAMES, MALE_NAMES } from './words/first-names.ts';

/** Whom or what an article is about, where its title is a name and no headline: "Nikola Tesla", "Harvard University". */
export interface Topic {
	/** The title as a sentence would put it. */
	readonly words: string;
	/** The entity of the article that bears the name, where one does. */
	readonly entity?: Entity;
	/** The word of the title that says what it is, in lower case: "university", "bank" of "Bank of Norland". */
	readonly noun: string;
	readonly isPerson: boolean;
	/** Whether the article has it as a place: "in Fresno". */
	readonly isPlace: boolean;
}

const LONGEST_NAME = 6;

/** The topic that a title names; undefined for headlines, and for titles in lower case that the text does not take up as a name. */
export function topicOf(title: string, entities: readonly Entity[]): Topic | undefined {
	// "Victoria (Australia)" and "Fresno, California" are called by their first part.
	const words = title
		.replaceAll('_', ' ')
		.replace(/ \(.*\)$|, .*$/, '')
		.trim();
	const parts = words.split(' ');
	const isName = parts.every((part) => /^\p{Lu}/u.test(part) || SMALL.test(part));
	if (words === '' || parts.length > LONGEST_NAME) return undefined;
	if (!isName) return commonTopic(words, entities);
	// "Coffee", which the text goes on about as "coffee".
	const isCommon = entities.some(({ forms }) => forms.includes(words.toLowerCase()));
	if (parts.length === 1 && isCommon) return commonTopic(words, entities);
	// "The Baltic Union", of which the text has the name without "the".
	const bare = words.replace(/^The (?=\p{Lu})/u, '');
	const named = entities.find(({ forms }) => forms.includes(words) || forms.includes(bare));
	const entity =
		named ??
		entities.find(({ kind, forms }) => isSomebody(kind) && forms.includes(parts.at(-1) ?? '')) ??
		entities.find(({ kind, forms }) => kind === 'place' && forms.includes(parts[0] ?? ''));
	const isPerson =
		parts.length > 1 &&
		entity !== undefined &&
		isSomebody(entity.kind) &&
		isNamedAsPerson(parts, entity);
	return {
		words: isPerson || entity === undefined ? words : entityForm(named ? bare : words, entity),
		...(entity === undefined ? {} : { entity }),
		noun: headWord(parts),
		isPerson,
		isPlace: entity?.kind === 'place' || entity?.kind === 'country',
	};
}

/** "Lantern heron", where the text goes on about "the lantern heron". */
function commonTopic(title: string, entities: readonly Entity[]): Topic | undefined {
	const folded = title.toLowerCase();
	const entity = entities.find(
		({ kind, forms }) => kind === 'other' && forms.some((form) => form.toLowerCase() === folded),
	);
	if (entity === undefined) return undefined;
	const noun = headWord(folded.split(' '));
	return { words: entityWords(entity), entity, noun, isPerson: false, isPlace: false };
}

function headWord(parts: readonly string[]): string {
	const of = parts.findIndex((part) => /^(?:of|for)$/.test(part));
	return parts.at(of > 0 ? of - 1 : -1)?.toLowerCase() ?? '';
}

const SMALL = /^(?:of|the|and|for|in|on|upon|at|de|la|van|von|der|du|des|del|al|bin|ibn|&|\d+)$/;

function isSomebody(kind: Entity['kind']): boolean {
	return kind === 'person' || kind === 'other';
}

function isNamedAsPerson([first = '']: readonly string[], { kind }: Entity): boolean {
	const lower = first.toLowerCase();
	return kind === 'person' || MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
}

function entityForm(words: string, entity: Entity): string {
	if (entity.short !== undefined) return entityWords(entity);
	return entity.article ? `the ${words}` : words;
}
