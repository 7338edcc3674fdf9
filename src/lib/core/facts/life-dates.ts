import { findDates } from '../language/dates/find-dates.ts';
import type { DateMention } from '../language/dates/date-mention.ts';
import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import { overlaps } from '../language/runs.ts';
import { sentenceAt, type Run } from '../language/sentence.ts';
import { OFFICES } from '../language/words/nouns.ts';
import { factId, sentencesAround } from './evidence.ts';
import type { LifeFact } from './fact.ts';

/** "Lise Meitner (7 November 1878 – 27 October 1968)", "Tom Berg (born 4 May 1950)": when somebody was born and died. */
export function findLifeFacts(reading: Reading): LifeFact[] {
	return reading.entities
		.filter(({ kind }) => kind === 'person')
		.flatMap((person) => {
			for (const mention of person.mentions) {
				const facts = factsBehind(reading, person, mention);
				if (facts.length > 0) return facts;
			}
			return [];
		});
}

/** In tokens. */
const LONGEST_BRACKET = 16;

function isClosing({ text }: { readonly text: string }): boolean {
	return text === ')';
}

function factsBehind(reading: Reading, person: Entity, mention: Run): LifeFact[] {
	const { tokens, article } = reading;
	const { last } = mention;
	const open = tokens[last];
	if (open?.text !== '(') return [];
	const close = last + tokens.slice(last, last + LONGEST_BRACKET + 1).findIndex(isClosing);
	const end = tokens[close]?.start;
	if (end === undefined || close <= last) return [];
	const inside = article.text.slice(open.end, end);
	const evidence = sentencesAround(reading, { first: last, last: close + 1 });
	const told = inside.split(';').flatMap(toldEvent);
	const bare = told.length === 0 && !tellsOfTerm(reading, mention, close) ? bareLife(inside) : [];
	return [...told, ...bare].map(({ event, date }) => ({
		form: 'life' as const,
		family: 'event' as const,
		id: factId(reading, evidence, 'life', event),
		evidence,
		person,
		event,
		date,
	}));
}

interface LifeEvent {
	readonly event: 'birth' | 'death';
	readonly date: DateMention;
}

/** Years; fewer are sooner a term than a life, more are nobody's. */
const SHORTEST = 20;
const LONGEST = 120;

/** "7 November 1878 – 27 October 1968": two dates that no word calls a birth or a death. */
function bareLife(inside: string): LifeEvent[] {
	const [from = '', to = '', ...rest] = inside.trim().split(/\s*[–—-]\s*/u);
	const [birth] = withDate('birth', from);
	const [death] = withDate('death', to);
	// Half of a pair may be the rest of something else.
	if (birth === undefined || death === undefined || rest.length > 0) return [];
	const years = yearOf(death.date) - yearOf(birth.date);
	return years >= SHORTEST && years <= LONGEST ? [birth, death] : [];
}

function yearOf(date: DateMention): number {
	return Number(date.value?.slice(0, 4));
}

/** Titles besides those of offices that somebody bears from one day to another. */
const RANKS = new Set(
	'duke duchess baron baroness earl count countess shah tsar tsarina caliph sheikh abbot abbess empress pharaoh'.split(
		' ',
	),
);
/** Offices that are as well what somebody does for life. */
const CALLINGS = new Set('professor architect conductor editor curator founder'.split(' '));

/** "Queen Marta (1988–2010)", "Jan Ek (1988–2010) reigned": the years may be those of an office. */
function tellsOfTerm(reading: Reading, run: Run, close: number): boolean {
	const sentence = sentenceAt(reading.sentences, run.first);
	if (sentence === undefined) return true;
	const holds = reading.offices.some(
		({ holder, rank }) => holder !== undefined && overlaps(holder, run) && !CALLINGS.has(rank),
	);
	const wordsOf = (from: number, to: number) =>
		reading.tokens.slice(from, to).map(({ lower }) => lower.replace(/(?<=\w{3})s$/, ''));
	// "Jan Ek (1951–1990), president of Tarn,"
	const isCalled =
		reading.tokens[close + 1]?.text === ',' && wordsOf(close + 2, close + 6).some(isRank);
	return (
		holds ||
		isCalled ||
		wordsOf(sentence.first, run.last).some((word) => isRank(word) || SUCCESSION.test(word)) ||
		wordsOf(close, sentence.last).some((word) => REIGN.test(word))
	);
}

function isRank(word: string): boolean {
	return (OFFICES.has(word) || RANKS.has(word)) && !CALLINGS.has(word);
}

const REIGN = /^(?:reign\w*|ruled?|term|tenure|office|throne)$/;
const SUCCESSION = /^(?:succe(?:ss|ed)\w*|predecessor|follow\w*|reign\w*|ruler?)$/;

/** "born 12 April 1867 in Visby", "died 1934". */
function toldEvent(words: string): LifeEvent[] {
	const told = /^(b|d)(?:orn|ied|\.)\s+(?:on |in )?(.+?)(?:,? in \p{Lu}.*)?$/u.exec(words.trim());
	const [, letter, date] = told ?? [];
	return date === undefined ? [] : withDate(letter === 'b' ? 'birth' : 'death', date);
}

/** The event where its words are one whole date, with its year, and nothing else. */
function withDate(event: LifeEvent['event'], words: string): LifeEvent[] {
	const [date] = findDates(words, undefined);
	if (date?.relative !== false) return [];
	const isWhole = date.start === 0 && date.end === words.length;
	return isWhole && /^\d{4}/.test(date.value ?? '') ? [{ event, date }] : [];
}
