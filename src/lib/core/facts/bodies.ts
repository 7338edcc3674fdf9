import { nounPhraseAt } from '../language/noun-phrase.ts';
import { wordList } from '../language/words/word-list.ts';
import { countIn } from './counts.ts';
import { asking, type FigureAt, type FigureWords } from './measures.ts';

/** Bodies of so many people. */
const BODIES = wordList(
	'board council committee crew team staff panel jury group cabinet commission tribunal court band orchestra choir garrison army force',
);

/** "is run by a board of five directors": by a board of how many. */
export function bodyFigure({
	reading,
	statement,
	tail,
	figure,
}: FigureAt): FigureWords | undefined {
	const { tokens, scan } = reading;
	const noun = tokens[figure.from - 2]?.lower ?? '';
	const [by, article] = tokens.slice(Math.max(0, figure.from - 4), figure.from - 2);
	if (figure.kind !== 'bare' || tokens[figure.from - 1]?.lower !== 'of' || !BODIES.has(noun))
		return undefined;
	const isOne = /^(?:by|with)$/.test(by?.lower ?? '') && /^an?$/.test(article?.lower ?? '');
	const first = figure.from - 4;
	if (!isOne || first < tail.first || !statement.verb.passive) return undefined;
	const phrase = nounPhraseAt(scan, figure.first, tail.last);
	const count =
		phrase === undefined || phrase.parts.length > 1 ? undefined : countIn(reading, phrase);
	if (phrase === undefined || count?.first !== figure.first) return undefined;
	const body = `${by?.lower ?? ''} ${article?.lower ?? ''} ${noun} of`;
	return {
		out: { first, last: phrase.last },
		answer: count,
		words: `${body} ${asking(figure, 'how many')}`,
		along: { first: count.last, last: phrase.last },
		ages: true,
	};
}
