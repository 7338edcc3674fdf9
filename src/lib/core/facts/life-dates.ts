import { findDates } from '../language/dates/find-dates.ts';
import type { DateMention } from '../language/dates/date-mention.ts';
import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
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

function factsBehind(reading: Reading, person: Entity, { last }: Run): LifeFact[] {
	const { tokens, article } = reading;
	const close = tokens.findIndex(({ text }, at) => at > last && text === ')');
	const open = tokens[last];
	const end = tokens[close]?.start;
	if (open?.text !== '(' || end === undefined || close - last > 16) return [];
	const inside = article.text.slice(open.end, end);
	const evidence = sentencesAround(reading, { first: last, last: close + 1 });
	return eventsIn(inside).map(({ event, date }) => ({
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

function eventsIn(inside: string): LifeEvent[] {
	const told = inside.split(';').flatMap(toldEvent);
	if (told.length > 0) return told;
	const parts = inside.trim().split(/\s*[–—-]\s*/u);
	const [from = '', to = ''] = parts;
	if (parts.length !== 2) return [];
	const events = [...withDate('birth', from), ...withDate('death', to)];
	// Half of a pair may be the rest of something else.
	return events.length === 2 ? events : [];
}

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
