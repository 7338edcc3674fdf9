import type { Enumeration } from '../language/enumerations/enumeration.ts';
import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { factId } from './evidence.ts';
import type { ListFact } from './fact.ts';
import { classUnder } from './named-class.ts';

/** "Founding members of the Compact:", and below it an item a line: a list under a heading that says whose it is. */
export function findHeadedLists(reading: Reading): ListFact[] {
	return reading.sentences.flatMap((sentence) => {
		const isInPoints = reading.article.text.slice(sentence.start, sentence.end).includes('\n');
		if (!isInPoints) return [];
		const list = reading.enumerations.find(
			({ first, last }) => first > sentence.first && last <= sentence.last,
		);
		return list === undefined ? [] : (headedList(reading, sentence, list) ?? []);
	});
}

function headedList(
	reading: Reading,
	sentence: TokenSentence,
	list: Enumeration,
): ListFact | undefined {
	const { tokens } = reading;
	const colon = list.first - 1;
	const heading = tokens.slice(sentence.first, colon);
	if (list.open || tokens[colon]?.text !== ':') return undefined;
	if (heading.some(({ pos }) => /^(?:VERB|AUX|PRON|PUNCT)$/.test(pos))) return undefined;
	if (heading.some(({ pos, lower }) => pos === 'ADP' && lower !== 'of')) return undefined;
	const of = heading.findIndex(({ lower }) => lower === 'of');
	const head = of < 0 ? colon - 1 : sentence.first + of - 1;
	const named = classUnder(reading, { first: sentence.first, last: colon }, head);
	const count = named?.stated === undefined ? undefined : reading.numbers.get(named.stated.first);
	if (named === undefined || (count?.value ?? list.members.length) !== list.members.length)
		return undefined;
	const evidence = { start: sentence.start, end: sentence.end };
	const { published } = reading.article;
	const isPast = BYGONE.test(named.asks);
	return {
		form: 'list',
		family: 'membership',
		id: factId(reading, evidence, 'list', named.asks),
		evidence,
		members: list.members,
		count: list.members.length,
		...named,
		verb: isPast ? 'were' : 'are',
		...(published === undefined || isPast ? {} : { asOf: published }),
	};
}

const BYGONE = /^(?:founding|original|former|past|first|previous)\b/;
