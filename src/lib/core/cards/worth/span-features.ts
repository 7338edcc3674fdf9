import type { AnswerSpan } from '../../facts/answer-spans.ts';
import { nounClass } from '../../language/noun-classes.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run, TokenSentence } from '../../language/sentence.ts';
import { isVerb, type Token } from '../../language/token.ts';
import { POSSESSIVES } from '../../language/words/function-words.ts';
import { wordList } from '../../language/words/word-list.ts';
import type { WordSpread } from './word-spread.ts';

/** What a ranker sees of a span: names of features with their values, from 0 to about 1. */
export type Features = ReadonlyMap<string, number>;

type Add = (name: string, value?: number) => void;

/** All features of a span, each of one of the groups below. Absent is 0. */
export function spanFeatures(
	reading: Reading,
	spread: WordSpread,
	sentence: TokenSentence,
	span: AnswerSpan,
): Features {
	const features = new Map<string, number>();
	const add: Add = (name, value = 1) => {
		if (value !== 0) features.set(name, value);
	};
	addKinds(reading, span, add);
	addShape(reading, span, add);
	addNeighbours(reading, sentence, span, add);
	addPlace(reading, sentence, span, add);
	addSpread(reading, spread, span, add);
	addSentence(reading, spread, sentence, add);
	return features;
}

function addKinds(reading: Reading, span: AnswerSpan, add: Add): void {
	for (const kind of span.kinds) add(`kind:${kind}`);
	if (span.kinds.size > 1) add('kinds', span.kinds.size / 4);
	const entity = reading.entityAt.get(span.first);
	if (entity !== undefined && span.kinds.has('name')) add(`entity:${entity.kind}`);
	const head = reading.tokens[span.last - 1];
	const kind = head?.pos === 'NOUN' ? nounClass(head.lemma) : undefined;
	if (kind !== undefined) add(`class:${kind}`);
	const unit = reading.numbers.get(span.first)?.unit;
	if (unit !== undefined)
		add(unit === '%' ? 'unit:%' : /[$£€¥]/u.test(unit) ? 'unit:money' : 'unit:other');
}

const SUPERLATIVES = wordList(
	'most least largest highest biggest best only main oldest first last second third',
);

function addShape({ tokens, article }: Reading, { first, last }: Run, add: Add): void {
	const within = tokens.slice(first, last);
	const length = within.length;
	const text = article.text.slice(within[0]?.start, within.at(-1)?.end);
	add(`length:${Math.min(length, 8)}`);
	add('length', length / 8);
	add('letters', text.length / 40);
	add(`opens:${within[0]?.pos ?? ''}`);
	add(`ends:${within.at(-1)?.pos ?? ''}`);
	const share = (test: (token: Token) => boolean) => within.filter(test).length / length;
	add(
		'capitals',
		share(({ text: word }) => /^\p{Lu}/u.test(word)),
	);
	add('acronym', Number(/^\p{Lu}{2,}$/u.test(text)));
	add('digits', Number(/\d/.test(text)));
	add(
		'adjectives',
		share(({ pos }) => pos === 'ADJ'),
	);
	add(
		'nouns',
		share(({ pos }) => pos === 'NOUN'),
	);
	add(
		'names',
		share(({ pos }) => pos === 'PROPN'),
	);
	add('of', Number(within.some(({ lower }) => lower === 'of')));
	add('and', Number(within.some(({ lower }) => lower === 'and' || lower === 'or')));
	add('comma', Number(within.some(({ text: word }) => word === ',')));
	add('verb', Number(within.some(({ pos }) => pos === 'VERB')));
	add('possessive', Number(within.some(({ lower }) => lower === "'s")));
	add('own', Number(POSSESSIVES.has(within[0]?.lower ?? '')));
	add('hyphen', Number(/\p{L}-\p{L}/u.test(text)));
	add(
		'superlative',
		Number(
			within.some(
				({ lower, pos }) => SUPERLATIVES.has(lower) || (pos === 'ADJ' && lower.endsWith('est')),
			),
		),
	);
	add('bare-number', Number(length === 1 && within[0]?.pos === 'NUM'));
	add('one-noun', Number(length === 1 && within[0]?.pos === 'NOUN'));
	add(
		'plural',
		Number(within.at(-1)?.pos === 'NOUN' && /[^su]s$/.test(within.at(-1)?.lower ?? '')),
	);
}

