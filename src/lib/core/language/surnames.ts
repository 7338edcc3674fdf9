import { groupedBy } from '../grouped-by.ts';
import type { Entity } from './entity.ts';
import type { Run } from './sentence.ts';
import { textOf } from './text-of.ts';
import type { Token } from './token.ts';
import { REGIONS } from './words/nouns.ts';
import { NAME_PARTICLES } from './words/function-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from './words/first-names.ts';
import type { Mentions } from './mentions/mentions.ts';
import { headKind, hasFirstName } from './name-words.ts';
import { saidToBe } from './said-to-be.ts';

/** So many words behind the full name of another, a lone surname may be the other's. */
const NEAR = 30;

/**
 * Tells of a name, by its run and its words, the full name of which it is the surname, where only one has it or the
 * title names one. `inFull` has the names that the text gives with a middle name as well.
 */
export function surnameOwners(
	mentions: Mentions,
	inFull: ReadonlyMap<string, string>,
): (run: Run, form: string) => string | undefined {
	const bearersOf = bearersBySurname(mentions, inFull);
	return (run, form) => surnameOwner(mentions, bearersOf, run, form);
}

function surnameOwner(
	mentions: Mentions,
	bearersOf: (surname: string) => Bearers,
	run: Run,
	form: string,
): string | undefined {
	const words = form.split(' ');
	// "De Wit" where a sentence opens: a surname, whatever the case of its particle.
	if (words.slice(0, -1).some((word) => !NAME_PARTICLES.has(word.toLowerCase()))) return undefined;
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

/** Those who are named by a surname that two others have: "Brennan" beside Laura Brennan and Michael Brennan. */
export function sharedSurnames(entities: readonly Entity[]): ReadonlySet<Entity> {
	const people = entities.filter(({ kind }) => kind === 'person');
	const bearers = groupedBy(people, ({ name }) => lastWord(name.toLowerCase()));
	// "Stefan", where the text has a Stefan II and a Stefan III.
	const kings = groupedBy(
		entities.filter(({ name }) => / [IVX]+$/.test(name)),
		({ name }) => name.slice(0, name.indexOf(' ')),
	);
	const isShared = ({ kind, forms }: Entity) => {
		if ((kind !== 'other' && kind !== 'person') || forms.some((form) => form.includes(' ')))
			return false;
		const [form = ''] = forms;
		const surname = form.toLowerCase();
		const named = bearers.get(surname)?.filter(({ name }) => isFullNameOf(name, ` ${surname}`));
		return (kings.get(form)?.length ?? 0) > 1 || (named?.length ?? 0) > 1;
	};
	return new Set(entities.filter(isShared));
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
	const long = groupedBy(
		names
			.filter(({ first, last }) => last - first > 1)
			.map((run) => ({ run, name: textOf(text, tokens, run) })),
		({ name }) => lastWord(name.toLowerCase()),
	);
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

/**
 * "FC Hull" is not "Hull", nor "Hotel Hull" where people live in Hull; somebody with a first name may well bear the
 * surname.
 */
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
