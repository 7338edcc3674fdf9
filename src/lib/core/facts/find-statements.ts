import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { isDeniedPair } from './denied-pair.ts';
import { joinedClauses } from './joined-clauses.ts';
import { isFiction } from './fiction.ts';
import { pointsBackInTime } from './time-pointers.ts';
import { actStatements } from './told-acts.ts';
import { type Claimant, type Statement, isPlain } from './statement.ts';
import { quotedBy, attributedTo } from './claimants.ts';
import { fromSide, fromExtents } from './aside-statements.ts';
import { fromClause } from './clause-statements.ts';

/** The statements of an article: main clauses, further predicates, "which …", "held in …", and what is reported. */
export function findStatements(reading: Reading): Statement[] {
	return reading.sentences.flatMap((sentence) => {
		if (pointsBackInTime(reading, sentence) || isDeniedPair(reading, sentence)) return [];
		// A gap shows the frame; a question would ask it as so.
		if (isFiction(reading, sentence)) return [];
		const clause = reading.clauses[sentence.index];
		const source = attributedTo(reading, sentence);
		const claimant = (clause === undefined ? undefined : quotedBy(reading, clause)) ?? source;
		const told =
			clause === undefined || claimant === null
				? []
				: fromClause(reading, sentence, clause, claimant);
		const joined = source === null ? [] : fromJoined(reading, sentence, source);
		const isNew = (known: readonly Statement[]) => (statement: Statement) =>
			!known.some(({ verb }) => verb.first === statement.verb.first);
		const acts =
			clause === undefined || claimant !== undefined ? [] : actStatements(reading, sentence);
		const main = [...told, ...joined.filter(isNew(told))];
		const aside = fromSide(reading, sentence, source).filter(isNew(main));
		const extents = fromExtents(reading, sentence, source);
		return [...main, ...aside, ...extents, ...acts.filter((act) => isPlain(reading, act))];
	});
}

/** What the further clauses of a sentence tell, where each has a subject of its own. */
function fromJoined(
	reading: Reading,
	sentence: TokenSentence,
	source: Claimant | undefined,
): Statement[] {
	return joinedClauses(reading, sentence).flatMap((clause) => {
		const { place, segments } = clause;
		const whole = place === undefined ? clause : { ...clause, segments: [...segments, place] };
		return fromClause(reading, sentence, whole, source);
	});
}
