import type { AskedFigure, StatementFact } from '../../facts/index.ts';
import { isOfOthers } from '../../facts/counts.ts';
import { isNameBeside, tailOf } from '../../facts/figures.ts';
import { invert } from '../../facts/question-order.ts';
import { numberForms } from '../../language/numbers.ts';
import type { Reading } from '../../language/reading.ts';
import type { Segment } from '../../language/segment.ts';
import { overlaps } from '../../language/runs.ts';
import type { Run } from '../../language/sentence.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { TELLING_ADVERBS } from '../../language/verb-group.ts';
import { TIME_UNITS } from '../../language/words/measures.ts';
import { type Answer, numberAnswer, otherForms, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { remainder } from './remainder.ts';
import { capitalise } from './wh-words.ts';

/** "How long is the Marn Tunnel?", "At what depth …?", "What share of the vote did …?" */
export function askFigure(
	reading: Reading,
	{ statement }: StatementFact,
	{ out, answer, words, along, measure }: AskedFigure,
): Asked | undefined {
	const { verb, segments, entity } = statement;
	const tail = tailOf(reading, statement);
	const kept = segments.filter((segment) => !overlaps(segment, out));
	if (kept.some((segment) => segment.first < tail.last && isUnread(reading, segment)))
		return undefined;
	// "in 3 min 52.1 s": one measure of two figures.
	if (isOfOthers(reading, out) || reading.numbers.has(out.last)) return undefined;
	const options = { bound: entity };
	const beside = besideJoined(reading, tail, out);
	const before = standAlone(reading, { first: beside.from, last: out.first }, options);
	const after = standAlone(reading, { first: out.last, last: beside.to }, options);
	const fronted = remainder(
		reading,
		segments.filter(({ first }) => first < verb.first),
		{ circumstances: 'keep', ...options },
	);
	const counted = along === undefined ? '' : standAlone(reading, along, options);
	const order = invert(statement);
	if (before === undefined || after === undefined || fronted === undefined) return undefined;
	if (counted === undefined || /\d/.test(counted) || order === undefined) return undefined;
	const rest = [before, after, fronted].filter(Boolean).join(' ');
	const be = /^(?:has|have)$/.test(verb.head.lower) ? 'is' : 'was';
	const question =
		measure === true
			? `what ${be} the ${words} of ${statement.subject} ${rest}`
			: [words, counted, order, rest].filter(Boolean).join(' ');
	// "is 18 cm long and lives for 60 years": two things told in one breath.
	if (/ and \p{Ll}+$/u.test(before) || /[[\](){}"“”:;]|^and /u.test(rest)) return undefined;
	// "How long did the siege last?" does not say which.
	const isNamed = entity !== undefined || statement.named === true;
	if (!/\p{Lu}/u.test(question) && !isNamed) return undefined;
	return { question: capitalise(question.trim()), answer: figureAnswer(reading, answer) };
}

/** "is 1,149 metres long and 49 metres wide": each measure is asked without the other. */
function besideJoined(
	{ tokens, numbers }: Reading,
	tail: Run,
	out: Run,
): { readonly from: number; readonly to: number } {
	const isJoined = (at: number) => tokens[at]?.lower === 'and';
	const isBehind = isJoined(out.first - 1) && numbers.has(tail.first);
	const isBefore = isJoined(out.last) && numbers.has(out.last + 1);
	return { from: isBehind ? out.first : tail.first, to: isBefore ? out.last : tail.last };
}

/** Not understood, and no circumstance that can be repeated as it stands. */
function isUnread(reading: Reading, segment: Segment): boolean {
	const opener = reading.tokens[segment.first];
	if (segment.kind !== 'rest' || isNameBeside(reading, segment)) return false;
	return opener?.pos !== 'ADP' && !TELLING_ADVERBS.has(opener?.lower ?? '');
}

/** With its unit; the figure alone and with the unit in short are right too. */
export function figureAnswer(reading: Reading, run: Run): Answer {
	const number = reading.numbers.get(run.first);
	const plain = numberAnswer(reading, run);
	if (number === undefined || plain === undefined) return wordsAnswer(reading, run);
	// "98 votes to 61", "3-2": two figures are no number.
	const isPair = reading.numbers.has(run.last - 1) && run.last - run.first > 2;
	if (isPair || /\d[-–]\d/.test(plain.answer)) return pairAnswer(reading, run);
	const figures = numberForms(number.value);
	const last = reading.tokens[run.last - 1]?.lower ?? '';
	const unit = number.unit ?? (TIME_UNITS.has(last) ? last : undefined);
	if (unit === undefined) return plain;
	const isSign = /[$€£¥₹₽]/.test(unit);
	const withUnit = figures.map((figure) => (isSign ? `${unit}${figure}` : `${figure} ${unit}`));
	return { ...plain, accepted: otherForms(plain.answer, [...figures, ...withUnit]) };
}

/** "3-2" is also "3:2" and "3 to 2". */
function pairAnswer(reading: Reading, run: Run): Answer {
	const words = wordsAnswer(reading, run);
	const others = ['-', '–', ':', ' to '].map((joint) =>
		words.answer.replace(/(?<=\d)[-–](?=\d)/, joint),
	);
	return { ...words, accepted: otherForms(words.answer, [...words.accepted, ...others]) };
}
