import { corePhrase, type PhraseScan } from '../core-phrase.ts';
import { closing } from '../predicate.ts';
import type { Run } from '../sentence.ts';
import { isCapitalised, type Token } from '../token.ts';
import { NOUN_PREPOSITIONS, POSSESSIVES } from '../words/function-words.ts';
import type { SentenceScan } from './whole-names.ts';

/** What may be a member of a list, `[first, last)`: a noun phrase with its "of …". */
export interface Member extends Run {
	readonly head: number;
	/** The end of the part before "of …". */
	readonly coreEnd: number;
	/** The end with all that hangs on it: "(golf)", "in Rome", "seen from afar". */
	readonly full: number;
	/** Whether its head is a name. */
	readonly named: boolean;
	readonly article: 'the' | 'a' | 'owned' | 'none';
	/** The prepositions that hang on it. */
	readonly prepositions: readonly string[];
}

export function memberAt(scan: SentenceScan, first: number, end: number): Member | undefined {
	const { tokens } = scan;
	const opener = tokens[first];
	if (opener === undefined || first >= end || scan.dateEnd.has(first)) return undefined;
	// "both A and B" is a pair of its own.
	if (/^(?:such|both|either|neither)$/.test(opener.lower)) return undefined;
	const core = corePhrase(scan, first, end);
	const noun = core === undefined ? undefined : tokens[core.head];
	if (core === undefined || noun === undefined) return undefined;
	const named = isInName(scan, core.head);
	if (!/^(?:NOUN|PROPN|ADJ)$/.test(noun.pos) && !named) return undefined;
	const { last, full, prepositions } = attachments(scan, core.last, end, named);
	return {
		first,
		last,
		head: core.head,
		coreEnd: core.last,
		full,
		named,
		article: articleOf(tokens, first, core.head),
		prepositions,
	};
}

function articleOf(tokens: readonly Token[], first: number, head: number): Member['article'] {
	const lower = tokens[first]?.lower ?? '';
	if (lower === 'a' || lower === 'an') return 'a';
	if (lower === 'the' || POSSESSIVES.has(lower)) return 'the';
	// "Norwick's first theatre"
	return tokens.slice(first, head).some(({ text }) => /^['’]s?$/.test(text)) ? 'owned' : 'none';
}

function isInName({ tokens, named }: SentenceScan, at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	return (token.pos === 'PROPN' && isCapitalised(token)) || named.has(at);
}

/** What hangs on a noun phrase that ends at `coreEnd`; `last` is the end of its own "of …". */
function attachments(
	scan: PhraseScan,
	coreEnd: number,
	end: number,
	named: boolean,
): Pick<Member, 'last' | 'full' | 'prepositions'> {
	const { tokens } = scan;
	const prepositions: string[] = [];
	let last = coreEnd;
	let full = coreEnd;
	while (full < end) {
		const token = tokens[full];
		if (token === undefined) break;
		if (token.text === '(') {
			const close = closing(scan, full, end);
			if (close === undefined) break;
			full = close + 1;
		} else if (token.pos === 'ADP' || NOUN_PREPOSITIONS.has(token.lower)) {
			const date = scan.dateEnd.get(full) ?? scan.dateEnd.get(full + 1);
			const object =
				date !== undefined && date > full + 1 ? date : corePhrase(scan, full + 1, end)?.last;
			if (object === undefined || object > end) break;
			prepositions.push(token.lower);
			if (last === full && NOUN_PREPOSITIONS.has(token.lower)) last = object;
			full = object;
		} else if (!named && token.pos === 'VERB' && /(?:ed|en|wn|ing)$/.test(token.lower)) full++;
		else break;
	}
	return { last, full, prepositions };
}
