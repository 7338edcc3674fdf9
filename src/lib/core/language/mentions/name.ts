import type { Run, TokenSentence } from '../sentence.ts';
import { isPart, isHead, namesCountry, type NameScan } from './name-part.ts';
import { particleStart, startsName } from './name-start.ts';
import { joinEnd, speltEnd, commaNameEnd } from './joined-name.ts';
import { workEnd } from './work-title.ts';

/** Runs of capitalised words that are one name each, in reading order. */
export function findNames(scan: NameScan, sentence: TokenSentence): Run[] {
	const names: Run[] = [];
	let index = sentence.first;
	while (index < sentence.last) {
		const last = nameEnd(scan, index, sentence);
		if (last > index) names.push({ first: particleStart(scan, index, sentence), last });
		index = Math.max(index + 1, last);
	}
	return names;
}

function nameEnd(scan: NameScan, first: number, sentence: TokenSentence): number {
	if (!startsName(scan, first, sentence)) return first;
	const spelt = speltEnd(scan, first, sentence);
	if (spelt !== undefined) return spelt;
	const listed = commaNameEnd(scan, first, sentence) ?? workEnd(scan, first, sentence);
	if (listed !== undefined) return listed;
	let last = first + 1;
	while (last < sentence.last) {
		if (isPart(scan, last)) {
			if (namesCountry(scan, first, last) && !isHead(scan.tokens[last])) {
				// "Kazakhstan Kassym-Jomart": a country does not run into a person. "United Arab" goes on.
				if (!isPart(scan, last + 1) && !namesCountry(scan, first, last + 1)) break;
				if (!namesCountry(scan, first, last + 1) && !isHead(scan.tokens[last + 1])) break;
			}
			last++;
			continue;
		}
		const joined = joinEnd(scan, first, last, sentence);
		if (joined === undefined) break;
		last = joined;
	}
	return last;
}
