import { entityWords } from '../language/entity.ts';
import { predicateAt } from '../language/predicate.ts';
import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import type { ToldAct } from '../language/told-act.ts';
import { isFinite, verbGroupAt } from '../language/verb-group.ts';
import type { Statement } from './statement.ts';

/** "Parliament passed a law on Monday that bans peat": when the law, by its name, was passed, and what it does. */
export function actStatements(reading: Reading, sentence: TokenSentence): Statement[] {
	const act = reading.acts.find((one) => one.sentence === sentence);
	const clause = reading.clauses[sentence.index];
	const [mention] = act?.entity.mentions ?? [];
	if (act === undefined || clause === undefined || mention === undefined) return [];
	const about = {
		sentence,
		subject: entityWords(act.entity),
		subjectRun: mention,
		subjectHead: mention.last - 1,
		entity: act.entity,
		plural: false,
	};
	const made = {
		...about,
		verb: clause.verb,
		reduced: true,
		segments: clause.segments.filter(({ kind }) => kind === 'preposition' || kind === 'time'),
	};
	return [made, ...whatItDoes(reading, act).map((does) => ({ ...about, ...does, reduced: false }))];
}

/** Behind "a law", or behind its day and place: "that obliges … and forbids …". */
function whatItDoes(
	reading: Reading,
	{ sentence, object }: ToldAct,
): Pick<Statement, 'verb' | 'segments'>[] {
	const { tokens, scan, clauses } = reading;
	const segments = clauses[sentence.index]?.segments ?? [];
	const index = segments.findIndex(
		({ kind, first }) => kind === 'rest' && /^(?:that|which)$/.test(tokens[first]?.lower ?? ''),
	);
	const said = segments[index];
	const between = segments.slice(1, index);
	const isBeside = between.every(({ kind }) => kind === 'preposition' || kind === 'time');
	if (said === undefined || segments[0] !== object || !isBeside) return [];
	const verb = verbGroupAt(tokens, said.first + 1, said.last);
	if (verb === undefined || !isFinite(verb)) return [];
	const predicate = predicateAt(scan, verb.last, said.last);
	return [{ verb, segments: predicate.segments }, ...predicate.further];
}
