import { predicateAt } from '../language/predicate.ts';
import type { Reading } from '../language/reading.ts';
import { verbGroupAt, type VerbGroup } from '../language/verb-group.ts';
import type { Statement } from './statement.ts';

/** "is to open", "is due to open", "is expected to open": what is planned, asked with the words that say so. */
export function plannedStatement(reading: Reading, statement: Statement): Statement | undefined {
	const { tokens, scan } = reading;
	const { verb, sentence, reduced } = statement;
	if (reduced || verb.negated || !isNow(verb)) return undefined;
	const isExpected = verb.passive && /^(?:expect|schedule|plan|set)$/.test(verb.lemma);
	if (!isExpected && verb.lemma !== 'be') return undefined;
	const isDue = /^(?:due|set|scheduled)$/.test(tokens[verb.last]?.lower ?? '');
	const to = verb.last + (!isExpected && isDue ? 1 : 0);
	if (tokens[to]?.lower !== 'to') return undefined;
	const deed = verbGroupAt(tokens, to + 1, sentence.last);
	if (deed === undefined) return undefined;
	const { segments } = predicateAt(scan, deed.last, sentence.last, 'nested');
	const before = tokens.slice(verb.last - 1, to + 1);
	const auxiliaries = [...verb.auxiliaries, ...before, ...deed.auxiliaries];
	const fronted = statement.segments.filter(({ first }) => first < verb.first);
	return {
		...statement,
		verb: { ...deed, first: verb.first, auxiliaries },
		segments: [...segments, ...fronted],
	};
}

function isNow({ auxiliaries, head }: VerbGroup): boolean {
	return /^(?:is|are)$/.test((auxiliaries[0] ?? head).lower);
}
