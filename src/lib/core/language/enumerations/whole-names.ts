import type { Lexicon } from '../../article/index.ts';
import { findCountry } from '../countries.ts';
import type { PhraseScan } from '../core-phrase.ts';
import type { Run, TokenSentence } from '../sentence.ts';
import { textOf } from '../text-of.ts';
import { isCapitalised } from '../token.ts';
import { ORGANISATIONS } from '../words/nouns.ts';

/** What lists are looked for in; `nameEnd` knows the names with "and" inside them too. */
export interface EnumerationScan extends PhraseScan {
	readonly text: string;
	readonly lexicon: Lexicon;
}

/** One sentence of it. */
export interface SentenceScan extends EnumerationScan {
	/** The tokens that a name or a date goes on with: nothing begins or ends there. */
	readonly inner: ReadonlySet<number>;
	/** Those that are of a name. */
	readonly named: ReadonlySet<number>;
}

/** Bodies that are named after their fields: "the Ministry of Trade and Industry". */
const FIELD_BODIES = new Set(
	'ministry department institute faculty school college academy bureau office committee commission museum agency secretary minister'.split(
		' ',
	),
);
const EPITHETS = new Set(
	'elder younger great good bold wise conqueror terrible magnificent'.split(' '),
);
const LONGEST = 7;

/** The names and dates of a sentence alone, with those put together that a word such as "and" seems to part. */
export function withWholeNames(scan: EnumerationScan, sentence: TokenSentence): SentenceScan {
	const nameEnd = within(scan.nameEnd, sentence);
	for (let at = sentence.first; at < sentence.last; at++) {
		const last = wholeNameEnd({ ...scan, nameEnd }, at, sentence.last);
		if (last === undefined) continue;
		for (let inner = at + 1; inner < last; inner++) nameEnd.delete(inner);
		// A phrase takes its article first.
		nameEnd.set(scan.tokens[at]?.pos === 'DET' ? at + 1 : at, last);
	}
	const dateEnd = within(scan.dateEnd, sentence);
	const inner = new Set([...innerOf(nameEnd), ...innerOf(dateEnd)]);
	return {
		...scan,
		nameEnd,
		dateEnd,
		inner,
		named: new Set([...nameEnd.keys(), ...innerOf(nameEnd)]),
	};
}

function innerOf(ends: ReadonlyMap<number, number>): Set<number> {
	const inner = new Set<number>();
	for (const [first, last] of ends) for (let at = first + 1; at < last; at++) inner.add(at);
	return inner;
}

function within(ends: ReadonlyMap<number, number>, { first, last }: Run): Map<number, number> {
	const inside = new Map<number, number>();
	for (let at = first; at < last; at++) {
		const end = ends.get(at);
		if (end !== undefined) inside.set(at, end);
	}
	return inside;
}

function wholeNameEnd(scan: EnumerationScan, first: number, end: number): number | undefined {
	if (!isCapitalised(scan.tokens[first] ?? NO_TOKEN)) return undefined;
	for (let last = Math.min(end, first + LONGEST); last > first + 2; last--) {
		if (isJoinedName(scan, { first, last })) return last;
	}
	const last = scan.nameEnd.get(first);
	return last === undefined ? undefined : continued(scan, last, end);
}

const NO_TOKEN = { text: '', lower: '', pos: 'OTHER', lemma: '', start: 0, end: 0 } as const;

/** "Bosnia and Herzegovina", "Ministry of Trade and Industry", "The Globe and Mail". */
function isJoinedName(scan: EnumerationScan, run: Run): boolean {
	const { text, tokens } = scan;
	const inner = tokens.slice(run.first + 1, run.last - 1);
	if (!inner.some(({ lower }) => lower === 'and')) return false;
	return (
		findCountry(textOf(text, tokens, run)) !== undefined ||
		namesFields(scan, run) ||
		isWorkTitle(scan, run) ||
		isBody(scan, run)
	);
}

/** "Ministry of A and B", where A and B are words of the language and no names. */
function namesFields({ tokens, lexicon }: EnumerationScan, { first, last }: Run): boolean {
	const [body, of, ...fields] = tokens.slice(first, last);
	if (!FIELD_BODIES.has(body?.lower ?? '') || !/^(?:of|for)$/.test(of?.lower ?? '')) return false;
	if (fields.at(-2)?.lower !== 'and') return false;
	return fields.every(
		(word) => /^(?:and|,)$/.test(word.lower) || (isCapitalised(word) && lexicon.isWord(word.lower)),
	);
}

/** A capital article within a sentence opens a title: "The Globe and Mail". */
function isWorkTitle({ tokens, lexicon }: EnumerationScan, { first, last }: Run): boolean {
	const [article, noun, , other] = tokens.slice(first, last);
	const before = tokens[first - 1];
	if (article?.text !== 'The' || last - first !== 4 || before === undefined) return false;
	return (
		!/^(?:PUNCT|OTHER)$/.test(before.pos) &&
		[noun, other].every(
			(word) => word !== undefined && isCapitalised(word) && lexicon.isWord(word.lower),
		)
	);
}

/** "Search and Rescue Agency": common words joined before the noun of a body. */
function isBody({ tokens, lexicon }: EnumerationScan, { first, last }: Run): boolean {
	const words = tokens.slice(first, last);
	const at = words.findIndex(({ lower }) => lower === 'and');
	const noun = words.at(-1)?.lower ?? '';
	if (at > words.length - 3 || !(ORGANISATIONS.has(noun) || noun === 'administration'))
		return false;
	if (ORGANISATIONS.has(words[at - 1]?.lower ?? '')) return false;
	const isName = words.every((word, index) => index === at || isCapitalised(word));
	return isName && [at - 1, at + 1].every((beside) => lexicon.isWord(words[beside]?.lower ?? ''));
}

/** "Marks & Spencer", "Jan Brueghel the Elder", "Doctor Who Society": what goes on behind the first part. */
function continued(
	{ tokens, nameEnd }: EnumerationScan,
	last: number,
	end: number,
): number | undefined {
	const word = tokens[last];
	const next = tokens[last + 1];
	if (word === undefined || next === undefined || last + 1 >= end) return undefined;
	if (word.lower === 'the') {
		return EPITHETS.has(next.lower) && isCapitalised(next) ? last + 2 : undefined;
	}
	const isInner =
		word.text === '&' || (word.pos === 'PRON' && isCapitalised(word) && word.text !== 'I');
	return isInner ? nameEnd.get(last + 1) : undefined;
}
