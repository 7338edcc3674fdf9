import { verbWords } from '../../facts/question-order.ts';
import { superlativeAt } from '../../facts/superlatives.ts';
import type { Span } from '../../article/index.ts';
import type { Statement, StatementFact } from '../../facts/index.ts';
import type { Entity } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import { contains } from '../../language/runs.ts';
import type { Run } from '../../language/sentence.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { LINKING } from '../../language/words/verbs.ts';
import { dateAnswer, entityAnswer, wordsAnswer, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { statementRemainder } from './remainder.ts';
import { whoWords } from './wh-words.ts';

interface Named {
	readonly answer: Answer;
	readonly evidence?: Span;
}

/** "Who criticised …?", "Which year was the hottest on record?", "What remains a task of …?" */
export function askSubject(reading: Reading, fact: StatementFact): Asked | undefined {
	const { statement } = fact;
	const named = subjectAnswer(reading, fact) ?? answerBefore(reading, fact);
	if (named === undefined) return undefined;
	const { answer, evidence } = named;
	const cited = evidence === undefined ? {} : { evidence };
	if (fact.family === 'superlative') {
		const question = superlativeQuestion(reading, fact);
		if (question !== undefined) return { question, answer, ...cited };
	}
	const rest = statementRemainder(reading, statement, { circumstances: 'keep' });
	if (rest === undefined || rest === '') return undefined;
	const isSomebody = fact.family === 'office' || wins(reading, statement);
	const who = isSomebody ? 'Who' : whoWords(statement.entity, statement.verb.lemma);
	// "What praised …?" would be asked of somebody whose sort is not known.
	if ((fact.family === 'agent' || fact.family === 'victory') && who === 'What') return undefined;
	return {
		question: `${who} ${verbWords(statement)} ${rest}`,
		answer,
		...cited,
	};
}

/** A name of unknown sort is somebody, or a team, where it wins a cup or a match; a film may win a prize. */
function wins(reading: Reading, { entity, verb, segments }: Statement): boolean {
	const won = segments.find(({ kind }) => kind === 'object');
	if (entity?.kind !== 'other' || verb.lemma !== 'win' || won?.kind !== 'object') return false;
	return CONTESTS.test(reading.tokens[won.phrase.head]?.lower ?? '');
}

const CONTESTS =
	/^(?:cup|championship|championships|trophy|title|tournament|league|match|game|final|race|series|election)$/;

function subjectAnswer(reading: Reading, { statement }: StatementFact): Named | undefined {
	const { subjectRun, entity } = statement;
	const date = reading.dates.get(subjectRun.first);
	if (date !== undefined) return named(dateAnswer(date));
	if (entity === undefined) return named(wordsAnswer(reading, subjectRun));
	const run = nameRun(reading, subjectRun, entity);
	return run === undefined ? undefined : named(entityAnswer(reading, run, entity));
}

function named(answer: Answer | undefined): Named | undefined {
	return answer === undefined ? undefined : { answer };
}

/** "It is the highest …": the name stands in the sentence before, which is cited along. */
function answerBefore(reading: Reading, { statement }: StatementFact): Named | undefined {
	const { entity, sentence } = statement;
	const before = reading.sentences[sentence.index - 1];
	if (entity === undefined || before === undefined) return undefined;
	const mention = entity.mentions.find(({ first }) => first >= before.first && first < before.last);
	if (mention === undefined) return undefined;
	return {
		answer: entityAnswer(reading, mention, entity),
		evidence: { start: before.start, end: sentence.end },
	};
}

/** The name itself within the subject: "Antonio Guterres" of "UN Secretary-General Antonio Guterres". */
function nameRun(reading: Reading, run: Run, entity: Entity): Run | undefined {
	return entity.mentions.find((mention) => contains(run, mention));
}

/** "the hottest year on record" -> "Which year was the hottest on record". */
function superlativeQuestion(reading: Reading, { statement }: StatementFact): string | undefined {
	const predicate = statement.segments[0];
	if (predicate?.kind !== 'object' || !LINKING.has(statement.verb.lemma)) return undefined;
	const { phrase } = predicate;
	const at = superlativeAt(reading, phrase);
	if (at !== phrase.head - 1) return undefined;
	const noun = reading.tokens[phrase.head]?.text ?? '';
	const most = standAlone(reading, { first: phrase.first, last: phrase.head });
	const behind =
		phrase.last > phrase.head + 1
			? standAlone(reading, { first: phrase.head + 1, last: phrase.last })
			: '';
	const rest = statementRemainder(reading, statement, { except: 0, circumstances: 'keep' });
	if (most === undefined || behind === undefined || rest === undefined) return undefined;
	return ['Which', noun, verbWords(statement), most, behind, rest].filter(Boolean).join(' ');
}
