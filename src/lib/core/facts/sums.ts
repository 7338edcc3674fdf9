import { nounPhraseAt } from '../language/noun-phrase.ts';
import { CHANGING, GRANTING, LASTING, PAYING } from '../language/words/measures.ts';
import { asking, type FigureAt, type FigureWords } from './measures.ts';

/** "won 54 per cent of the vote", "accounts for 60 % of exports" */
export function sharedFigure({
	reading,
	statement,
	tail,
	figure,
}: FigureAt): FigureWords | undefined {
	const { tokens, scan } = reading;
	if (figure.kind !== 'share' || tokens[figure.last]?.lower !== 'of') return undefined;
	const { lemma } = statement.verb;
	if (lemma === 'be') return undefined;
	const whole = nounPhraseAt(scan, figure.last + 1, tail.last);
	if (whole === undefined || whole.parts.length > 1) return undefined;
	const along = { first: figure.last, last: whole.last };
	if (figure.from === tail.first) {
		const out = { first: figure.from, last: whole.last };
		return { out, answer: figure, words: asking(figure, 'what share'), along, ages: true };
	}
	const before = tokens[figure.from - 1]?.lower ?? '';
	if (!/^(?:for|with|to)$/.test(before)) return undefined;
	const out = { first: figure.from - 1, last: whole.last };
	return { out, answer: figure, words: asking(figure, 'what share', before), along, ages: true };
}

/** "for ten years", "lasted 42 days", "took nine years to build", "every five years" */
export function lastingFigure({
	reading,
	statement,
	tail,
	figure,
}: FigureAt): FigureWords | undefined {
	if (figure.kind !== 'time') return undefined;
	const { tokens } = reading;
	const { lemma } = statement.verb;
	const before = tokens[figure.from - 1]?.lower ?? '';
	const out = { first: figure.from - 1, last: figure.last };
	const sentenced = sentence({ reading, statement, figure, tail });
	if (sentenced !== undefined) return sentenced;
	if (before === 'every' && figure.hedge === '') {
		const isOnce = tokens[figure.from - 2]?.lower === 'once';
		const told = { first: out.first - (isOnce ? 1 : 0), last: out.last };
		return { out: told, answer: out, words: 'how often' };
	}
	if (
		/^(?:old|of|ago|before|after|later|earlier|from|on|in)$/.test(
			tokens[figure.last]?.lower ?? '',
		) &&
		before !== 'for' &&
		lemma !== 'last'
	)
		return undefined;
	if (/^(?:old|of|ago|more|longer)$/.test(tokens[figure.last]?.lower ?? '')) return undefined;
	if (before === 'for')
		return lemma === 'last' || lemma === 'take'
			? { out, answer: figure, words: asking(figure, 'how long') }
			: { out, answer: figure, words: asking(figure, 'how long', 'for') };
	if (!LASTING.has(lemma) || figure.from !== tail.first) return undefined;
	return {
		out: { first: figure.from, last: figure.last },
		answer: figure,
		words: asking(figure, 'how long'),
	};
}

/** "was sentenced to six years in prison" */
function sentence({ reading, statement, figure, tail }: FigureAt): FigureWords | undefined {
	const { tokens } = reading;
	if (statement.verb.lemma !== 'sentence' || !statement.verb.passive) return undefined;
	if (tokens[figure.from - 1]?.lower !== 'to' || figure.from !== tail.first + 1) return undefined;
	const isIn = /^in (?:prison|jail)$/.test(
		`${tokens[figure.last]?.lower ?? ''} ${tokens[figure.last + 1]?.lower ?? ''}`,
	);
	const along = { first: figure.last - 1, last: figure.last + (isIn ? 2 : 0) };
	const out = { first: tail.first, last: along.last };
	return { out, answer: figure, words: asking(figure, 'how many', 'to'), along };
}

/** "cost 12 million euros", "for 4.1 billion euros", "fell by 3 per cent", "amounted to 38 million euros" */
export function dearFigure({
	reading,
	statement,
	tail,
	figure,
}: FigureAt): FigureWords | undefined {
	const { kind, from, last } = figure;
	const { lemma } = statement.verb;
	const before = reading.tokens[from - 1]?.lower ?? '';
	const out = { first: from, last };
	const withBefore = { first: from - 1, last };
	const plain = { out, answer: figure, words: asking(figure, 'how much') };
	if (kind === 'money') {
		if (before === 'worth') return plain;
		if (before === 'to' && /^(?:amount|come)$/.test(lemma)) return plain;
		if (before === 'for' && lemma !== 'be')
			return { out: withBefore, answer: figure, words: asking(figure, 'how much', 'for') };
		const isGiven = from === tail.first || /^(?:fine|cost|pay|lend|give|owe|award)$/.test(lemma);
		const isObject = reading.tokens[from - 1]?.pos !== 'ADP' && isGiven;
		if (isObject && PAYING.has(lemma)) return plain;
		if (isObject && GRANTING.has(lemma))
			return { ...plain, words: asking(figure, 'how much money') };
	}
	if (kind === 'mass' && lemma === 'weigh') return plain;
	const { verb } = statement;
	if (
		before === 'at' &&
		/^(?:estimate|put|value|price|set|fix|stand|remain|peak)$/.test(verb.lemma)
	) {
		const words = kind === 'share' ? 'what percentage' : kind === 'money' ? 'how much' : undefined;
		if (words === undefined) return undefined;
		return { out: withBefore, answer: figure, words: asking(figure, words, 'at') };
	}
	// "limits the catch to 2,400 tonnes a year"
	if (before === 'to' && kind !== 'bare' && /^(?:limit|cap|restrict)$/.test(lemma))
		return {
			out: withBefore,
			answer: figure,
			words: asking(figure, kind === 'time' ? 'how long' : 'how much', 'to'),
		};
	if (kind === 'bare' || kind === 'time' || !CHANGING.has(lemma)) return undefined;
	if (before === 'by')
		return { out: withBefore, answer: figure, words: asking(figure, 'how much', 'by') };
	if (before !== 'to' || reading.numbers.has(from - 3)) return undefined;
	const words = kind === 'share' ? 'what percentage' : kind === 'money' ? 'how much' : undefined;
	if (words === undefined) return undefined;
	return { out: withBefore, answer: figure, words: asking(figure, words, 'to') };
}
