import table from './data/head-nouns.json' with { type: 'json' };

/** What a noun makes of the name it heads or tells of: "Brigade", "Chapel", "Lagoon"; "was a botanist". */
export type HeadKind = 'organisation' | 'building' | 'landform' | 'profession';

/** Lower-case nouns that stand under "organization", "building", "body of water", "scientist" and their like in WordNet. */
export function headNouns(kind: HeadKind): readonly string[] {
	return table[kind].join(' ').split(' ');
}
