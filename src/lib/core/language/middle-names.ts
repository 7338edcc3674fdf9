import { groupedBy } from '../grouped-by.ts';
import type { OfficeMention } from './mentions/office.ts';
import type { Run } from './sentence.ts';
import { textOf } from './text-of.ts';
import type { Token } from './token.ts';
import { isFirstName } from './words/first-names.ts';
import { isKin } from './words/people.ts';

interface NamedPeople {
	readonly text: string;
	/** The article's own title: whom it is about. */
	readonly title: string;
	readonly tokens: readonly Token[];
	readonly names: readonly Run[];
	readonly offices: readonly OfficeMention[];
}

/**
 * "Anna Berg" -> "Anna Ruth Berg", where the text gives one such name with something in the middle and nothing speaks
 * against its being hers. A father and a son may differ in no more than this: "Erik Dorn" and "Erik Otto Dorn".
 */
export function withMiddleNames(people: NamedPeople): ReadonlyMap<string, string> {
	const { text, tokens, names } = people;
	const longer = new Map<string, Set<string>>();
	for (const run of names) {
		if (run.last - run.first !== 3) continue;
		const [first = '', middle = '', last = ''] = textOf(text, tokens, run).split(' ');
		const isPlain = [first, middle, last].every((word) => /^\p{Lu}[\p{Ll}'’-]*\.?$/u.test(word));
		if (!isPlain || !isFirstName(first)) continue;
		const short = `${first} ${last}`;
		longer.set(short, (longer.get(short) ?? new Set()).add(`${first} ${middle} ${last}`));
	}
	const named = longer.size === 0 ? [] : names;
	const runsOf = groupedBy(named, (run) => textOf(text, tokens, run));
	return new Map(
		[...longer].flatMap(([short, [full, ...others]]) =>
			full === undefined ||
			others.length > 0 ||
			areTwo(people, runsOf.get(short) ?? [], runsOf.get(full) ?? [], { short, full })
				? []
				: [[short, full] as const],
		),
	);
}

/** Whether a text tells two names apart: by kinship, by the years of both, by two offices, or as "the elder". */
function areTwo(
	{ title, tokens, offices }: NamedPeople,
	shorts: readonly Run[],
	fulls: readonly Run[],
	{ short, full }: { readonly short: string; readonly full: string },
): boolean {
	if (shorts.length === 0) return false;
	// Whoever has a longer name is introduced by it, but for those whom the title tells already.
	const isLater = (fulls[0]?.first ?? 0) > (shorts[0]?.first ?? 0);
	if (isLater && !title.includes(short) && !title.includes(full)) return true;
	if ([...shorts, ...fulls].some((run) => isSomebodysKin(tokens, run) || isElder(tokens, run)))
		return true;
	const haveYears = [shorts, fulls].every((runs) => runs.some((run) => hasYears(tokens, run)));
	const ranksOf = (runs: readonly Run[]) =>
		offices
			.filter(({ holder }) => runs.some(({ first }) => first === holder?.first))
			.map(({ rank }) => rank);
	const ranks = ranksOf(shorts);
	const haveOffices = ranks.length > 0 && ranksOf(fulls).some((rank) => !ranks.includes(rank));
	return haveYears || haveOffices;
}

/** "his son, Erik Otto Dorn", "the son of Erik Dorn", "Erik Dorn, his father", "Erik Dorn's son". */
function isSomebodysKin(tokens: readonly Token[], { first, last }: Run): boolean {
	const lowerAt = (at: number) => tokens[at]?.lower ?? '';
	const before = /^(?:,|of)$/.test(lowerAt(first - 1)) ? first - 2 : first - 1;
	const isOwner = lowerAt(last) === "'s";
	const behind = lowerAt(last) === ',' ? [last + 2, last + 3] : isOwner ? [last + 1, last + 2] : [];
	return [before, ...behind].some((at) => isKin(lowerAt(at)));
}

/** "the younger Erik Dorn", "Erik Dorn the Elder", "Erik Otto Dorn Jr." */
function isElder(tokens: readonly Token[], { first, last }: Run): boolean {
	const said = [first - 1, last, last + 1].map((at) => tokens[at]?.lower.replace('.', '') ?? '');
	return said.some((word) => /^(?:elder|younger|senior|junior|sr|jr)$/.test(word));
}

/** Of a bracket with the days of a life, in tokens. */
const LONGEST_LIFE = 24;

/** "Erik Dorn (1735–1826)". */
function hasYears(tokens: readonly Token[], { last }: Run): boolean {
	if (tokens[last]?.text !== '(') return false;
	const behind = tokens.slice(last + 1, last + 1 + LONGEST_LIFE);
	const close = behind.findIndex(({ text }) => text === ')');
	return behind.slice(0, Math.max(0, close)).some(({ text }) => /\d{3}/.test(text));
}
