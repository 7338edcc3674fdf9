import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import type { Statement } from './statement.ts';

/** "an enzyme called luciferase": the thing without its article, and the name it is given. */
export interface CalledThing {
	readonly thing: Run;
	readonly name: Run;
	/** The segment that tells the name. */
	readonly index: number;
	/** "in 1960", where the name is told before it. */
	readonly when: Run;
}

/** What a statement does something to, by a name that it gives: "founded a school called Northfield". */
export function calledThing(
	{ tokens, scan, dates }: Reading,
	{ segments }: Pick<Statement, 'segments'>,
): CalledThing | undefined {
	const [object, told] = segments;
	if (object?.kind !== 'object' || object.phrase.parts.length > 1 || told === undefined)
		return undefined;
	const isNew = /^an?$/.test(tokens[object.first]?.lower ?? '');
	if (!isNew || tokens[object.phrase.head]?.pos !== 'NOUN' || told.first !== object.last)
		return undefined;
	const opener = tokens[told.first]?.lower ?? '';
	const isKnownAs = opener === 'known' && tokens[told.first + 1]?.lower === 'as';
	if (!isKnownAs && !/^(?:called|named)$/.test(opener)) return undefined;
	const first = told.first + (isKnownAs ? 2 : 1);
	const last = scan.nameEnd.get(first) ?? first + 1;
	const isWord = /^(?:NOUN|PROPN)$/.test(tokens[first]?.pos ?? '');
	const isDated = dates.has(last) || dates.has(last + 1);
	const isWhole = last === told.last || isDated || /^[,.;]$/.test(tokens[last]?.text ?? '');
	if (!isWord || !isWhole) return undefined;
	const thing = { first: object.first + 1, last: object.last };
	const when = { first: last, last: isDated ? told.last : last };
	return { thing, name: { first, last }, index: 1, when };
}

/** "uses an enzyme called luciferase": what it is called. */
export function calledTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, reduced, beside } = statement;
	if (verb.passive || reduced || beside !== undefined || !isSpecific(statement)) return [];
	// "is a plant called the reed": what it is, not what is done to it.
	if (/^(?:be|become|remain)$/.test(verb.lemma)) return [];
	const called = calledThing(reading, statement);
	return called === undefined ? [] : [{ part: 'segment', index: called.index }];
}
