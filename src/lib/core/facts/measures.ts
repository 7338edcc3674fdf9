import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Segment } from '../language/segment.ts';
import type { Run } from '../language/sentence.ts';
import { EXTENTS, MEASURES } from '../language/words/measures.ts';
import { countIn } from './counts.ts';
import type { AskedFigure } from './fact.ts';
import type { Figure } from './figure.ts';
import type { Statement } from './statement.ts';

export interface FigureAt {
	readonly reading: Reading;
	readonly statement: Statement;
	readonly tail: Run;
	readonly figure: Figure;
}

export type FigureWords = Omit<AskedFigure, 'part'>;

/** The question words with what makes the figure less than exact: "at about what depth". */
export function asking({ hedge }: Figure, words: string, preposition = ''): string {
	return [preposition, hedge, words].filter(Boolean).join(' ');
}

/** A length, a depth, a population: "is 34 kilometres long", "at a depth of 11 kilometres", "lies 64 km north of Marn". */
export function measuredFigure(at: FigureAt): FigureWords | undefined {
	return extent(at) ?? ofMeasure(at) ?? isMeasure(at) ?? distance(at);
}

/** "is 34 kilometres long" */
function extent({ reading, statement, tail, figure }: FigureAt): FigureWords | undefined {
	const next = reading.tokens[figure.last]?.lower ?? '';
	if (statement.verb.lemma !== 'be' || figure.from !== tail.first) return undefined;
	if (!EXTENTS.has(next) || figure.kind !== 'length') return undefined;
	const out = { first: figure.from, last: figure.last + 1 };
	return { out, answer: figure, words: asking(figure, `how ${next}`) };
}

/** "has a population of 12,400", "at a depth of 11 kilometres" */
function ofMeasure({ reading, statement, tail, figure }: FigureAt): FigureWords | undefined {
	const { tokens } = reading;
	const noun = figure.from - 2;
	const { lower = '' } = tokens[noun] ?? {};
	if (tokens[figure.from - 1]?.lower !== 'of' || !MEASURES.has(lower)) return undefined;
	let first = noun;
	while (first > tail.first && /^(?:ADJ|NOUN)$/.test(tokens[first - 1]?.pos ?? '')) first--;
	if (!/^(?:an?|the)$/.test(tokens[first - 1]?.lower ?? '') || first - 1 < tail.first)
		return undefined;
	const phrase = tokens
		.slice(first, noun + 1)
		.map(({ text }) => text)
		.join(' ');
	const answer = withNoun(reading, figure, tail.last);
	const before = tokens[first - 2]?.lower ?? '';
	const ages = lower === 'population' ? { ages: true as const } : {};
	if (first - 1 === tail.first) {
		const out = { first: first - 1, last: answer.last };
		const { verb } = statement;
		const isOwned = verb.lemma === 'have' && verb.auxiliaries.length === 0;
		const words = isOwned ? phrase : measureWords(figure, phrase);
		if (isOwned && figure.hedge !== '') return undefined;
		return { out, answer, words, ...ages, ...(isOwned ? { measure: true as const } : {}) };
	}
	const isMoney = figure.kind === 'money' && before === 'for';
	if (!/^(?:at|to|from|by|reach)$/.test(before) && !isMoney) return undefined;
	if (first - 2 < tail.first) return undefined;
	const out = { first: first - 2, last: answer.last };
	return { out, answer, words: `${before} ${measureWords(figure, phrase)}`, ...ages };
}

/** "about what depth", "what fine at most" */
function measureWords({ hedge }: Figure, phrase: string): string {
	return hedge === 'about' ? `about what ${phrase}` : `what ${phrase} ${hedge}`.trim();
}

