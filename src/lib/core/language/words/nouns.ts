import { headNouns } from '../head-nouns.ts';
import { nounClass } from '../noun-classes.ts';
import { wordList } from './word-list.ts';

// Lower-case nouns, by what they name. Plurals only where the plural names the same kind.

/** The last word of an office, title or trade that a person holds. */
export const OFFICES = wordList(
	'president vice-president secretary-general secretary chancellor minister premier king queen prince princess emperor pope bishop archbishop mayor governor senator ambassador chairman chairwoman chairperson chair director director-general commissioner chief ceo general colonel captain coach manager head judge speaker leader sultan emir spokesman spokeswoman spokesperson curator founder professor editor conductor principal dean architect minister-president',
);
/** Ranks of which a country has many at a time: who holds "the" rank is no question. */
export const SHARED_RANKS = wordList(
	'general colonel captain professor judge senator bishop archbishop conductor architect manager founder leader editor coach speaker prince princess governor commissioner director principal dean curator secretary ambassador chief head spokesman spokeswoman spokesperson',
);
/** What may stand before an office and belongs to it. */
export const OFFICE_MODIFIERS = wordList(
	'prime vice deputy foreign interior defence defense finance health former acting first executive managing general federal chief head assistant trade education culture sports environment energy agriculture transport artistic musical',
);
export const HONORIFICS = wordList('mr mrs ms dr sir dame lord lady prof professor');

/** By hand: what WordNet knows more usually as something else ("bank", "party"), spells otherwise, or holds for no organisation. */
export const ORGANISATIONS: ReadonlySet<string> = new Set([
	...headNouns('organisation'),
	...wordList(
		'organisation organization association bank university college ministry party foundation society assembly parliament senate congress court office authority group fund alliance church trust board network service consortium press times post nations confederation secretariat observatory laboratory centre center hospital survey',
	),
]);
/** What a firm is called in front of its name: "the ferry operator Sealine". */
export const FIRMS = wordList(
	'company firm maker carmaker chipmaker automaker operator manufacturer producer retailer supplier provider insurer lender broadcaster conglomerate startup airline brewery utility',
);
export const BUILDINGS: ReadonlySet<string> = new Set([
	...headNouns('building'),
	...wordList(
		'palace museum stadium hall theater library tower church station airport gallery arena bridge centre center market lighthouse fort school park garden zoo ground',
	),
]);
export const LANDFORMS: ReadonlySet<string> = new Set([
	...headNouns('landform'),
	...wordList(
		'mount mountains island islands desert gulf peninsula volcano forest cape basin plain',
	),
]);
export const REGIONS = wordList(
	'province region district county state city town village street square avenue road territory municipality prefecture canton republic kingdom emirate',
);
export const EVENTS = wordList(
	'summit war battle conference festival games cup championship olympics meeting congress election revolution treaty exhibition expo forum prize award ceremony tournament race final season concert',
);
export const INITIATIVES = wordList(
	'initiative programme program plan act agreement treaty convention protocol charter declaration project strategy accord pact law resolution campaign fund partnership framework goals',
);
/** What is had in a field of knowledge: "a prize in Literature". */
export const FIELDED = wordList(
	'prize award medal degree doctorate bachelor master diploma phd professor professorship lecturer expert specialist interest course class chair studies career',
);
/** Made things that a text names once and then calls by their noun. */
export const ARTEFACTS = wordList(
	'rocket ship vessel boat submarine aircraft plane airliner train locomotive car satellite spacecraft probe rover telescope capsule film book novel song album painting sculpture opera play series game match device machine engine vehicle reactor dam canal railway tunnel',
);
/** Doings that a sentence may point back to as "this effort". */
export const DOINGS = wordList(
	'effort work task process move step drive push goal aim undertaking mission',
);
/** Not worth a question of their own: "a number of proposals". */
export const VAGUE = wordList(
	'number lot part kind sort series range variety way thing things something case fact example addition turn order context time times people person man woman one others process course idea view concept much many most',
);
/** What a country, a town or a body has one of, or a known few. */
export const ATTRIBUTES = wordList(
	'capital currency language religion anthem motto headquarters seat flag mascot emblem name nickname symbol flower animal bird dish sport city',
);
/** What people come to harm in. */
export const DISASTERS = wordList(
	'earthquake quake tremor tsunami storm hurricane typhoon cyclone tornado flood fire wildfire explosion blast eruption crash collision attack bombing landslide avalanche disaster accident battle war epidemic outbreak collapse derailment',
);
/** Of a group: those in it. */
export const MEMBERSHIPS = wordList('membership');
/** The count itself is told: "the number of countries that … is 14". */
export const TALLIES = wordList('number total count tally');
export const STATUS = wordList('status membership rank title role');
/** "the format of X", "the principle of X": X is what is asked, by the noun. */
export const KINDS = wordList(
	'format principle name title theme slogan motto nickname code language currency rank grade type style genre age height depth length width speed temperature price cost value distance weight position role post rule law scale category',
);
/** "under the presidency of X": X is whose it is. */
export const RULES = wordList(
	'presidency leadership chairmanship direction command reign auspices patronage rule guidance supervision chairpersonship control ownership',
);
/** What one sets oneself to do. */
export const PURPOSES = wordList(
	'task purpose goal aim mission objective priority duty function challenge reason cause',
);

/** Trades that WordNet knows more usually as something else, or not at all. */
const TRADES = wordList('agent guide international king operator publisher queen cartographer');
/** People by relation, who hold no trade; and what ends like a trade and is a thing. */
const NO_TRADES = wordList(
	'mother father sister brother other member monitor server trailer tracker centre colour elder younger older former latter',
);

/** Whether a lower-case noun names what a person does: "oceanographer", "poet". What no table has, its ending tells. */
export function isTrade(noun: string): boolean {
	if (TRADES.has(noun) || OFFICES.has(noun)) return true;
	if (NO_TRADES.has(noun)) return false;
	const kind = nounClass(noun);
	if (kind !== undefined) return kind === 'person';
	return noun.length > 4 && /(?:er|or|ist|ian|eer|woman|man|ess|ant|ent)$/.test(noun);
}
