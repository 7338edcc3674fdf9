import { findCountry, THE_COUNTRIES } from './countries.ts';
import type { Entity } from './entity.ts';
import { withMiddleNames } from './middle-names.ts';
import { isSpoken } from './mentions/acronym.ts';
import type { Run } from './sentence.ts';
import { textOf } from './text-of.ts';
import type { Token } from './token.ts';
import { BUILDINGS, EVENTS, INITIATIVES, ORGANISATIONS } from './words/nouns.ts';
import type { Mentions } from './mentions/mentions.ts';
import { sharedSurnames, surnameOwners } from './surnames.ts';
import { isLowerCase, headOf } from './name-words.ts';
import { isPerhapsTown, kindOf } from './entity-kind.ts';

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
	const ownerOf = surnameOwners(mentions, inFull);
	const common = new Set(names.map((run) => textOf(text, tokens, run)).filter(isLowerCase));
	for (const run of names) {
		if (isCommonNoun(tokens, run)) continue;
		const written = textOf(text, tokens, run);
		// "Coffee" where a sentence opens.
		const form = common.has(written.toLowerCase()) ? written.toLowerCase() : written;
		const full = longOf.get(form) ?? inFull.get(form) ?? form;
		const key = findCountry(full)?.code ?? ownerOf(run, full) ?? full;
		const group = groups.get(key) ?? { key, runs: [], forms: new Map<string, number>() };
		groups.set(key, group);
		group.runs.push(run);
		group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
	}
	const entities = [...groups.values()].map((group, id) => entityOf(mentions, group, id));
	const shared = sharedSurnames(entities);
	return entities.map((entity) => (shared.has(entity) ? { ...entity, shared: true } : entity));
}

/** "the Organisation", "the Club": a common noun with a capital, which stands for a name. */
function isCommonNoun(tokens: readonly Token[], run: Run): boolean {
	const noun = tokens[run.first]?.lower.replace(/s$/, '') ?? '';
	if (run.last - run.first !== 1) return false;
	return (
		ORGANISATIONS.has(noun) || EVENTS.has(noun) || BUILDINGS.has(noun) || INITIATIVES.has(noun)
	);
}

function entityOf(mentions: Mentions, group: Group, id: number): Entity {
	const { tokens, acronyms } = mentions;
	const acronym = acronyms.find(({ long }) => long === group.key);
	const country = findCountry([...group.forms.keys()][0] ?? '');
	const byLength = [...group.forms.keys()].sort((a, b) => b.length - a.length);
	const name = acronym?.long ?? (country === undefined ? byLength[0] : mostUsed(group.forms)) ?? '';
	const forms = [...new Set([name, ...byLength])];
	const kind = country === undefined ? kindOf(mentions, group.runs, name) : 'country';
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

function mostUsed(forms: ReadonlyMap<string, number>): string | undefined {
	return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0];
}