/** "the population of Brill is 12,400" */
function isMeasure({ reading, statement, tail, figure }: FigureAt): FigureWords | undefined {
	const { tokens } = reading;
	if (statement.verb.lemma !== 'be' || figure.from !== tail.first) return undefined;
	const nouns = statement.subject.toLowerCase().split(' ');
	const of = nouns.indexOf('of');
	if (of < 1 || !MEASURES.has(nouns[of - 1] ?? '') || statement.plural) return undefined;
	const answer = withNoun(reading, figure, tail.last);
	const after = tokens[answer.last];
	if (answer.last < tail.last && after?.pos !== 'ADP') return undefined;
	const ages = nouns[of - 1] === 'population' ? { ages: true as const } : {};
	return {
		out: { first: figure.from, last: answer.last },
		answer,
		words: asking(figure, 'what'),
		...ages,
	};
}

/** "a population of 21,000 birds": a bare figure is told with what it counts. */
function withNoun({ tokens }: Reading, figure: Figure, end: number): Run {
	const isNoun = figure.kind === 'bare' && tokens[figure.last]?.pos === 'NOUN';
	return { first: figure.first, last: isNoun && figure.last < end ? figure.last + 1 : figure.last };
}

const DIRECTION =
	/^(?:(?:north|south|east|west)(?:-?(?:north|south|east|west|easterly|westerly))*|northeast|northwest|southeast|southwest)$/;

/** "lies 64 km north of Marn", "was found 2 km below the sea floor" */
function distance({ reading, statement, tail, figure }: FigureAt): FigureWords | undefined {
	const { tokens, scan } = reading;
	if (figure.kind !== 'length' || figure.from !== tail.first) return undefined;
	const next = tokens[figure.last]?.lower ?? '';
	const { lemma } = statement.verb;
	const out = { first: figure.from, last: figure.last };
	if (/^(?:rise|soar|tower)$/.test(lemma) && !/^(?:in|from)$/.test(next)) {
		const above = nounPhraseAt(scan, figure.last + 1, tail.last);
		if (next === 'above' && above !== undefined) out.last = above.last;
		return { out, answer: figure, words: asking(figure, 'how high') };
	}
	const isOf = DIRECTION.test(next) && tokens[figure.last + 1]?.lower === 'of';
	if (!isOf && !/^(?:below|above|beneath|under|from|off|upstream|downstream|inland)$/.test(next))
		return undefined;
	const where = nounPhraseAt(scan, figure.last + (isOf ? 2 : 1), tail.last);
	if (where === undefined) return undefined;
	// "north of Marn and 14 km from the coast": another distance, from something else.
	const [place, second] = where.parts;
	const isSecond = second !== undefined && reading.numbers.has(second.first);
	const along = { first: figure.last, last: isSecond && place ? place.last : where.last };
	return {
		out: { first: figure.from, last: isSecond ? tail.last : where.last },
		answer: figure,
		words: asking(figure, 'how far'),
		along,
	};
}

/** "was followed by 62 aftershocks", "was translated into eleven languages" */
export function countedFigure({
	reading,
	statement,
	tail,
	figure,
}: FigureAt): FigureWords | undefined {
	const { tokens, scan } = reading;
	if (figure.from === tail.first || figure.kind === 'time') return undefined;
	const isPiece = ({ kind, first }: Segment) => kind === 'preposition' && first === figure.from - 1;
	if (!statement.segments.some(isPiece)) return undefined;
	const preposition = tokens[figure.from - 1]?.lower ?? '';
	const isAgent = preposition === 'by' && statement.verb.passive;
	const isPut = preposition === 'at' && /^(?:estimate|put)$/.test(statement.verb.lemma);
	if (!isAgent && !isPut && !/^(?:in|into|from|through|before|to|across|with)$/.test(preposition))
		return undefined;
	const phrase = nounPhraseAt(scan, figure.first, tail.last);
	const count =
		phrase === undefined || phrase.parts.length > 1 ? undefined : countIn(reading, phrase);
	if (phrase === undefined || count?.first !== figure.first) return undefined;
	// "by 98 votes to 61" is one figure.
	if (tokens[count.last]?.lower === 'votes' && tokens[phrase.last]?.lower === 'to')
		return undefined;
	return {
		out: { first: figure.from - 1, last: phrase.last },
		answer: count,
		words: asking(figure, 'how many', preposition),
		along: { first: count.last, last: phrase.last },
		ages: true,
	};
}
