import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';

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
		if (verb?.pos !== 'VERB' || !verb.lower.endsWith('ing')) return undefined;
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
	return members.length > 1 && join === 'and' ? members : undefined;
}

/** A member ends where the next doing begins: "banks and managing" is no pair. */
function endOfMember(tokens: Reading['tokens'], from: number, end: number): number {
	for (let at = from; at < end; at++) {
		const next = tokens[at + 1];
		const opensNext = next?.pos === 'VERB' && next.lower.endsWith('ing');
		if (opensNext && /^(?:,|and)$/.test(tokens[at]?.lower ?? '')) return at;
	}
	return end;
}
