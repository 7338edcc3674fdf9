import table from './data/noun-classes.json' with { type: 'json' };

/**
 * What a common noun stands for, after WordNet's lexicographers' files. "place" is land and water as well as regions;
 * buildings are artefacts; "group" is bodies as well as crowds; "cognition" is fields, ideas and motives;
 * "phenomenon" is processes too; "attribute" is relations and shapes too.
 */
export type NounClass =
	| 'person'
	| 'group'
	| 'animal'
	| 'plant'
	| 'body'
	| 'food'
	| 'substance'
	| 'artefact'
	| 'object'
	| 'place'
	| 'act'
	| 'event'
	| 'phenomenon'
	| 'state'
	| 'time'
	| 'quantity'
	| 'possession'
	| 'communication'
	| 'cognition'
	| 'feeling'
	| 'attribute';

const classes = new Map<string, NounClass>();
for (const [kind, lines] of Object.entries(table)) {
	for (const noun of lines.join(' ').split(' ')) classes.set(noun, kind as NounClass);
}

/** The class of a lower-case noun in the singular, by its most usual meaning; undefined where the noun is rare. */
export function nounClass(lemma: string): NounClass | undefined {
	return classes.get(lemma);
}
