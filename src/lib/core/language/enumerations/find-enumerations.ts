import type { TokenSentence } from '../sentence.ts';
import { bulletList } from './bullet-list.ts';
import { chainAt } from './chain.ts';
import type { Enumeration } from './enumeration.ts';
import { enumerationOf } from './enumeration-of.ts';
import { semicolonChain } from './semicolons.ts';
import { separatorAt } from './separator.ts';
import { withWholeNames, type EnumerationScan } from './whole-names.ts';

/** Nobody learns a list of more, and its last members are none of their own. The United Nations have 193. */
const MOST_LINKS = 300;

/** The lists of three and more in a sentence, in the order of the text; one within another comes behind it. */
export function findEnumerations(plain: EnumerationScan, sentence: TokenSentence): Enumeration[] {
	const scan = withWholeNames(plain, sentence);
	const bullets = bulletList(scan, sentence);
	if (bullets !== undefined) return [bullets];
	const found: Enumeration[] = [];
	const wide = semicolonChain(scan, sentence);
	if (wide !== undefined) found.push(...enumerationOf(scan, sentence, wide));
	let from = sentence.first;
	for (let at = sentence.first; at < sentence.last; at++) {
		if (/^[:;]$/.test(scan.tokens[at]?.text ?? '')) from = at + 1;
		if (separatorAt(scan.tokens, at) === undefined || scan.inner.has(at)) continue;
		const chain = chainAt(scan, from, at, sentence.last);
		if (chain !== undefined && chain.links.length > MOST_LINKS) {
			from = chain.last;
			at = chain.last - 1;
			continue;
		}
		const [enumeration] = chain === undefined ? [] : enumerationOf(scan, sentence, chain);
		if (enumeration === undefined) continue;
		found.push(enumeration);
		from = enumeration.last;
		at = enumeration.last - 1;
	}
	return found;
}
