import { verbWords } from '../../facts/question-order.ts';
import { superlativeAt } from '../../facts/superlatives.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { dateAnswer, entityAnswer, wordsAnswer, type Answer } from './answer.ts';
import type { Asked } from './ask-statement.ts';
import { statementRemainder } from './remainder.ts';
import { whoWords } from './wh-words.ts';

/** "Who criticised …?", "Which year was the hottest on record?", "What remains a task of …?" */
export function askSubject(reading: Reading, fact: StatementFact): Asked | undefined {
	const { statement } = fact;
	const answer = subjectAnswer(reading, fact);
	if (answer === undefined) return undefined;
	if (fact.family === 'superlative') {
		const question = superlativeQuestion(reading, fact);
		if (question !== undefined) return { question, answer };
	}
	const rest = statementRemainder(reading, statement, { circumstances: 'keep' });
	if (rest === undefined || rest === '') return undefined;
	return { question: `${whoWords(statement.entity)} ${verbWords(statement)} ${rest}`, answer };
}

function subjectAnswer(reading: Reading, { statement }: StatementFact): Answer | undefined {
	const { subjectRun, entity } = statement;
	const date = reading.dates.get(subjectRun.first);
	if (date !== undefined) return dateAnswer(date);
	if (entity === undefined) return wordsAnswer(reading, subjectRun);
	const first = reading.tokens[subjectRun.first];
	// "He", "the company": the name does not stand in the cited sentence.
	if (first?.pos === 'PRON') return undefined;
	return entityAnswer(reading, nameRun(reading, subjectRun), entity);
}

/** "Antonio Guterres" of "UN Secretary-General Antonio Guterres". */
function nameRun(reading: Reading, run: { readonly first: number; readonly last: number }) {
	const office = reading.offices.find(({ first, last }) => first >= run.first && last <= run.last);
	return office?.holder ?? run;
}

/** "the hottest year on record" -> "Which year was the hottest on record". */
function superlativeQuestion(reading: Reading, { statement }: StatementFact): string | undefined {
	const predicate = statement.segments[0];
	if (predicate?.kind !== 'object') return undefined;
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
