import { findCountry, findPeople, THE_COUNTRIES } from './countries.ts';
import type { Entity, EntityKind } from './entity.ts';
import { isFirstName, withMiddleNames } from './middle-names.ts';
import { isSpoken, type Acronym } from './mentions/acronym.ts';
import type { OfficeMention } from './mentions/office.ts';
import type { Run } from './sentence.ts';
import { textOf } from './text-of.ts';
import type { Token } from './token.ts';
import {
	BUILDINGS,
	EVENTS,
	FIELDED,
	FIRMS,
	HONORIFICS,
	INITIATIVES,
	LANDFORMS,
	ORGANISATIONS,
	REGIONS,
	isTrade,
} from './words/nouns.ts';
import { NAME_PARTICLES } from './words/function-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from './words/first-names.ts';
import { tellsPerson } from './words/people.ts';
import { PERSONAL } from './words/verbs.ts';

interface Mentions {
	readonly text: string;
	/** The article's own title: whom it is about. */
	readonly title: string;
	readonly tokens: readonly Token[];
	readonly names: readonly Run[];
	readonly offices: readonly OfficeMention[];
	readonly acronyms: readonly Acronym[];
}

interface Group {
	readonly key: string;
	readonly runs: Run[];
	readonly forms: Map<string, number>;
}

/** Gathers the mentions of a name under all its forms: short and long, surname and full name, a country's variants. */
export function findEntities(mentions: Mentions): Entity[] {
	const { text, tokens, names } = mentions;
	const groups = new Map<string, Group>();
	const longOf = new Map(mentions.acronyms.map(({ short, long }) => [short, long]));
	const inFull = withMiddleNames(mentions);
	const bearersOf = bearersBySurname(mentions, inFull);
	const common = new Set(names.map((run) => textOf(text, tokens, run)).filter(isLowerCase));
	for (const run of names) {
		if (pointsBack(tokens, run)) continue;
		const written = textOf(text, tokens, run);
		// "Coffee" where a sentence opens.
		const form = common.has(written.toLowerCase()) ? written.toLowerCase() : written;
		const full = longOf.get(form) ?? inFull.get(form) ?? form;
		const key = findCountry(full)?.code ?? surnameOwner(mentions, bearersOf, run, full) ?? full;
		const group = groups.get(key) ?? { key, runs: [], forms: new Map<string, number>() };
		groups.set(key, group);
		group.runs.push(run);
		group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
	}
	const entities = [...groups.values()].map((group, id) => entityOf(mentions, group, id));
	return entities.map((entity) =>
		isSharedSurname(entity, entities) ? { ...entity, shared: true } : entity,
	);
}

/** "Brennan", where the text has a Laura Brennan and a Michael Brennan. */
function isSharedSurname({ kind, forms }: Entity, entities: readonly Entity[]): boolean {
	if ((kind !== 'other' && kind !== 'person') || forms.some((form) => form.includes(' ')))
		return false;
	const tail = ` ${forms[0]?.toLowerCase() ?? ''}`;
	// "Stefan", where the text has a Stefan II and a Stefan III.
	const isNumbered = ({ name }: Entity) =>
		name.startsWith(`${forms[0] ?? ''} `) && / [IVX]+$/.test(name);
	if (entities.filter(isNumbered).length > 1) return true;
	const bearers = entities.filter(
		(other) => other.kind === 'person' && isFullNameOf(other.name, tail),
	);
	return bearers.length > 1;
}

/** "the Organisation", "the Club": a common noun with a capital, which stands for a name. */
function pointsBack(tokens: readonly Token[], run: Run): boolean {
	const noun = tokens[run.first]?.lower.replace(/s$/, '') ?? '';
	if (run.last - run.first !== 1) return false;
	return (
		ORGANISATIONS.has(noun) || EVENTS.has(noun) || BUILDINGS.has(noun) || INITIATIVES.has(noun)
	);
}

/** So many words behind the full name of another, a lone surname may be the other's. */
const NEAR = 30;

