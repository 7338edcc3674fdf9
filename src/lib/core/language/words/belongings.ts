import type { EntityKind } from '../entity.ts';
import { wordList } from './word-list.ts';

interface Belongings {
	readonly kinds: readonly EntityKind[];
	/** Lemmas of what "its" may be followed by. */
	readonly nouns: ReadonlySet<string>;
	/** Lemmas of what "it" may do, or have done to it. */
	readonly verbs: ReadonlySet<string>;
}

/** What only things of a certain kind have and do: no survey has an epicentre, no earthquake a board. */
const BELONGINGS: readonly Belongings[] = [
	{
		kinds: ['organisation'],
		nouns: wordList(
			'member membership body headquarters director president chairman chairwoman chair founder employee staff board budget revenue profit turnover leader branch office subsidiary charter statute secretariat secretary-general observer shareholder customer client student campus faculty alumnus player coach fan founding headquarter executive workforce logo',
		),
		verbs: wordList('found establish employ hire recruit merge own disband'),
	},
	{
		kinds: ['place', 'country'],
		nouns: wordList(
			'population charter council capital area coast coastline border climate inhabitant resident mayor economy parliament government territory province region neighbour neighbor crater slope shore peak summit altitude elevation depth',
		),
		verbs: wordList('border rise erupt flow'),
	},
	{
		kinds: ['event'],
		nouns: wordList(
			'epicentre epicenter hypocentre hypocenter magnitude aftershock tremor intensity casualty victim participant winner host venue outcome outbreak',
		),
		verbs: wordList('strike hit kill injure last shake devastate erupt happen occur'),
	},
	{
		kinds: ['other'],
		nouns: wordList('wingspan hull engine payload tonnage wheel keel'),
		verbs: wordList('cost weigh span measure'),
	},
];

/** Whether something of a kind can have such a noun or do such a thing: "surely", "hardly", or no word on it. */
export function belonging(
	kind: EntityKind,
	{ noun, verb }: { readonly noun?: string | undefined; readonly verb?: string | undefined },
): 'surely' | 'hardly' | 'perhaps' {
	const fitting = BELONGINGS.filter(
		({ nouns, verbs }) =>
			(noun !== undefined && nouns.has(noun)) || (verb !== undefined && verbs.has(verb)),
	);
	if (fitting.length === 0 || kind === 'other') return 'perhaps';
	return fitting.some(({ kinds }) => kinds.includes(kind)) ? 'surely' : 'hardly';
}
