import type { Run, TokenSentence } from '../sentence.ts';
import { isOpenList } from './context.ts';
import type { Enumeration } from './enumeration.ts';
import { memberAt } from './member.ts';
import type { SentenceScan } from './whole-names.ts';

const FEWEST = 3;
/** In tokens. */
const LONGEST = 8;

/** The list that a sentence leads in to, an item a line: "The members are:", "- Norway", "- Sweden", "- Denmark". */
export function bulletList(scan: SentenceScan, sentence: TokenSentence): Enumeration | undefined {
	const items = itemsOf(scan, sentence);
	const [opening] = items;
	if (opening === undefined || items.length < FEWEST) return undefined;
	const members = items.map((item) => memberOf(scan, item));
	if (!members.every((member) => member !== undefined)) return undefined;
	return {
		first: opening.first,
		last: items.at(-1)?.last ?? opening.last,
		members,
		// Nothing stands between its items, and yet it has an end, as a list with "and" has.
		join: 'and',
		named: members.every(({ first, last }) => isAllName(scan, first, last)),
		open: isOpenList(scan, sentence, opening.first, sentence.last),
	};
}

/** Each item with its bullet. */
function itemsOf({ text, tokens }: SentenceScan, { first, last }: TokenSentence): Run[] {
	const starts: number[] = [];
	for (let at = first + 1; at < last; at++) {
		const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
		if (between.includes('\n')) starts.push(at);
	}
	return starts.map((start, index) => ({ first: start, last: starts[index + 1] ?? last }));
}

/** The item without its bullet, its closing mark and what is told of it: "Norway" of "- Norway (1949),". */
function memberOf(scan: SentenceScan, item: Run): Run | undefined {
	const { tokens } = scan;
	const first = item.first + (/^\d+$/.test(tokens[item.first]?.text ?? '') ? 2 : 1);
	let { last } = item;
	while (last > first && /^(?:[,;.]|and)$/.test(tokens[last - 1]?.lower ?? '')) last--;
	for (let at = first + 1; at < last; at++) {
		const { text = '' } = tokens[at] ?? {};
		const isSetOff = text === ',' && isAllName(scan, first, at);
		if (isSetOff || /^[(:–—-]$/.test(text)) last = at;
	}
	if (last <= first || last - first > LONGEST) return undefined;
	const member = memberAt(scan, first, last);
	if (member?.full === last) return { first, last };
	const words = tokens.slice(first, last);
	return words.some(({ pos }) => /^(?:VERB|AUX|PRON|PART)$/.test(pos))
		? undefined
		: { first, last };
}

/** "Norway", "Trinity College": small words but "of" and "the" make no name. */
function isAllName({ tokens }: SentenceScan, first: number, last: number): boolean {
	return tokens
		.slice(first, last)
		.every(
			({ text, lower }) => /^[\p{Lu}\d.'’&-]/u.test(text) || /^(?:of|the|and|de)$/.test(lower),
		);
}