/** The words whose company tells most; others are told by their part of speech alone. */
const BEFORE = wordList(
	`by in of called named as is was are were to from at than a an the with for on into between and or , ( " “ that its
	his their such including known about over only against through during because be been has have had : 's not most
	least since until before after under like became become`,
);
const BEHIND = wordList(
	`of , . and or to in is was are were that which who for by at on from with as 's ) ( " ” has had have than ; : per
	percent years million where between into while but because a the when can could would will did led`,
);

function addNeighbours(
	reading: Reading,
	sentence: TokenSentence,
	{ first, last }: Run,
	add: Add,
): void {
	const { tokens } = reading;
	const at = (index: number) =>
		index >= sentence.first && index < sentence.last ? tokens[index] : undefined;
	const isArticled = /^(?:the|a|an)$/.test(at(first - 1)?.lower ?? '');
	if (isArticled) add(tokens[first - 1]?.lower === 'the' ? 'the' : 'a');
	const before = at(isArticled ? first - 2 : first - 1);
	const beforeThat = at(isArticled ? first - 3 : first - 2);
	const behind = at(last);
	add(`before:${before?.pos ?? 'none'}`);
	if (before !== undefined && BEFORE.has(before.lower)) add(`before:${before.lower}`);
	if (beforeThat !== undefined) add(`before-that:${beforeThat.pos}`);
	add(`behind:${behind?.pos ?? 'none'}`);
	if (behind !== undefined && BEHIND.has(behind.lower)) add(`behind:${behind.lower}`);
	const behindThat = at(last + 1);
	if (behindThat !== undefined) add(`behind-that:${behindThat.pos}`);
	const isCalled = /^(?:called|named|known|termed|titled|dubbed|nicknamed)$/;
	if (
		isCalled.test(before?.lower ?? '') ||
		(before?.lower === 'as' && isCalled.test(beforeThat?.lower ?? ''))
	)
		add('called');
	if (before?.lower === 'as' && beforeThat?.lower === 'such') add('such-as');
	if (before?.text === ',' && behind?.text === ',') add('between-commas');
	if (/^(?:,|and|or)$/.test(before?.lower ?? '') && /^(?:,|and|or)$/.test(behind?.lower ?? ''))
		add('listed');
	const onward = behind?.lower === '-' || behind?.pos === 'NOUN' || behind?.pos === 'PROPN';
	if (onward) add('leads-on');
}

function addPlace(reading: Reading, sentence: TokenSentence, { first, last }: Run, add: Add): void {
	const { tokens, sentences } = reading;
	const length = sentence.last - sentence.first;
	const count = sentences.length;
	add('sentence', sentence.index / Math.max(1, count - 1));
	add(`sentence:${Math.min(sentence.index, 4)}`);
	if (sentence.index === count - 1) add('sentence:last');
	add('paragraph', Math.min(1, sentence.paragraph / 8));
	add('depth', (first - sentence.first) / length);
	add('remaining', (sentence.last - last) / length);
	add('text', first / tokens.length);
	const marks = marksOf(reading, sentence);
	if (first <= marks.verb) add('subject');
	else add('from-verb', distanceToVerb(reading, sentence, first) / 20);
	const behind = tokens[last];
	if (behind !== undefined && /^(?:VERB|AUX)$/.test(behind.pos)) add('before-verb');
	add('from-mark', distanceToMark(reading, sentence, first - 1, -1) / 15);
	const toMark = distanceToMark(reading, sentence, last, 1);
	add('to-mark', toMark / 15);
	if (toMark === 0) add('ends-clause');
	if (marks.bracketed.has(first)) add('in-brackets');
	if (reading.quoted.has(first)) add('quoted');
}

