import { corePhrase } from '../language/core-phrase.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { OfficeMention } from '../language/mentions/office.ts';
import type { Reading } from '../language/reading.ts';
import { contains, overlaps } from '../language/runs.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';

/** How a span was found: one may be of several kinds. */
export type SpanKind =
	| 'name'
	| 'date'
	| 'year'
	| 'number'
	| 'measure'
	/** A noun phrase without its determiner and without what is attached to it. */
	| 'phrase'
	/** The same with its "of …". */
	| 'phrase-of'
	/** "A and B". */
	| 'pair'
	| 'quotation';

/** A stretch of a sentence that could be the answer to a question about it. */
export interface AnswerSpan extends Run {
	readonly kinds: ReadonlySet<SpanKind>;
}

/** The spans of a sentence that people pick for answers: names, dates, numbers, noun phrases, quotations. */
export function answerSpans(reading: Reading, sentence: TokenSentence): readonly AnswerSpan[] {
	const spans = known.get(sentence) ?? spansOf(reading, sentence);
	known.set(sentence, spans);
	return spans;
}

/** Every question of a sentence asks for its spans, and a sentence belongs to one reading. */
const known = new WeakMap<TokenSentence, readonly AnswerSpan[]>();

function spansOf(reading: Reading, sentence: TokenSentence): AnswerSpan[] {
	const found = new Map<string, { run: Run; kinds: Set<SpanKind> }>();
	const wholes = wholesByToken(wholesIn(reading, sentence));
	const add = (kind: SpanKind, { first, last }: Run) => {
		const from = /^(?:the|a|an)$/.test(reading.tokens[first]?.lower ?? '') ? first + 1 : first;
		if (last <= from || from < sentence.first || last > sentence.last) return;
		if (kind !== 'year' && kind !== 'date' && opensWithWhen(reading, from, last)) return;
		for (let at = from; at < last; at++)
			if (wholes.get(at)?.some((whole) => isCut(whole, { first: from, last })) === true) return;
		const key = `${from}:${last}`;
		const span = found.get(key) ?? { run: { first: from, last }, kinds: new Set<SpanKind>() };
		span.kinds.add(kind);
		found.set(key, span);
	};
	for (let at = sentence.first; at < sentence.last; at++) {
		addNamed(reading, at, add);
		addNumber(reading, at, add);
	}
	addPhrases(reading, sentence, add);
	addQuotations(reading, sentence, add);
	return [...found.values()].map(({ run, kinds }) => ({ ...run, kinds }));
}

/** "In 1675 King Charles II tried": the year is when, and no part of the name. */
function opensWithWhen({ tokens, scan }: Reading, first: number, last: number): boolean {
	const end = scan.dateEnd.get(first);
	const isWhen = /^(?:in|by|since|until|on)$/.test(tokens[first - 1]?.lower ?? '');
	return isWhen && end !== undefined && end < last;
}

/** Dates, numbers, names and offices: half of one is no answer. */
function wholesIn(reading: Reading, { first, last }: TokenSentence): Run[] {
	const { dates, numbers, scan, tokens, offices } = reading;
	const wholes = offices.flatMap((office) =>
		office.first >= first && office.first < last ? [titleOf(office)] : [],
	);
	for (let at = first; at < last; at++) {
		const end = scan.dateEnd.get(at) ?? scan.nameEnd.get(at);
		if (end !== undefined && end > at + 1) wholes.push({ first: at, last: end });
		const number = dates.has(at) ? undefined : numbers.get(at);
		if (number === undefined) continue;
		let numberEnd = at;
		while ((tokens[numberEnd]?.start ?? Infinity) < number.end) numberEnd++;
		if (numberEnd > at + 1) wholes.push({ first: at, last: numberEnd });
	}
	return wholes;
}

/** The wholes that each token is of. */
function wholesByToken(wholes: readonly Run[]): ReadonlyMap<number, readonly Run[]> {
	const byToken = new Map<number, Run[]>();
	for (const whole of wholes) {
		for (let at = whole.first; at < whole.last; at++) {
			const known = byToken.get(at);
			if (known === undefined) byToken.set(at, [whole]);
			else known.push(whole);
		}
	}
	return byToken;
}

/** "President of Kazakhstan" without its holder. */
function titleOf({ first, last, holder }: OfficeMention): Run {
	if (holder === undefined || !overlaps(holder, { first, last })) return { first, last };
	return holder.first > first ? { first, last: holder.first } : { first: holder.last, last };
}

/** Whether a span begins or ends within a whole. */
function isCut(whole: Run, span: Run): boolean {
	return overlaps(whole, span) && !contains(span, whole);
}

type Add = (kind: SpanKind, run: Run) => void;

function addNamed({ dates, scan, names }: Reading, at: number, add: Add): void {
	const date = dates.get(at);
	const dateEnd = scan.dateEnd.get(at);
	if (date !== undefined && dateEnd !== undefined) {
		add(date.precision === 'year' ? 'year' : 'date', { first: at, last: dateEnd });
	}
	const nameEnd = scan.nameEnd.get(at);
	if (nameEnd !== undefined && names.length > 0) add('name', { first: at, last: nameEnd });
}

function addNumber({ numbers, tokens, dates }: Reading, at: number, add: Add): void {
	const number = numbers.get(at);
	if (number === undefined || dates.has(at)) return;
	const start = tokens[at]?.start ?? 0;
	if (number.start < start) return;
	let last = at;
	while ((tokens[last]?.start ?? Infinity) < number.end) last++;
	add(number.unit === undefined ? 'number' : 'measure', { first: at, last });
}

function addPhrases(reading: Reading, sentence: TokenSentence, add: Add): void {
	const { scan, tokens } = reading;
	let at = sentence.first;
	while (at < sentence.last) {
		const core = corePhrase(scan, at, sentence.last);
		if (core === undefined || tokens[core.head]?.pos === 'PRON') {
			at++;
			continue;
		}
		add('phrase', core);
		const whole = nounPhraseAt(scan, at, sentence.last);
		if (whole !== undefined) {
			const [part] = whole.parts;
			if (part !== undefined && part.last > core.last) add('phrase-of', part);
			if (whole.parts.length === 2) add('pair', whole);
		}
		at = core.last;
	}
}

const LONGEST_QUOTATION = 16;

function addQuotations({ tokens }: Reading, { first, last }: TokenSentence, add: Add): void {
	for (let at = first; at < last; at++) {
		if (!/^["“]$/.test(tokens[at]?.text ?? '')) continue;
		let close = at + 1;
		while (close < last && !/^["”]$/.test(tokens[close]?.text ?? '')) close++;
		if (close >= last) return;
		let end = close;
		while (/^[,.]$/.test(tokens[end - 1]?.text ?? '')) end--;
		if (end - at - 1 <= LONGEST_QUOTATION) add('quotation', { first: at + 1, last: end });
		at = close;
	}
}