/** The full name of which a lone surname is the last word, where only one has it or the title names one. */
function surnameOwner(
	mentions: Mentions,
	bearersOf: (surname: string) => Bearers,
	run: Run,
	form: string,
): string | undefined {
	const words = form.split(' ');
	if (words.slice(0, -1).some((word) => !NAME_PARTICLES.has(word.toLowerCase()))) return undefined;
	// "De Wit" opens a sentence.
	// "Jack Hull was born in Hull"
	if (isLivedIn(mentions.tokens, run)) return undefined;
	const { fuller, names: bearers, isTold } = bearersOf(form.toLowerCase());
	// Of "the elder Dorn" and "the younger Dorn", nothing tells who a "Dorn" is.
	if (isTold && bearers.length > 1) return undefined;
	const names = addressed(mentions.tokens[run.first - 1], bearers);
	const [owner] = names;
	if (names.length < 2) return owner;
	const inTitle = names.filter((name) => isTitled(mentions.title, name));
	// "Erik Otto Dorn" in the title is not his father Erik Dorn.
	const exact = names.filter((name) => name === mentions.title);
	const titled = exact.length > 0 ? exact : inTitle;
	const nearest = fuller.findLast(
		({ run: { last } }) => last <= run.first && run.first - last < NEAR,
	);
	const isOther = nearest !== undefined && nearest.name !== titled[0];
	return titled.length === 1 && !isOther ? titled[0] : undefined;
}

/** "Ms Berg", where the text has an Anna Berg and an Erik Berg: those whose first name is not of the other sex. */
function addressed(before: Token | undefined, names: readonly string[]): readonly string[] {
	const title = before?.lower.replace('.', '') ?? '';
	const others = /^(?:ms|mrs|miss)$/.test(title)
		? MALE_NAMES
		: title === 'mr'
			? FEMALE_NAMES
			: undefined;
	if (others === undefined) return names;
	return names.filter((name) => !others.has(name.toLowerCase().split(/[\s-]/)[0] ?? ''));
}

/** Who has a surname: every mention by a full name, and each of these names once. */
interface Bearers {
	readonly fuller: readonly { readonly run: Run; readonly name: string }[];
	readonly names: readonly string[];
	/** Whether the text tells an elder from a younger by the surname alone. */
	readonly isTold: boolean;
}

/** By a surname in lower case; each is looked for once, however often it is named. */
function bearersBySurname(
	mentions: Mentions,
	inFull: ReadonlyMap<string, string>,
): (surname: string) => Bearers {
	const { text, tokens, names } = mentions;
	const long = new Map<string, { readonly run: Run; readonly name: string }[]>();
	for (const run of names) {
		if (run.last - run.first <= 1) continue;
		const name = textOf(text, tokens, run);
		const word = lastWord(name.toLowerCase());
		const others = long.get(word);
		if (others === undefined) long.set(word, [{ run, name }]);
		else others.push({ run, name });
	}
	const known = new Map<string, Bearers>();
	return (surname) => {
		const found = known.get(surname);
		if (found !== undefined) return found;
		const fuller = (long.get(lastWord(surname)) ?? [])
			.filter(({ name }) => isFullNameOf(name, ` ${surname}`) && headKind(name) === undefined)
			.filter(({ name }) => !isNamedAfterPlace(mentions, name, surname))
			.map(({ run, name }) => ({ run, name: inFull.get(name) ?? name }));
		const isTold = names.some(
			({ first, last }) =>
				last - first === 1 &&
				tokens[first]?.lower === surname &&
				/^(?:elder|older|younger|senior|junior)$/.test(tokens[first - 1]?.lower ?? ''),
		);
		const bearers = { fuller, names: [...new Set(fuller.map(({ name }) => name))], isTold };
		known.set(surname, bearers);
		return bearers;
	};
}

function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

