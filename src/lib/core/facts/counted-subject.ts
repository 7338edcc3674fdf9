import type { Reading } from '../language/reading.ts';
import type { Segment } from '../language/segment.ts';
import { standAlone } from '../language/stand-alone.ts';
import { countIn, isHedged } from './counts.ts';
import { listAfter } from './list-after.ts';
import { verbWords } from './question-order.ts';
import type { Statement } from './statement.ts';
import type { ListParts } from './whole-lists.ts';

/** "Five countries signed the Tarn Accord: A, B, …": the subject counts what is named behind. */
export function countedSubject(reading: Reading, statement: Statement): ListParts | undefined {
	const { subjectRun, subjectHead, segments, sentence } = statement;
	const stated = countIn(reading, { ...subjectRun, head: subjectHead });
	if (stated === undefined || isHedged(reading, stated)) return undefined;
	const told = segments.filter(({ kind }) => kind === 'object' || kind === 'preposition');
	const last = told.at(-1)?.last;
	if (last === undefined || told.length < segments.length) return undefined;
	const members = listAfter(reading, last, sentence.last);
	const count = reading.numbers.get(stated.first)?.value;
	if (count === undefined || members?.length !== count) return undefined;
	const noun = standAlone(reading, { first: stated.last, last: subjectRun.last });
	const rest = standAlone(reading, { first: statement.verb.last, last });
	if (noun === undefined || rest === undefined) return undefined;
	const asks = `${noun} ${verbWords(statement)} ${rest}`;
	const occasion = /\p{Lu}|\d/u.test(asks) ? '' : afterEvent(reading, statement, told);
	return occasion === undefined ? undefined : { members, stated, count, asks: asks + occasion };
}

const HELP = /^(?:help|aid|assistance|rescuers|relief|support|condolences)$/;

/** " after the earthquake of …": help that is told of in an article on one disaster is help after it. */
function afterEvent(
	reading: Reading,
	{ sentence }: Statement,
	[object]: readonly Segment[],
): string | undefined {
	const [event, ...others] = new Set(reading.told.values());
	if (event === undefined || others.length > 0 || object?.kind !== 'object') return undefined;
	const isHelp = HELP.test(reading.tokens[object.phrase.head]?.lower ?? '');
	return isHelp && sentence.first > event.sentence.first ? ` after ${event.words}` : undefined;
}
