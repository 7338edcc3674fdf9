import type { HeadKind } from '#lib/core/language/head-nouns.ts';
import { heaviest, type NounSense } from './noun-senses.ts';
import { hyponyms, type WordNet } from './wordnet.ts';

/** The meanings under which each kind stands: a lemma, and which of its meanings. */
const ROOTS: Readonly<Record<HeadKind, readonly (readonly [lemma: string, rank: number])[]>> = {
	organisation: [['organization', 1]],
	building: [
		['building', 1],
		['building_complex', 1],
		['place_of_worship', 1],
		['fortification', 1],
	],
	landform: [
		['geological_formation', 1],
		['body_of_water', 1],
	],
	profession: [
		['artist', 1],
		['athlete', 1],
		['clergyman', 1],
		['engineer', 1],
		['explorer', 1],
		['journalist', 1],
		['performer', 1],
		['philosopher', 1],
		['politician', 1],
		['professional', 1],
		['scholar', 1],
		['scientist', 1],
		['serviceman', 1],
		['writer', 1],
	],
};

/** Nouns that stand in a tree of WordNet, and are no head of a name of that kind. */
const EXCEPTIONS: Readonly<Record<HeadKind, string>> = {
	// Sides and people in a mass, which have no name of their own; what is rather a thing or a quality; what goes by
	// another sense in names: "a Fulbright Fellowship", "the Green Partnership".
	organisation:
		'allies ally authorities crew cult denomination elevated enemy fellowship firm friendly gang hostile household industry issuer manufacturer men military musketry nation outfit papacy paramilitary partnership personnel posse processor railroad reserves sect soviet staff subway troop troops underground utility',
	// Parts of a building or a town; surnames, which a person's name ends in.
	building:
		'barn coop feedlot grill mill outbuilding plant quarters rooms shed stable tenement works',
	// The surnames of many, and the ends of towns' names ("Jane Hill", "Palm Beach"); ways of lying ("the shallow").
	landform:
		'beach brook cavity cave cliff draw flat hill ledge main mere narrow pit pond rapid sands seashore seaside shallow slope steep trough',
	// What more often is an adjective, a thing or an animal.
	profession:
		'cardinal catcher comic counsel demonstrator divine joker major marine orderly pitcher primate private pro quack redcoat scholastic shrink tackle utilitarian veterinary',
};

/** A meaning must have so much of a noun's weight. */
const SHARE = 0.7;
/** A noun must be used so often. */
const COMMON = 6;

/** The nouns that, as the head of a name, tell what the name stands for. */
export function headNouns(
	{ senses, nouns: synsets }: WordNet,
	nouns: ReadonlyMap<string, readonly NounSense[]>,
	counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, HeadKind> {
	const kinds = new Map<string, HeadKind>();
	for (const [kind, roots] of Object.entries(ROOTS) as [HeadKind, (typeof ROOTS)[HeadKind]][]) {
		const exceptions = new Set(EXCEPTIONS[kind].split(' '));
		const inside = new Set<string>();
		for (const [lemma, rank] of roots) {
			const root = senses.find(
				(sense) => sense.part === 'noun' && sense.lemma === lemma && sense.rank === rank,
			);
			if (root === undefined) throw new Error(`WordNet has no ${lemma} ${rank}`);
			for (const synset of hyponyms(synsets, root.synset)) inside.add(synset);
		}
		for (const [lemma, own] of nouns) {
			if ((counts.get(lemma) ?? 0) < COMMON || exceptions.has(lemma)) continue;
			const { kind: most, share } = heaviest(own, ({ synset }) => String(inside.has(synset)));
			if (most === 'true' && share >= SHARE) kinds.set(lemma, kind);
		}
	}
	return kinds;
}
