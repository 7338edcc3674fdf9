import type { Article } from '#lib/core/article/index.ts';
import { SHORTLIST } from '#lib/core/cards/index.ts';
import type { Making } from '#lib/core/deck/index.ts';

type Dropped = Extract<Making, { readonly ok: true }>['dropped'][number];

/** Each reason for which a question was left out, as the end of "Not made into cards, because …". */
const BECAUSE: Readonly<Record<Dropped['reason'], string>> = {
	'sentence-asked-enough': 'their sentence has cards enough',
	'same-question': 'a better card asks the same',
	'prompt-points-outside': 'they cannot be understood without the article',
	'several-answers': 'more than one answer would be right',
	'answer-says-nothing': 'their answer says nothing by itself',
	'answer-given-away': 'the question holds its own answer',
	'answer-too-long': 'their answer is too long to be remembered',
	'answer-not-in-citation': 'their sentence does not hold the answer',
	'prompt-too-long': 'the question is too long',
	'prompt-too-short': 'the question says too little',
	'prompt-broken': 'the question is no whole sentence',
	'beyond-count': 'there are better ones, as many as are wanted (--cards N sets how many)',
	'beyond-shortlist': `the article gives more than the ${SHORTLIST} questions that are weighed, and these promise no more`,
	'not-proved': 'their sentence does not prove them',
};

/** What was left out, in one line: how many, and the two commonest reasons. */
export function leftOutLine(dropped: readonly Dropped[]): string {
	const counted = countedReasons(dropped);
	const told = counted.slice(0, 2).map(({ because, count }) => `${because} (${count})`);
	return `Not made into cards: ${dropped.length}, ${counted.length > 2 ? 'mostly ' : ''}because ${told.join(' or ')}. --verbose tells every reason.`;
}

/** Every reason with how many it left out, commonest first, a line each. */
export function leftOutList(dropped: readonly Dropped[]): string {
	const counted = countedReasons(dropped);
	const lines = counted.map(({ because, count }) => `${String(count).padStart(6)}  ${because}`);
	return ['Not made into cards, because', ...lines].join('\n');
}

/** So many lines are told; the rest is counted. */
const MOST_LINES = 5;
const LONGEST_LINE = 60;

/** What of the source was read as no part of the article, so that a person can see whether that is so. */
export function linesLeftOut(lines: readonly string[]): string {
	const short = (line: string) =>
		line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
	const different = [...new Set(lines)];
	const told = different.map((line) => `  ${short(line)}`);
	const more = told.length > MOST_LINES ? [`  and ${told.length - MOST_LINES} more`] : [];
	const what = different.length === 1 ? '1 line' : `${different.length} lines`;
	return [`Read as no part of the article: ${what}`, ...told.slice(0, MOST_LINES), ...more].join(
		'\n',
	);
}

/** How the sentences begin that are too long for a card to cite, and what to do. */
export function endlessSentences({ text, endless }: Pick<Article, 'text' | 'endless'>): string {
	const told = endless.map(({ start, end }) => {
		const opening = text.slice(start, start + LONGEST_LINE).replaceAll('\n', ' ');
		return `  ${opening}… (${(end - start).toLocaleString('en')} characters)`;
	});
	const which = told.length === 1 ? 'a sentence that does' : `${told.length} sentences that do`;
	return [
		`No card is made of ${which} not end. Part it into sentences, with a full stop at the end of each:`,
		...told,
	].join('\n');
}

function countedReasons(
	dropped: readonly Dropped[],
): readonly { readonly because: string; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const { reason } of dropped) {
		const because = BECAUSE[reason];
		counts.set(because, (counts.get(because) ?? 0) + 1);
	}
	return Array.from(counts, ([because, count]) => ({ because, count })).sort(
		(a, b) => b.count - a.count,
	);
}
