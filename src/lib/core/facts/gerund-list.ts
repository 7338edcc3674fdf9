import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import type { Token } from '../language/token.ts';

/** "issuing notes, setting rates and keeping gold": doings in a row up to `end`; undefined for any other row. */
export function gerundsAt(
	{ tokens, scan }: Reading,
	first: number,
	end: number,
): Run[] | undefined {
	const members: Run[] = [];
	let at = first;
	for (;;) {
		const verb = tokens[at];
		if (!isDoing(verb)) return undefined;
		const last = nounPhraseAt(scan, at + 1, endOfMember(tokens, at + 1, end))?.last;
		if (last === undefined) return undefined;
		members.push({ first: at, last });
		const mark = tokens[last];
		if (last >= end || /^[.;]$/.test(mark?.text ?? '')) break;
		const isJoined =
			mark?.lower === 'and' || (mark?.text === ',' && tokens[last + 1]?.lower === 'and');
		if (mark?.text !== ',' && !isJoined) return undefined;
		at = isJoined && mark.text === ',' ? last + 2 : last + 1;
	}
	const join = tokens[(members.at(-1)?.first ?? 0) - 1]?.lower;
	const isTold = members.some((member) => tokens[member.first]?.pos === 'VERB');
	return members.length > 1 && join === 'and' && isTold ? members : undefined;
}

/** A member ends where the next doing begins: "banks and managing" is no pair. */
function endOfMember(tokens: Reading['tokens'], from: number, end: number): number {
	for (let at = from; at < end; at++) {
		const next = tokens[at + 1];
		const opensNext = isDoing(next);
		if (opensNext && /^(?:,|and)$/.test(tokens[at]?.lower ?? '')) return at;
	}
	return end;
}

/** "lending", which the tagger may take for a noun. */
function isDoing(token: Token | undefined): boolean {
	return /^(?:VERB|NOUN)$/.test(token?.pos ?? '') && token?.lower.endsWith('ing') === true;
}
