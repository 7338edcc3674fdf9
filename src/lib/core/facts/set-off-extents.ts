import { mentionsIn } from '../language/mentions-in.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import type { VerbGroup } from '../language/verb-group.ts';
import { EXTENTS } from '../language/words/measures.ts';
import { figuresIn } from './figure.ts';
import type { Statement } from './statement.ts';

type Told = Pick<Statement, 'verb' | 'segments'> & { readonly of: Run };

/**
 * "the Long Pier, a wooden structure 712 metres long", "Up to 3 metres tall, it …": told as if "is 712 metres long"
 * stood there.
 */
export function setOffExtents(reading: Reading, sentence: TokenSentence): Told[] {
	const { tokens } = reading;
	const { first, last } = sentence;
	const beside = mentionsIn(reading, sentence).flatMap(({ entity: { kind }, of }): Told[] => {
		if (kind === 'person' || of.last >= last) return [];
		if (tokens[of.last]?.text !== ',' || !/^an?$/.test(tokens[of.last + 1]?.lower ?? '')) return [];
		let at = of.last + 2;
		while (/^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '') && at < last) at++;
		const extent = extentAt(reading, at, last);
		return extent === undefined ? [] : [{ of, verb: being(reading, first, at), ...extent }];
	});
	return [...beside, ...frontedExtent(reading, sentence)];
}

/** "Up to 3 metres tall and very heavy, it is the largest": of whom or what the sentence goes on. */
function frontedExtent(reading: Reading, { first, last, index }: TokenSentence): Told[] {
	const clause = reading.clauses[index];
	const extent = extentAt(reading, first, last);
	const end = extent?.segments.at(-1)?.last ?? last;
	if (clause === undefined || extent === undefined || end >= clause.subject.first) return [];
	// "Two metres long planks lay there"
	if (!/^(?:,|and)$/.test(reading.tokens[end]?.lower ?? '')) return [];
	const { subject, verb } = clause;
	if (reading.tokens[subject.first - 1]?.text !== ',' || verb.negated) return [];
	const told = { ...being(reading, verb.first, verb.last), first, last: first };
	return [{ of: subject, verb: told, ...extent }];
}

/** "712 metres long" */
function extentAt(reading: Reading, at: number, last: number): Pick<Told, 'segments'> | undefined {
	const [figure] = figuresIn(reading, { first: at, last });
	if (figure?.from !== at || figure.kind !== 'length') return undefined;
	if (!EXTENTS.has(reading.tokens[figure.last]?.lower ?? '')) return undefined;
	const phrase = { ...figure, head: figure.last - 1, coreEnd: figure.last, parts: [figure] };
	const object = { kind: 'object' as const, first: at, last: figure.last, phrase };
	const long = {
		kind: 'rest' as const,
		optional: false,
		first: figure.last,
		last: figure.last + 1,
	};
	return { segments: [object, long] };
}

/** "is" where the sentence tells how things are, "was" where they have been. */
function being({ tokens }: Reading, first: number, at: number): VerbGroup {
	const told = tokens.slice(first, at).find(({ pos }) => pos === 'AUX');
	const text = /^(?:is|are|has|have)$/.test(told?.lower ?? '') ? 'is' : 'was';
	const { start = 0, end = 0 } = tokens[at - 1] ?? {};
	const head = { text, lower: text, lemma: 'be', pos: 'AUX' as const, start, end };
	return {
		first: at,
		last: at,
		auxiliaries: [],
		head,
		adverbs: [],
		passive: false,
		negated: false,
		lemma: 'be',
	};
}
