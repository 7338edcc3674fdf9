import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import type { VerbGroup } from '../language/verb-group.ts';
import { EXTENTS } from '../language/words/measures.ts';
import { figuresIn } from './figure.ts';
import type { Statement } from './statement.ts';

type Told = Pick<Statement, 'verb' | 'segments'> & { readonly of: Run };

/** "the Long Pier, a wooden structure 712 metres long": told as if "is 712 metres long" stood there. */
export function setOffExtents(reading: Reading, { first, last }: TokenSentence): Told[] {
	const { tokens, entities } = reading;
	return entities.flatMap(({ kind, mentions }) =>
		mentions.flatMap((of): Told[] => {
			if (kind === 'person' || of.first < first || of.last >= last) return [];
			if (tokens[of.last]?.text !== ',' || !/^an?$/.test(tokens[of.last + 1]?.lower ?? ''))
				return [];
			let at = of.last + 2;
			while (/^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '') && at < last) at++;
			const [figure] = figuresIn(reading, { first: at, last });
			if (figure?.from !== at || figure.kind !== 'length') return [];
			if (!EXTENTS.has(tokens[figure.last]?.lower ?? '')) return [];
			const phrase = { ...figure, head: figure.last - 1, coreEnd: figure.last, parts: [figure] };
			const object = { kind: 'object' as const, first: at, last: figure.last, phrase };
			const long = {
				kind: 'rest' as const,
				optional: false,
				first: figure.last,
				last: figure.last + 1,
			};
			return [{ of, verb: being(reading, first, at), segments: [object, long] }];
		}),
	);
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