/** What stands before a place to name another thing or place: "FC Hull", "HMS Hull", "New Hull", "Port Hull". */
const BEFORE_PLACE =
	/^(?:(?:[A-Z]{2,4}|Real|Atlético|Atletico|Athletic|Sporting|Inter|Racing|Dynamo|Dinamo|Lokomotiv|Spartak|Hapoel|Maccabi|Club|Team|Radio|New|Old|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Greater|Inner|Outer|Great|Little|San|Santa|Fort|Port|Mount|Royal) )/;

/** "FC Hull" is not "Hull", nor "Hotel Hull" where people live in Hull; somebody with a first name may well bear the surname. */
function isNamedAfterPlace(
	{ text, tokens, names }: Mentions,
	name: string,
	place: string,
): boolean {
	if (BEFORE_PLACE.test(name)) return true;
	if (hasFirstName(name)) return false;
	return names.some(
		(run) =>
			run.last - run.first === 1 &&
			textOf(text, tokens, run).toLowerCase() === place &&
			(isLivedIn(tokens, run) || REGIONS.has(saidToBe(tokens, run) ?? '')),
	);
}

/** "in Hull", "near Hull"; not "faith in Hull" or "in Hull's view". */
function isLivedIn(tokens: readonly Token[], run: Run): boolean {
	const isIn = /^(?:in|near)$/.test(tokens[run.first - 1]?.lower ?? '');
	const isFelt = /^(?:faith|trust|confidence|belief|believe|believed|trusted|interest|interested)$/;
	return (
		isIn && tokens[run.last]?.lower !== "'s" && !isFelt.test(tokens[run.first - 2]?.lower ?? '')
	);
}

/** Whether a title names somebody, be it without the middle name: "Helena Marsh", "Laura Brennan wins". */
function isTitled(title: string, name: string): boolean {
	const words = name.split(' ');
	const named = title.match(/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+/gu) ?? [];
	return named.some((run) => {
		const parts = run.split(' ');
		const first = parts.indexOf(words[0] ?? '');
		return first >= 0 && parts.indexOf(words.at(-1) ?? '', first + 1) > first;
	});
}

/** Whether a name ends in a surname and has a first name before it. */
function isFullNameOf(name: string, tail: string): boolean {
	const first = name.split(' ')[0]?.toLowerCase() ?? '';
	return name.toLowerCase().endsWith(tail) && !NAME_PARTICLES.has(first);
}