/** At most 20, where some verb stands before. */
function distanceToVerb({ tokens }: Reading, sentence: TokenSentence, at: number): number {
	for (let back = 1; back < 20 && at - back >= sentence.first; back++)
		if (isVerb(tokens[at - back])) return back;
	return 20;
}

/** At most 15. */
function distanceToMark(
	{ tokens }: Reading,
	sentence: TokenSentence,
	from: number,
	step: 1 | -1,
): number {
	let steps = 0;
	for (let at = from; at >= sentence.first && at < sentence.last && steps < 15; at += step) {
		if (tokens[at]?.pos === 'PUNCT') return steps;
		steps++;
	}
	return steps;
}

interface Marks {
	/** The first verb, or the end of the sentence. */
	readonly verb: number;
	/** The tokens in round brackets. */
	readonly bracketed: ReadonlySet<number>;
}

/** All spans of a sentence ask, and a sentence belongs to one reading. */
const marksIn = new WeakMap<TokenSentence, Marks>();

function marksOf({ tokens }: Reading, sentence: TokenSentence): Marks {
	const known = marksIn.get(sentence);
	if (known !== undefined) return known;
	const { first, last } = sentence;
	const bracketed = new Set<number>();
	let verb = last;
	let depth = 0;
	for (let at = first; at < last; at++) {
		if (verb === last && isVerb(tokens[at])) verb = at;
		if (depth > 0) bracketed.add(at);
		if (tokens[at]?.text === '(') depth++;
		if (tokens[at]?.text === ')') depth = Math.max(0, depth - 1);
	}
	const marks = { verb, bracketed };
	marksIn.set(sentence, marks);
	return marks;
}

function addSpread(reading: Reading, spread: WordSpread, span: Run, add: Add): void {
	const content = spread.contentWords(span);
	const count = spread.timesOf(span);
	if (spread.isFirst(span)) add('first-mention');
	add('times', Math.min(count, 5) / 5);
	const head = spread.timesOfWord(span.last - 1);
	add('head-times', Math.min(head, 6) / 6);
	const mean = (values: readonly number[]) =>
		values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
	add('word-times', mean(content.map((at) => Math.min(spread.timesOfWord(at), 6) / 6)));
	const titled = content.map((at) => Number(spread.isInTitle(at)));
	add('titled', mean(titled));
	if (titled.includes(1)) add('titled-some');
	const rarity = content.map((at) => spread.rarityOf(at));
	add('rarity', mean(rarity));
	add('rarest', Math.max(0, ...rarity));
	add('commonest', rarity.length === 0 ? 0 : Math.min(...rarity));
	const entity = reading.entityAt.get(span.first);
	if (entity !== undefined) {
		add('entity-spread', spread.spreadOf(entity));
		add('entity-lead', Number(spread.isInLead(entity)));
	}
}

function addSentence(
	reading: Reading,
	spread: WordSpread,
	sentence: TokenSentence,
	add: Add,
): void {
	const features = ofSentence.get(sentence) ?? sentenceFeatures(reading, spread, sentence);
	ofSentence.set(sentence, features);
	for (const [name, value] of features) add(name, value);
}

/** All spans of a sentence share them, and a sentence belongs to one reading. */
const ofSentence = new WeakMap<TokenSentence, Features>();

function sentenceFeatures(reading: Reading, spread: WordSpread, sentence: TokenSentence): Features {
	const within = reading.tokens.slice(sentence.first, sentence.last);
	const opening = within[0]?.lower ?? '';
	const points = /^(?:he|she|it|they|his|her|its|their|this|these|those)$/.test(opening);
	const countOf = (tag: Token['pos']) => within.filter(({ pos }) => pos === tag).length;
	return new Map([
		['sentence-length', within.length / 40],
		['sentence-numbers', Math.min(8, countOf('NUM')) / 8],
		['sentence-names', countOf('PROPN') / within.length],
		['sentence-points', Number(points)],
		['sentence-verbs', Math.min(6, countOf('VERB')) / 6],
		['sentence-titled', Math.min(4, spread.titledIn(sentence)) / 4],
		['sentence-count', Math.min(1, reading.sentences.length / 40)],
	]);
}
