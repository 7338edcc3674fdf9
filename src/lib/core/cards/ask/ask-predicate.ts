import { dateOf } from '../../facts/segments.ts';
import { verbWords } from '../../facts/question-order.ts';
import { soleEntity } from '../../facts/sole-entity.ts';
import type { Statement, StatementFact } from '../../facts/index.ts';
import { formatDate } from '../../language/dates/date-forms.ts';
import type { Reading } from '../../language/reading.ts';
import { isTrade } from '../../language/words/nouns.ts';
import { entityAnswer, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { whoWords } from './wh-words.ts';
import { contains } from '../../language/runs.ts';

/** "Who was the observatory's first director?", "What is Mount Serrat?" */
export function askPredicate(
	reading: Reading,
	fact: StatementFact,
	index: number,
): Asked | undefined {
	const { statement } = fact;
	const segment = statement.segments[index];
	if (segment?.kind !== 'object' || statement.segments.some(({ kind }) => kind === 'that'))
		return undefined;
	const tail = `${verbWords(statement)} ${statement.subject}`;
	const who = soleEntity(reading, segment.phrase);
	if (who !== undefined) {
		const run = who.mentions.find((mention) => contains(segment, mention));
		if (run === undefined) return undefined;
		return {
			question: `${whoWords(who, 'be')} ${tail}${sinceWhen(reading, statement)}`,
			answer: entityAnswer(reading, run, who),
		};
	}
	const behind = statement.segments[index + 1];
	const isShort = behind?.kind === 'preposition' && behind.last - segment.first <= 9;
	const run = { first: segment.first, last: isShort ? behind.last : segment.last };
	const noun = reading.tokens[segment.phrase.head]?.lower ?? '';
	const isSomebody = statement.entity?.kind === 'person' || noun === 'member' || isTrade(noun);
	const word = isSomebody ? 'Who' : 'What';
	return { question: `${word} ${tail}`, answer: wordsAnswer(reading, run) };
}

/** " since 2019": who has been the mayor, without that, nobody could say. */
function sinceWhen(reading: Reading, { segments, verb }: Statement): string {
	const since = segments.find(
		(segment) => segment.kind === 'preposition' && segment.preposition === 'since',
	);
	if (since === undefined || verb.auxiliaries.length === 0) return '';
	const date = dateOf(reading, since);
	return date === undefined || date.relative || date.value === null
		? ''
		: ` since ${formatDate(date.value)}`;
}
