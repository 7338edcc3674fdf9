import { nounPhraseAt, type NounPhrase, type PhraseScan } from './noun-phrase.ts';
import { closing, predicateAt } from './predicate.ts';
import type { Segment } from './segment.ts';
import type { Run } from './sentence.ts';
import { isFinite, verbGroupAt, type VerbGroup } from './verb-group.ts';

export type Insertion = Run &
	(
		| { readonly kind: 'apposition'; readonly phrase: NounPhrase }
		| {
				readonly kind: 'participle';
				readonly verb: VerbGroup;
				readonly segments: readonly Segment[];
		  }
		| { readonly kind: 'relative'; readonly verb: VerbGroup; readonly segments: readonly Segment[] }
		| { readonly kind: 'bracket' }
		| { readonly kind: 'other' }
	);

export function insertionsAt(
	scan: PhraseScan,
	from: number,
	end: number,
): { found: Insertion[]; last: number } {
	const { tokens } = scan;
	const found: Insertion[] = [];
	let at = from;
	for (;;) {
		const open = tokens[at]?.text;
		if (open === '(') {
			const close = closing(scan, at, end);
			if (close === undefined) break;
			found.push({ kind: 'bracket', first: at, last: close + 1 });
			at = close + 1;
		} else if (open === ',') {
			const close = insertionEnd(scan, at, end);
			if (close === undefined) break;
			found.push(insertion(scan, at + 1, close));
			at = close + 1;
		} else break;
	}
	return { found, last: at };
}

/** The first comma behind which a finite verb goes on with the clause. */
function insertionEnd(scan: PhraseScan, open: number, end: number): number | undefined {
	for (let at = open + 2; at < end; at++) {
		if (scan.tokens[at]?.text !== ',') continue;
		const group = verbGroupAt(scan.tokens, at + 1, end);
		if (group !== undefined && isFinite(group)) return at;
		if (scan.tokens[at + 1]?.lower === 'who' || scan.tokens[at + 1]?.lower === 'which') continue;
	}
	return undefined;
}

function insertion(scan: PhraseScan, first: number, last: number): Insertion {
	const { tokens } = scan;
	const opener = tokens[first]?.lower ?? '';
	if (/^(which|who|that)$/.test(opener)) {
		const verb = verbGroupAt(tokens, first + 1, last);
		if (verb !== undefined) {
			const { segments } = predicateAt(scan, verb.last, last);
			return { kind: 'relative', first, last, verb, segments };
		}
		return { kind: 'other', first, last };
	}
	const verb = tokens[first]?.pos === 'VERB' ? verbGroupAt(tokens, first, last) : undefined;
	if (verb !== undefined) {
		const { segments } = predicateAt(scan, verb.last, last);
		return { kind: 'participle', first, last, verb, segments };
	}
	const phrase = nounPhraseAt(scan, first, last);
	return phrase?.last === last
		? { kind: 'apposition', first, last, phrase }
		: phrase !== undefined
			? { kind: 'apposition', first, last, phrase: { ...phrase, last } }
			: { kind: 'other', first, last };
}
