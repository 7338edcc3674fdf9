import { findCountry, findPeople } from './countries.ts';
import type { EntityKind } from './entity.ts';
import type { OfficeMention } from './mentions/office.ts';
import type { Run } from './sentence.ts';
import type { Token } from './token.ts';
import { BUILDINGS, FIELDED, FIRMS, HONORIFICS, REGIONS, isTrade } from './words/nouns.ts';
import { isPersonNoun, tellsPerson } from './words/people.ts';
import { PERSONAL } from './words/verbs.ts';
import type { Mentions } from './mentions/mentions.ts';
import { isLowerCase, headOf, headKind, hasFirstName } from './name-words.ts';
import { saidToBe } from './said-to-be.ts';

/** What is named, by the words of the name and by what stands around its mentions, the surest sign first. */
export function kindOf(
	{ tokens, offices, acronyms }: Mentions,
	runs: readonly Run[],
	name: string,
): EntityKind {
	if (runs.some((run) => isHolder(offices, run) || livesAndDies(tokens, run))) return 'person';
	const telling = headKind(name);
	const isTown = BUILDINGS.has(headOf(name)) && isPerhapsTown(tokens, runs, name);
	if (telling !== undefined) return isTown ? 'place' : telling;
	// "the marsh crane", of which an article in lower case tells.
	if (isLowerCase(name)) return 'other';
	if (acronyms.some(({ long }) => long === name)) return 'organisation';
	if (isFirm(tokens, runs, name)) return 'organisation';
	if (runs.some((run) => HONORIFICS.has(tokens[run.first - 1]?.lower.replace('.', '') ?? ''))) {
		return 'person';
	}
	// "the oceanographer Marta Olsen"
	const isTitled = ({ first }: Run) =>
		tokens[first - 1]?.pos === 'NOUN' && isTrade(tokens[first - 1]?.lower ?? '');
	if (runs.some((run) => isTitled(run) || isRelative(tokens, run))) return 'person';
	if (/^\p{Lu}{2,}$/u.test(name)) return 'organisation';
	const personal = runs.filter((run) => doesPersonalThing(tokens, run)).length;
	if (runs.some((run) => REGIONS.has(saidToBe(tokens, run) ?? ''))) return 'place';
	const words = name.split(' ').length;
	// "Microsoft said": a lone word may be anything.
	if (personal > 0 && words > 1 && words <= 4) return 'person';
	if (runs.some((run) => isSaidToBePerson(tokens, run))) return 'person';
	if (words > 1 && words <= 4 && hasFirstName(name) && !isAlwaysOfThing(tokens, runs))
		return 'person';
	const placed = runs.filter((run) => isPlaced(tokens, run)).length;
	const isWordy = /^[\p{L} .'’]+$/u.test(name);
	if (isWordy && placed > 0 && placed * 2 >= runs.length) return 'place';
	return 'other';
}

/** Lived in, and never with "the": "Falls Church" is no church, "Green Bay" no bay. */
export function isPerhapsTown(
	tokens: readonly Token[],
	runs: readonly Run[],
	name: string,
): boolean {
	const words = name.toLowerCase().split(' ');
	const isSettlement = REGIONS.has(words.at(-1) ?? '') || words.includes('of');
	const before = runs.map(({ first }) => tokens[first - 1]?.lower ?? '');
	return (
		!isSettlement && before.some((word) => /^(?:in|from)$/.test(word)) && !before.includes('the')
	);
}

/** "Nordvik ASA", "the ferry operator Sealine", "the software company Acme". */
function isFirm(tokens: readonly Token[], runs: readonly Run[], name: string): boolean {
	if (/ (?:ASA|AG|NV|PLC|plc|GmbH|LLC|Ltd|Inc|Corp)\.?$/u.test(name)) return true;
	return !hasFirstName(name) && runs.some(({ first }) => FIRMS.has(tokens[first - 1]?.lower ?? ''));
}

function isHolder(offices: readonly OfficeMention[], run: Run): boolean {
	return offices.some(({ holder }) => holder?.first === run.first && holder.last === run.last);
}

/** "Tesla died", "Tesla was born": whatever firm bears the name too. */
function livesAndDies(tokens: readonly Token[], { last }: Run): boolean {
	const [first, second] = tokens.slice(last, last + 2).map(({ lower }) => lower);
	return first === 'died' || (first === 'was' && second === 'born');
}

/** "her brother Nils", "Berg's friend Josef Hahn". */
function isRelative(tokens: readonly Token[], { first }: Run): boolean {
	const [owner, noun] = tokens.slice(Math.max(0, first - 2), first);
	const isOwned = /^(?:PRON|DET|PART)$/.test(owner?.pos ?? '') && !/^an?$/.test(owner?.lower ?? '');
	return isOwned && noun?.pos === 'NOUN' && isPersonNoun(noun.lower);
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
