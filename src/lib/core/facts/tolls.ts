import type { Span } from '../article/index.ts';
import type { Reading } from '../language/reading.ts';
import { factId } from './evidence.ts';
import type { TollFact } from './fact.ts';
import { tollEvent } from './toll-event.ts';
import { tollsIn } from './toll-figures.ts';

/** "At least 57 people were killed and 312 others were injured": how many, in which earthquake. */
export function findTollFacts(reading: Reading): TollFact[] {
	const facts = reading.sentences.flatMap((sentence) => {
		const event = tollEvent(reading, sentence);
		if (event === undefined) return [];
		const evidence = { start: event.named.start, end: sentence.end };
		const ages = isOfThisYear(reading, event.words, evidence);
		return tollsIn(reading, event.told).map((toll) => ({
			form: 'toll' as const,
			family: 'count' as const,
			id: factId(reading, evidence, 'toll', toll.fate),
			evidence,
			event: event.words,
			...toll,
			...(ages ? { asOf: reading.article.published } : {}),
		}));
	});
	return facts.filter((fact) => facts.every((other) => agree(reading, fact, other)));
}

/** Two figures for one fate in one disaster: the text does not tell which is the whole. */
function agree({ numbers }: Reading, fact: TollFact, other: TollFact): boolean {
	if (fact.event !== other.event || fact.fate !== other.fate) return true;
	return numbers.get(fact.count.first)?.value === numbers.get(other.count.first)?.value;
}

/** A toll may still rise in the year of the event; of an older one, or one of no known year, the question tells no day. */
function isOfThisYear(reading: Reading, event: string, { start, end }: Span): boolean {
	const year = reading.article.published?.slice(0, 4);
	if (year === undefined) return false;
	const named = /\b\d{4}\b/.exec(event)?.[0];
	if (named !== undefined) return named === year;
	return [...reading.dates.values()].some(
		(date) => date.start >= start && date.end <= end && date.value?.startsWith(year) === true,
	);
}
