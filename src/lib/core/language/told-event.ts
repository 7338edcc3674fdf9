import { formatDate } from './dates/date-forms.ts';
import type { DateMention } from './dates/date-mention.ts';
import type { Entity } from './entity.ts';
import { nounPhraseAt, type NounPhrase, type PhraseScan } from './noun-phrase.ts';
import { predicateAt } from './predicate.ts';
import type { Segment } from './segment.ts';
import type { Run, TokenSentence } from './sentence.ts';
import { textOf } from './text-of.ts';
import { isFinite, verbGroupAt } from './verb-group.ts';
import { DISASTERS } from './words/nouns.ts';
import { STRIKING } from './words/verbs.ts';

/** A disaster without a name of its own, as the article first tells of it: "an earthquake of magnitude 6.7". */
export interface ToldEvent {
	readonly noun: string;
	/** Where it is brought in. */
	readonly phrase: NounPhrase;
	readonly sentence: TokenSentence;
	/** By where and when it was: "the earthquake of 13 November 2024 in the Tarn valley". */
	readonly words: string;
}

export interface ToldEventScan {
	readonly text: string;
	readonly scan: PhraseScan;
	readonly sentences: readonly TokenSentence[];
	readonly dates: ReadonlyMap<number, DateMention>;
	readonly entityAt: ReadonlyMap<number, Entity>;
}

/** The events that "the earthquake" can only mean, by the nouns for them: an article that tells of two has none. */
export function findToldEvents(input: ToldEventScan): ReadonlyMap<string, ToldEvent> {
	const found = new Map<string, ToldEvent>();
	const spots = spotsOf(input);
	for (const nouns of kinds()) {
		const event = soleEvent(input, nouns, spots);
		if (event !== undefined) for (const noun of nouns) found.set(noun, event);
	}
	return found;
}

/** Different words for one thing. */
const SAME = ['earthquake quake', 'fire blaze', 'explosion blast', 'crash collision'];

function kinds(): readonly (readonly string[])[] {
	const grouped = SAME.map((nouns) => nouns.split(' '));
	const alone = [...DISASTERS].filter((noun) => !grouped.some((nouns) => nouns.includes(noun)));
	return [...grouped, ...alone.map((noun) => [noun])];
}

interface Spot {
	readonly sentence: TokenSentence;
	readonly at: number;
}

/** Where the text speaks of a disaster, by any noun and in either number. */
function spotsOf({ sentences, scan: { tokens } }: ToldEventScan): readonly Spot[] {
	const words = new Set(kinds().flatMap((nouns) => nouns.flatMap((noun) => [noun, `${noun}s`])));
	const spots: Spot[] = [];
	for (const sentence of sentences)
		for (let at = sentence.first; at < sentence.last; at++)
			if (words.has(tokens[at]?.lower ?? '')) spots.push({ sentence, at });
	return spots;
}

function soleEvent(
	input: ToldEventScan,
	nouns: readonly string[],
	spots: readonly Spot[],
): ToldEvent | undefined {
	const { tokens } = input.scan;
	let event: ToldEvent | undefined;
	for (const { sentence, at } of spots) {
		const { lower = '' } = tokens[at] ?? {};
		if (nouns.some((noun) => lower === `${noun}s`)) return undefined;
		if (!nouns.includes(lower) || /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) continue;
		if (/^(?:the|this)$/.test(tokens[at - 1]?.lower ?? '')) continue;
		const told = event === undefined ? broughtIn(input, sentence, at) : undefined;
		// "the 1958 earthquake", "a second fire": there is more than one.
		if (told === undefined) return undefined;
		event = told;
	}
	return event;
}

/** "An earthquake of magnitude 6.7 struck the Tarn valley on Wednesday": with a place that is named. */
function broughtIn(
	input: ToldEventScan,
	sentence: TokenSentence,
	head: number,
): ToldEvent | undefined {
	const { scan, text } = input;
	const { tokens } = scan;
	let first = head - 1;
	while (
		first > sentence.first &&
		/^(?:ADJ|ADV|NOUN|NUM|PROPN|PUNCT)$/.test(tokens[first]?.pos ?? '')
	)
		first--;
	if (!/^an?$/.test(tokens[first]?.lower ?? '')) return undefined;
	const tail = nounPhraseAt(scan, head, sentence.last, 'subject');
	if (tail?.head !== head || tail.parts.length > 1) return undefined;
	const phrase = { ...tail, first };
	const verb = verbGroupAt(tokens, phrase.last, sentence.last);
	if (verb === undefined || verb.negated || !isFinite(verb)) return undefined;
	const takesPlace = verb.lemma === 'take' && tokens[verb.last]?.lower === 'place';
	if ((!STRIKING.has(verb.lemma) && !takesPlace) || verb.passive) return undefined;
	const { segments } = predicateAt(scan, verb.last, sentence.last);
	const where = segments.map((segment) => placeWords(input, segment)).find(Boolean);
	if (where === undefined) return undefined;
	const noun = textOf(text, tokens, { first: head, last: head + 1 });
	const day = segments.map((segment) => dayWords(input, segment)).find(Boolean) ?? '';
	return { noun, phrase, sentence, words: `the ${noun}${day} ${where}` };
}

const ON = /^(?:coast|shore|island|islands|peninsula|border)$/;

/** "in the Tarn valley" for what was struck; undefined for what bears no name, or is somebody's. */
function placeWords({ text, scan, entityAt }: ToldEventScan, segment: Segment): string | undefined {
	if (segment.kind !== 'object' && segment.kind !== 'preposition') return undefined;
	if (!isNamedPlace(scan, entityAt, segment.phrase)) return undefined;
	const words = textOf(text, scan.tokens, segment.phrase);
	if (words.split(' ').length > LONGEST_PLACE) return undefined;
	if (segment.kind === 'preposition')
		return /^(?:in|near|off|at|on|outside)$/.test(segment.preposition)
			? `${segment.preposition} ${words}`
			: undefined;
	const noun = scan.tokens[segment.phrase.head]?.lower ?? '';
	return `${ON.test(noun) ? 'on' : 'in'} ${words}`;
}

const LONGEST_PLACE = 6;

function isNamedPlace(
	{ tokens, dateEnd }: PhraseScan,
	entityAt: ReadonlyMap<number, Entity>,
	{ first, last }: Run,
): boolean {
	let isNamed = false;
	for (let at = first; at < last; at++) {
		if (dateEnd.has(at) || tokens[at]?.pos === 'PRON' || tokens[at]?.pos === 'NUM') return false;
		const kind = entityAt.get(at)?.kind;
		if (kind === 'person' || kind === 'people' || kind === 'organisation') return false;
		if (kind !== undefined) isNamed = true;
	}
	return isNamed;
}

/** " of 13 November 2024"; nothing for what tells neither day nor month. */
function dayWords({ dates }: ToldEventScan, segment: Segment): string | undefined {
	const isOwn = segment.kind === 'preposition' && /^(?:on|in)$/.test(segment.preposition);
	if (segment.kind !== 'time' && !isOwn) return undefined;
	const date = dates.get(segment.first) ?? (isOwn ? dates.get(segment.phrase.first) : undefined);
	if (date?.value == null || !/^(?:day|month|year)$/.test(date.precision)) return undefined;
	return ` of ${formatDate(date.value)}`;
}
