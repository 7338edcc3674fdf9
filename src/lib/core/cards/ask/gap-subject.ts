import type { Clause } from '../../language/clause.ts';
import type { Segment } from '../../language/segment.ts';
import type { Reading } from '../../language/reading.ts';
import { contains } from '../../language/runs.ts';
import type { Run } from '../../language/sentence.ts';
import { isTrade, ORGANISATIONS } from '../../language/words/nouns.ts';
import { ELECTING, MODALS, SAYING } from '../../language/words/verbs.ts';
import type { GapClause } from './gap-clause.ts';
import { gapEntity, gapHead, whoIn } from './gap-who.ts';
import { isPluralNoun } from '../../language/words/plural-noun.ts';
import { uncapitalise } from './wh-words.ts';

/** "Who left the ship …", "Whose schedule included …": the gap is the subject, or owns it. */
export function gapSubject(reading: Reading, gap: GapClause): string | undefined {
	const { clause, run, before, after } = gap;
	const { subject, verb } = clause;
	if (!contains(subject, run)) return undefined;
	const led = leadingWords(reading, subject.first, run.first);
	if (led === undefined || !before.toLowerCase().endsWith(led.shown)) return undefined;
	const opening = before.slice(0, before.length - led.shown.length);
	const who = led.which ?? whoIn(reading, run, { head: gapHead(subject, run), lemma: verb.lemma });
	const owned = /^['’]s? (?=\p{L})/u.exec(after)?.[0];
	if (owned !== undefined) {
		if (who === undefined || who === 'What' || gapEntity(reading, run) === undefined)
			return undefined;
		// "Ruins of Hadrian's Wall": what is owned is the name behind.
		if (reading.tokens.slice(run.first, run.last).some(({ lower }) => lower === 'of'))
			return undefined;
		// A programme or a ship may be read as a body that acts.
		if (who === 'Which organisation' && !isNamedAsBody(reading, run)) return undefined;
		return put(opening, who === 'Who' ? 'Whose' : `${who}'s`, after.slice(owned.length));
	}
	if (run.last !== subject.last) return undefined;
	// "Who was elected president on 9 March?" leaves open of what.
	if (verb.passive && ELECTING.has(verb.lemma) && !/ of (?:the )?\p{Lu}/u.test(after))
		return undefined;
	const told = withoutInsertion(reading, clause, after, who);
	const rest = told && agreeing(reading, clause, run, told.rest);
	if (told?.who === undefined || rest === undefined || isBareState(told.who, rest))
		return undefined;
	// A chief officer by name, whom the words do not show to be somebody.
	if (told.who === 'What' && SAYING.has(verb.lemma)) return undefined;
	return put(opening, told.who, rest);
}

/** "what is crowded?", "what was in Africa?": many things are. */
function isBareState(who: string, rest: string): boolean {
	return (
		who === 'What' && /^ ?(?:is|was|are|were|has|had) (?:(?:in|on|at|near) )?\S+[.?]?$/u.test(rest)
	);
}

function isNamedAsBody({ tokens }: Reading, { first, last }: Run): boolean {
	return tokens
		.slice(first, last)
		.some(({ text, lower }) => ORGANISATIONS.has(lower) || /^\p{Lu}{2,}$/u.test(text));
}

function put(opening: string, who: string, rest: string): string {
	const asks = opening === '' ? who : uncapitalise(who);
	return `${opening}${asks} ${rest.trim()}`;
}

/** What stands between the start of the subject and the gap: "the", or the trade that asks "Which poet". */
function leadingWords(
	{ tokens }: Reading,
	from: number,
	to: number,
): { readonly shown: string; readonly which?: string } | undefined {
	if (from === to) return { shown: '' };
	const words = tokens.slice(from, to).map(({ lower }) => lower);
	const written = tokens.slice(from + 1, to).map(({ text }) => text);
	if (words.length === 1 && words[0] === 'the') return { shown: 'the ' };
	const trade = words.at(-1) ?? '';
	if (words[0] !== 'the' || words.length > 3 || !isTrade(trade)) return undefined;
	return { shown: `${words.join(' ')} `, which: `Which ${written.join(' ')}` };
}

/** Without what is set off behind the subject; "a Christian denomination" tells what to ask for. */
function withoutInsertion(
	{ tokens }: Reading,
	{ inserted }: Clause,
	after: string,
	who: string | undefined,
): { readonly who: string | undefined; readonly rest: string } | undefined {
	const [insertion, ...more] = inserted;
	if (insertion === undefined) return /^ \p{Ll}/u.test(after) ? { who, rest: after } : undefined;
	if (more.length > 0 || insertion.kind !== 'apposition') return undefined;
	const opener = tokens[insertion.first]?.lower ?? '';
	const [set, told] = /^, an? ([^,.]+), (?=\p{Ll})/u.exec(after) ?? [];
	if (set === undefined || told === undefined || !/^an?$/.test(opener)) return undefined;
	return told.split(' ').length <= 5
		? { who: `Which ${told}`, rest: after.slice(set.length) }
		: undefined;
}

const LINKING = /^(?:be|become|remain|call|name|consider|make)$/;

const SINGULAR: Readonly<Record<string, string>> = {
	are: 'is',
	were: 'was',
	have: 'has',
	do: 'does',
};

/** The rest with its verb put for one, as "Who" and "What" ask; undefined where it cannot be. */
function agreeing(
	{ tokens }: Reading,
	{ verb, subject, segments }: Clause,
	run: Run,
	rest: string,
): string | undefined {
	const [, adverb = '', first = '', behind = ''] =
		/^ ?((?:also|then|later|already|still) )?(\S+)(.*)$/su.exec(rest) ?? [];
	if (first.toLowerCase() !== (tokens[verb.first]?.lower ?? '') && adverb === '') return undefined;
	const isPlural =
		subject.parts.length > 1 || isPluralNoun(tokens[gapHead(subject, run)]?.lower ?? '');
	const kept = /^(?:already|still|later) $/.test(adverb) ? adverb : '';
	// "Who is members of the guild?"
	if (isPlural && LINKING.test(verb.lemma) && linksPlural(tokens, segments)) return undefined;
	const singular = SINGULAR[first];
	if (singular !== undefined) return `${kept}${singular}${behind}`;
	const isFixed = MODALS.has(first) || /^(?:was|is|has|had|does|did)$/.test(first);
	const isPast = verb.auxiliaries.length === 0 && verb.head.lower !== verb.head.lemma;
	return !isPlural || isFixed || isPast ? `${kept}${first}${behind}` : undefined;
}

function linksPlural(tokens: Reading['tokens'], segments: readonly Segment[]): boolean {
	const [first] = segments;
	return first?.kind === 'object' && isPluralNoun(tokens[first.phrase.head]?.lower ?? '');
}
