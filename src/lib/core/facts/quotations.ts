import type { Span } from '../article/index.ts';
import type { Entity } from '../language/entity.ts';
import type { Quotation } from '../language/mentions/quotation.ts';
import type { Reading } from '../language/reading.ts';
import { contains } from '../language/runs.ts';
import { sentencesTouching, type Run } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { FIRST_PERSON, THIRD_PERSON } from '../language/words/function-words.ts';
import { SAYING } from '../language/words/verbs.ts';
import { factId, sentencesAround } from './evidence.ts';
import type { QuotationFact } from './fact.ts';
import { soleEntity } from './sole-entity.ts';

/** Who said what, in so many words: one fact a quotation, on its first telling sentence. */
export function findQuotationFacts(reading: Reading): QuotationFact[] {
	return reading.quotations.flatMap((quotation) => {
		const { speaker } = quotation;
		if (speaker === undefined) return [];
		const said = saidIn(reading, quotation);
		const name = standAlone(reading, speaker);
		if (said === undefined || name === undefined) return [];
		// The words asked for and the speaker's name must both stand in what is cited.
		const evidence = sentencesAround(reading, {
			first: Math.min(said.run.first, speaker.first),
			last: Math.max(said.run.last, speaker.last),
		});
		const entity = soleEntity(reading, speaker);
		if (entity === undefined) return [];
		const named = withName(reading, evidence, speaker, entity);
		return [
			{
				form: 'quotation' as const,
				family: 'quotation' as const,
				id: factId(reading, evidence, 'quotation', said.words),
				...named,
				entity,
				said: said.words,
			},
		];
	});
}

/** So much more may be cited for a speaker's name. */
const FARTHEST = 3;

/** Where a title stands beside the words ("said the mayor"), the sentences back to the holder's name are cited along. */
function withName(
	reading: Reading,
	evidence: Span,
	speaker: Run,
	entity: Entity,
): { readonly evidence: Span; readonly speaker: Run } {
	const { sentences } = reading;
	const namedIn = (run: Run) => entity.mentions.findLast((mention) => contains(run, mention));
	const beside = namedIn(speaker);
	if (beside !== undefined) return { evidence, speaker };
	const cited = sentences.filter(
		({ start, end }) => start >= evidence.start && end <= evidence.end,
	);
	const [first] = cited;
	if (first === undefined) return { evidence, speaker };
	for (let back = 0; back <= FARTHEST; back++) {
		const from = sentences[first.index - back];
		if (from?.paragraph !== first.paragraph) break;
		const run = namedIn({ first: from.first, last: speaker.last });
		if (run !== undefined)
			return { evidence: { start: from.start, end: evidence.end }, speaker: run };
	}
	return { evidence, speaker };
}

interface Said {
	readonly words: string;
	readonly run: Run;
}

/** The first sentence of a quotation that can be told as "that …", or else put in marks. */
function saidIn(reading: Reading, quotation: Quotation): Said | undefined {
	const runs = innerSentences(reading, quotation);
	for (const run of runs) {
		const told = asThatClause(reading, run);
		if (told !== undefined) return { words: `that ${told}`, run };
	}
	for (const run of runs) {
		const words = plainText(reading, run).replace(/[,.]$/, '');
		const count = words.split(' ').length;
		const opener = reading.tokens[run.first]?.lower ?? '';
		const isPointing = /^(this|that|it|these|those|he|she|they|so|and|but)$/.test(opener);
		if (count >= 4 && count <= 16 && !isPointing) return { words: `“${words}”`, run };
	}
	return undefined;
}

function innerSentences(reading: Reading, { inner }: Quotation): Run[] {
	return sentencesTouching(reading.sentences, inner)
		.map(({ first, last }) => ({
			first: Math.max(first, inner.first),
			last: Math.min(last, inner.last),
		}))
		.filter(({ first, last }) => last - first > 3);
}

/** Longer than this, a second half behind "and" is left out. */
const LONG = 16;
const LONGEST = 24;

/** "I am confident that only …" -> "only …"; cut before ", but"; undefined where a pronoun is left. */
function asThatClause(reading: Reading, run: Run): string | undefined {
	const { tokens } = reading;
	let first = run.first;
	if (tokens[first]?.lower === 'i' || tokens[first]?.lower === 'we') {
		const that = opinionEnd(reading, run);
		if (that === undefined) return undefined;
		first = that + 1;
	}
	let last = run.last;
	while (/^[.,!?"”]$/.test(tokens[last - 1]?.text ?? '')) last--;
	last = shortEnd(reading, first, last);
	if (last - first < 4 || last - first > LONGEST) return undefined;
	for (let at = first; at < last; at++) {
		const token = tokens[at];
		if (token === undefined || FIRST_PERSON.has(token.lower)) return undefined;
		// A speaker's "he" is whom the speaker meant, not whom the article named last.
		const isOpen = THIRD_PERSON.has(token.lower) && reading.references.get(at)?.inside !== true;
		if (isOpen) return undefined;
	}
	if (tokens[last - 1]?.text === '?' || reading.tokens[run.last - 1]?.text === '?')
		return undefined;
	if (!tokens.slice(first, last).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
		return undefined;
	if (/^(and|but|so|because|then)$/.test(tokens[first]?.lower ?? '')) return undefined;
	return standAlone(reading, { first, last });
}

/** The "that" of "I am confident that", "we believe that". */
function opinionEnd(reading: Reading, run: Run): number | undefined {
	for (let at = run.first + 1; at < Math.min(run.last, run.first + 6); at++) {
		const token = reading.tokens[at];
		const before = reading.tokens[at - 1];
		if (token?.lower !== 'that' || before === undefined) continue;
		return before.pos === 'ADJ' || SAYING.has(before.lemma) ? at : undefined;
	}
	return undefined;
}

/** Before ", but", or before "and" with a verb where the whole is too long to ask. */
function shortEnd(reading: Reading, first: number, last: number): number {
	const { tokens } = reading;
	for (let at = first + 4; at < last; at++) {
		const isComma = tokens[at]?.text === ',';
		if (
			isComma &&
			/^(but|and|which|who|so|because|although|while)$/.test(tokens[at + 1]?.lower ?? '')
		)
			return at;
	}
	if (last - first <= LONG) return last;
	for (let at = last - 1; at > first + 5; at--) {
		if (tokens[at]?.lower === 'and' && tokens[at + 1]?.pos === 'VERB') return at;
	}
	return last;
}

function plainText(reading: Reading, run: Run): string {
	const start = reading.tokens[run.first]?.start ?? 0;
	const end = reading.tokens[run.last - 1]?.end ?? start;
	return reading.article.text.slice(start, end).replace(/\s+/g, ' ');
}
