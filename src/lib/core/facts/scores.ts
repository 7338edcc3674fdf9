import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { WINNING } from '../language/words/measures.ts';
import type { AskedFigure } from './fact.ts';
import type { Statement } from './statement.ts';

/** "beat Riga Stars 3-1", "was adopted by 98 votes to 61" */
export function scoreFigures(reading: Reading, statement: Statement, tail: Run): AskedFigure[] {
	const { tokens } = reading;
	const found: AskedFigure[] = [];
	for (let at = tail.first; at < tail.last; at++) {
		const score = scoreAt(reading, at, tail.last);
		if (score === undefined || !WINNING.has(statement.verb.lemma)) continue;
		const before = tokens
			.slice(Math.max(tail.first, at - 4), at)
			.map(({ lower }) => lower)
			.join(' ');
		const lead = /(?:^| )(by(?: a score of)?|with a score of)$/.exec(before)?.[1] ?? '';
		const first = at - (lead === '' ? 0 : lead.split(' ').length);
		// "won 3-1" alone does not say which match.
		if (first === tail.first && score.last === tail.last) continue;
		found.push({
			part: 'figure',
			out: { first, last: score.last },
			answer: score,
			words: 'by what score',
		});
	}
	return [...found, ...votes(reading, tail), ...shares(reading, statement, tail)];
}

function scoreAt({ tokens, article }: Reading, at: number, end: number): Run | undefined {
	for (const length of [1, 2, 3]) {
		if (at + length > end) return undefined;
		const text = article.text.slice(tokens[at]?.start, tokens[at + length - 1]?.end);
		if (/^\d{1,3}[-–]\d{1,3}$/u.test(text)) return { first: at, last: at + length };
	}
	return undefined;
}

/** "by 98 votes to 61" */
function votes({ tokens, numbers }: Reading, tail: Run): AskedFigure[] {
	for (let at = tail.first; at < tail.last - 4; at++) {
		const [by, , votes, to] = tokens.slice(at, at + 4).map(({ lower }) => lower);
		if (by !== 'by' || votes !== 'votes' || to !== 'to') continue;
		if (!numbers.has(at + 1) || !numbers.has(at + 4)) continue;
		const answer = { first: at + 1, last: at + 5 };
		return [{ part: 'figure', out: { first: at, last: at + 5 }, answer, words: 'by what vote' }];
	}
	return [];
}

/** "defeated Anna Berg by 53 per cent to 47 per cent" */
function shares({ tokens, numbers }: Reading, { verb }: Statement, tail: Run): AskedFigure[] {
	if (!WINNING.has(verb.lemma)) return [];
	for (let at = tail.first; at < tail.last - 3; at++) {
		const won = numbers.get(at + 1);
		if (tokens[at]?.lower !== 'by' || won?.unit !== '%') continue;
		let to = at + 1;
		while ((tokens[to]?.start ?? Infinity) < won.end) to++;
		const other = tokens[to]?.lower === 'to' ? numbers.get(to + 1) : undefined;
		if (other === undefined) continue;
		let last = to + 1;
		while ((tokens[last]?.start ?? Infinity) < other.end) last++;
		const answer = { first: at + 1, last };
		return [{ part: 'figure', out: { first: at, last }, answer, words: 'by what result' }];
	}
	return [];
}
