import type { Reading } from '../language/reading.ts';
import { spreadList } from './spread-lists.ts';
import type { Statement } from './statement.ts';
import { superlativeAt } from './superlatives.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';

/**
 * "The largest share of the catch is landed in Norland", told right behind what the catch is of: with that name, it
 * stands alone: "the largest share of the catch of the eel".
 */
export function shareStatements(reading: Reading, statements: readonly Statement[]): Statement[] {
	return statements.flatMap((counted) => {
		const list = spreadList(reading, counted);
		if (list === undefined) return [];
		const share = statements.find(({ sentence }) => sentence === list.told);
		const phrase =
			share && nounPhraseAt(reading.scan, share.subjectRun.first, share.verb.first, 'subject');
		if (share === undefined || phrase === undefined) return [];
		const isLargest = superlativeAt(reading, phrase) !== undefined;
		if (!isLargest || !/^the largest \p{L}+ of the \p{L}+$/u.test(share.subject)) return [];
		const [where] = share.segments;
		const subject = `${share.subject} of ${counted.subject}`;
		return where === undefined ? [] : [{ ...share, subject, named: true, segments: [where] }];
	});
}