function entityOf(mentions: Mentions, group: Group, id: number): Entity {
	const { tokens, acronyms } = mentions;
	const acronym = acronyms.find(({ long }) => long === group.key);
	const country = findCountry([...group.forms.keys()][0] ?? '');
	const byLength = [...group.forms.keys()].sort((a, b) => b.length - a.length);
	const name = acronym?.long ?? (country === undefined ? byLength[0] : mostUsed(group.forms)) ?? '';
	const forms = [...new Set([name, ...byLength])];
	const kind = country === undefined ? kindOf(mentions, group, name) : 'country';
	// A bracket ("(SCO)") and a name before a noun ("the 24th SCO summit") tell nothing of "the".
	const free = group.runs.filter(
		({ first, last }) =>
			!/^(ADJ|NUM)$/.test(tokens[first - 1]?.pos ?? '') &&
			!/^(\(|'s)$/.test(tokens[first - 1]?.lower ?? '') &&
			tokens[last]?.pos !== 'NOUN',
	);
	const withArticle = free.filter(({ first }) => tokens[first - 1]?.lower === 'the').length;
	const nouns = new Set<string>();
	const perhapsTown = kind === 'place' && isPerhapsTown(tokens, group.runs, name);
	if (kind !== 'person' && kind !== 'country' && !perhapsTown) nouns.add(headOf(name));
	if (isLowerCase(name) && name.includes(' ')) nouns.add('species');
	return {
		id,
		name,
		forms,
		kind,
		...(acronym === undefined ? {} : { short: acronym.short, isShortStated: acronym.stated }),
		...(country === undefined ? {} : { country }),
		article:
			(country !== undefined && THE_COUNTRIES.has(country.name)) ||
			(kind !== 'person' &&
				withArticle > 0 &&
				withArticle * 2 >= free.length &&
				!isSpoken(acronym?.short ?? name)),
		mentions: group.runs,
		nouns,
		...(perhapsTown ? { perhapsTown } : {}),
	};
}

function isLowerCase(name: string): boolean {
	return !/[\p{Lu}\d]/u.test(name);
}

/** Lived in, and never with "the": "Falls Church" is no church, "Green Bay" no bay. */
function isPerhapsTown(tokens: readonly Token[], runs: readonly Run[], name: string): boolean {
	const words = name.toLowerCase().split(' ');
	const isSettlement = REGIONS.has(words.at(-1) ?? '') || words.includes('of');
	const before = runs.map(({ first }) => tokens[first - 1]?.lower ?? '');
	return (
		!isSettlement && before.some((word) => /^(?:in|from)$/.test(word)) && !before.includes('the')
	);
}

function mostUsed(forms: ReadonlyMap<string, number>): string | undefined {
	return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function kindOf(mentions: Mentions, group: Group, name: string): EntityKind {
	const { tokens } = mentions;
	if (group.runs.some((run) => isHolder(mentions.offices, run) || livesAndDies(tokens, run)))
		return 'person';
	const telling = headKind(name);
	const isTown = BUILDINGS.has(headOf(name)) && isPerhapsTown(tokens, group.runs, name);
	if (telling !== undefined) return isTown ? 'place' : telling;
	// "the marsh crane", of which an article in lower case tells.
	if (isLowerCase(name)) return 'other';
	if (mentions.acronyms.some(({ long }) => long === name)) return 'organisation';
	if (isFirm(tokens, group.runs, name)) return 'organisation';
	if (
		group.runs.some((run) => HONORIFICS.has(tokens[run.first - 1]?.lower.replace('.', '') ?? ''))
	) {
		return 'person';
	}
	// "the oceanographer Marta Olsen"
	const isTitled = ({ first }: Run) =>
		tokens[first - 1]?.pos === 'NOUN' && isTrade(tokens[first - 1]?.lower ?? '');
	if (group.runs.some(isTitled)) return 'person';
	if (/^\p{Lu}{2,}$/u.test(name)) return 'organisation';
	const personal = group.runs.filter((run) => doesPersonalThing(tokens, run)).length;
	if (group.runs.some((run) => REGIONS.has(saidToBe(tokens, run) ?? ''))) return 'place';
	const words = name.split(' ').length;
	// "Microsoft said": a lone word may be anything.
	if (personal > 0 && words > 1 && words <= 4) return 'person';
	if (group.runs.some((run) => isSaidToBePerson(tokens, run))) return 'person';
	if (words > 1 && words <= 4 && hasFirstName(name) && !isAlwaysOfThing(tokens, group.runs))
		return 'person';
	const placed = group.runs.filter((run) => isPlaced(tokens, run)).length;
	const isWordy = /^[\p{L} .'’]+$/u.test(name);
	if (isWordy && placed > 0 && placed * 2 >= group.runs.length) return 'place';
	return 'other';
}

/** "Nordvik ASA", "the ferry operator Sealine", "the software company Acme". */
function isFirm(tokens: readonly Token[], runs: readonly Run[], name: string): boolean {
	if (/ (?:ASA|AG|NV|PLC|plc|GmbH|LLC|Ltd|Inc|Corp)\.?$/u.test(name)) return true;
	return !hasFirstName(name) && runs.some(({ first }) => FIRMS.has(tokens[first - 1]?.lower ?? ''));
}

/** "bank" of "Bank of England", "museum" of "Tide Museum". */
function headOf(name: string): string {
	const words = name.toLowerCase().split(' ');
	const of = words.indexOf('of');
	return words.at(of > 0 ? of - 1 : -1) ?? '';
}

/** What the words of a name tell of its kind: "… University", "Lake …", "Palace of …". */
function headKind(name: string): EntityKind | undefined {
	const words = name.toLowerCase().split(' ');
	const last = words[(words.indexOf('of') > 0 ? words.indexOf('of') : words.length) - 1] ?? '';
	const first = words[0] ?? '';
	if (ORGANISATIONS.has(last) && words.length > 1) return 'organisation';
	if (INITIATIVES.has(last) && words.length > 1) return 'initiative';
	if (EVENTS.has(last) && words.length > 1) return 'event';
	if (BUILDINGS.has(last) && words.length > 1) return 'place';
	if ((LANDFORMS.has(last) || LANDFORMS.has(first)) && words.length > 1) return 'place';
	if (REGIONS.has(last) && words.length > 1) return 'place';
	return undefined;
}

function isHolder(offices: readonly OfficeMention[], run: Run): boolean {
	return offices.some(({ holder }) => holder?.first === run.first && holder.last === run.last);
}

/** "Tesla died", "Tesla was born": whatever firm bears the name too. */
function livesAndDies(tokens: readonly Token[], { last }: Run): boolean {
	const [first, second] = tokens.slice(last, last + 2).map(({ lower }) => lower);
	return first === 'died' || (first === 'was' && second === 'born');
}

function doesPersonalThing(tokens: readonly Token[], run: Run): boolean {
	const before = tokens[run.first - 1];
	if (before?.pos === 'VERB' && /^(said|says|told)$/.test(before.lower)) return true;
	let at = run.last;
	while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at++;
	const verb = tokens[at];
	if (verb?.pos === 'VERB' && PERSONAL.has(verb.lemma)) return true;
	// "Anna Berg, who", "Anna Berg, 34,"
	const comma = tokens[run.last]?.text === ',';
	const after = tokens[run.last + 1];
	return (
		comma &&
		(after?.lower === 'who' || (after?.pos === 'NUM' && tokens[run.last + 2]?.text === ','))
	);
}

/** "X was an English mathematician", "X (1791–1871) was a …"; "the X was" is nobody. */
function isSaidToBePerson(tokens: readonly Token[], run: Run): boolean {
	const noun = tokens[run.first - 1]?.lower === 'the' ? undefined : saidToBe(tokens, run);
	return noun !== undefined && tellsPerson(noun);
}

/** The noun of "X was an English mathematician", "X is a harbour town". */
function saidToBe(tokens: readonly Token[], run: Run): string | undefined {
	let at = run.last;
	if (tokens[at]?.text === '(') while (at < run.last + 16 && tokens[at - 1]?.text !== ')') at++;
	if (!/^(?:is|was)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.pos !== 'DET')
		return undefined;
	for (let noun = at + 2; noun < at + 8; noun++) {
		const token = tokens[noun];
		if (token?.pos === 'NOUN' && tokens[noun + 1]?.pos !== 'NOUN') return token.lower;
		// "a fishing village"
		const isModifier = token?.pos === 'VERB' && token.lower.endsWith('ing');
		if (token === undefined || !(isModifier || /^(?:ADJ|NOUN|PROPN|ADV)$/.test(token.pos)))
			return undefined;
	}
	return undefined;
}

function hasFirstName(name: string): boolean {
	return isFirstName(name.split(/[\s-]/)[0] ?? '');
}

/** "the Thomas Hale bridge": named after somebody, and no person. */
function isAlwaysOfThing(tokens: readonly Token[], runs: readonly Run[]): boolean {
	return runs.every(
		({ first, last }) => tokens[first - 1]?.pos === 'DET' || tokens[last]?.pos === 'NOUN',
	);
}

function isPlaced(tokens: readonly Token[], run: Run): boolean {
	const before = tokens[run.first - 1];
	// "the Nobel Prize in Literature", "a degree in Physics": a field, and no place.
	// "from Chilean group Austral": whose, and no place.
	const people = tokens[run.last - 1]?.text ?? '';
	if (findCountry(people) === undefined && findPeople(people) !== undefined) return false;
	if (FIELDED.has(tokens[run.first - 2]?.lower ?? '')) return false;
	return /^(in|near|from|at|to)$/.test(before?.lower ?? '');
}
