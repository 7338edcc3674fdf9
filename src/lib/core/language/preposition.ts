import { nounPhraseAt, type NounPhrase, type PhraseScan } from './noun-phrase.ts';
import type { Segment } from './segment.ts';
import type { Run } from './sentence.ts';
import { verbGroupAt } from './verb-group.ts';

const COMPOUND: readonly (readonly string[])[] = [
	['ahead', 'of'],
	['in', 'support', 'of'],
	['because', 'of'],
	['instead', 'of'],
	['along', 'with'],
	['together', 'with'],
	['according', 'to'],
	['due', 'to'],
	['out', 'of'],
	['in', 'front', 'of'],
	['in', 'honour', 'of'],
	['in', 'honor', 'of'],
	['in', 'memory', 'of'],
	['on', 'behalf', 'of'],
	['as', 'part', 'of'],
	['in', 'response', 'to'],
	['prior', 'to'],
];

export function prepositionAt(scan: PhraseScan, at: number, end: number): Segment | undefined {
	const { tokens } = scan;
	const compound = COMPOUND.find((words) =>
		words.every((word, k) => tokens[at + k]?.lower === word),
	);
	const token = tokens[at];
	if (token === undefined || at >= end) return undefined;
	const isPreposition =
		token.pos === 'ADP' ||
		(token.pos === 'SCONJ' &&
			/^(for|in|on|at|with|by|from|after|before|since|of|about|as|until)$/.test(token.lower));
	if (compound === undefined && (!isPreposition || hedgesCount(scan, at))) return undefined;
	const first = at + (compound?.length ?? 1);
	const preposition = tokens
		.slice(at, first)
		.map(({ lower }) => lower)
		.join(' ');
	const date = scan.dateEnd.get(at) ?? scan.dateEnd.get(first);
	if (date !== undefined && date > first) {
		return {
			kind: 'preposition',
			preposition,
			first: at,
			last: date,
			phrase: { first, last: date },
			head: first,
			parts: [],
		};
	}
	const gerund = tokens[first];
	if (gerund?.pos === 'VERB' && gerund.lower.endsWith('ing')) {
		const verb = verbGroupAt(tokens, first, end);
		const object = verb === undefined ? undefined : gerundEnd(scan, verb.last, end);
		const last = object ?? first + 1;
		return {
			kind: 'preposition',
			preposition,
			first: at,
			last,
			phrase: { first, last },
			head: first,
			parts: [],
		};
	}
	const phrase = nounPhraseAt(scan, first, end);
	if (phrase === undefined) return undefined;
	const within = PLACING.has(preposition) ? withinAt(scan, phrase, end) : undefined;
	return {
		kind: 'preposition',
		preposition,
		first: at,
		last: within?.last ?? phrase.last,
		phrase,
		head: phrase.head,
		parts: phrase.parts,
		...(within === undefined ? {} : { within }),
	};
}

/** "about 9,400 objects": the word hedges the number and is no preposition. */
function hedgesCount({ tokens, dateEnd }: PhraseScan, at: number): boolean {
	const isHedge = /^(about|around|over|nearly|almost)$/.test(tokens[at]?.lower ?? '');
	return isHedge && tokens[at + 1]?.pos === 'NUM' && !dateEnd.has(at) && !dateEnd.has(at + 1);
}

const PLACING = new Set(['in', 'at', 'near', 'from', 'to', 'of', 'outside']);

/** ", Kazakhstan" behind a name and before a mark or the end: the place that holds the first. */
function withinAt(scan: PhraseScan, phrase: NounPhrase, end: number): Run | undefined {
	const { tokens, nameEnd } = scan;
	if (tokens[phrase.last]?.text !== ',' || tokens[phrase.last - 1]?.pos !== 'PROPN')
		return undefined;
	const first = tokens[phrase.last + 1]?.lower === 'the' ? phrase.last + 2 : phrase.last + 1;
	const last = nameEnd.get(first);
	if (last === undefined || last > end) return undefined;
	const after = tokens[last];
	if (last < end && after !== undefined && !/^[,.;:)]$/.test(after.text)) return undefined;
	return { first: phrase.last + 1, last };
}

/** "reducing emissions and achieving climate justice": the object, and a second gerund with its own. */
function gerundEnd(scan: PhraseScan, at: number, end: number): number {
	const object = nounPhraseAt(scan, at, end);
	const last = object?.last ?? at;
	const join = scan.tokens[last];
	const next = scan.tokens[last + 1];
	if (join?.lower === 'and' && next?.pos === 'VERB' && next.lower.endsWith('ing')) {
		return nounPhraseAt(scan, last + 2, end)?.last ?? last + 2;
	}
	return last;
}
