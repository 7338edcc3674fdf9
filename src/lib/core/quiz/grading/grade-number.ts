import { foldAnswer } from './fold-answer.ts';
import type { Verdict } from './grade-name.ts';
import { hedged, isWithin, type Hedged } from './hedge.ts';
import { numbersIn, type SaidNumber } from './number-answer.ts';
import { isOfUnit, spellSigns, unitNamed } from './unit-names.ts';

export interface NumberKey {
	readonly answer: string;
	readonly accepted: readonly string[];
	readonly number: number;
	readonly unit?: string | undefined;
	/** What was asked: who is asked how many countries may say "nine countries". */
	readonly prompt: string;
}

/** Grades what was typed as a number; undefined where it is none. */
export function gradeNumber(response: string, key: NumberKey): Verdict | undefined {
	const isHedged = /\d\+/u.test(foldAnswer(response)) || sideOf(response) !== 'none';
	const kinds = numbersIn(response).map((said) => worthOf(said, key, { isHedged }));
	if (kinds.length === 0) return undefined;
	if (kinds.includes('right')) return { kind: 'right' };
	return kinds.includes('unsure') ? { kind: 'unsure', form: key.answer } : { kind: 'wrong' };
}

function sideOf(text: string): Hedged['side'] {
	return hedged(foldAnswer(text)).side;
}

function worthOf(
	said: SaidNumber,
	key: NumberKey,
	{ isHedged }: { readonly isHedged: boolean },
): 'right' | 'unsure' | 'wrong' {
	const forms = [key.answer, ...key.accepted];
	const side = forms.map(sideOf).find((each) => each !== 'none') ?? 'none';
	if (!isWithin(said.number, key.number, side)) return 'wrong';
	const isOrdinal = forms.some((form) => numbersIn(form).some((each) => each.isOrdinal));
	if (said.isOrdinal && !isOrdinal) return 'unsure';
	const wanted = foldAnswer(spellSigns(key.unit ?? ''));
	if (isOneOfTwo(said, wanted)) return 'wrong';
	// "About 14" may be somebody who does not know that it is 14.
	const right = isHedged && side === 'none' ? 'unsure' : 'right';
	if (said.unit === '' || isOfUnit(said.unit, wanted)) return right;
	const known = new Set(forms.concat(key.prompt).flatMap((text) => foldAnswer(text).split(' ')));
	if (said.unit.split(' ').every((word) => isKnown(word, known))) return right;
	if (isOrdinal && unitNamed(said.unit) === YEARS && ASKS_YEARS.test(key.prompt)) return 'unsure';
	// Another unit is another answer; of "inhabitants" for "people" only the learner can tell.
	return unitNamed(said.unit) === undefined ? 'unsure' : 'wrong';
}

/** "Partners" too, where a partner is asked for. */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
	return [word, `${word}s`, word.replace(/s$/u, '')].some((each) => known.has(each));
}

const YEARS = unitNamed('years');
/** Of the 80th one it may be said that it is 80 years. */
const ASKS_YEARS = /\b(?:anniversary|jubilee|birthday)\b/iu;

/** What parts a number from another one, where the learner leaves it open which of them is meant. */
const OR = /^(?:.* or |(?:(?:or|and|to|maybe|perhaps) )*)/u;

/** "2 or 1", "9, 10", "9 or 10 members", but not "354 km (220 miles)". */
function isOneOfTwo({ number, unit }: SaidNumber, wanted: string): boolean {
	return numbersIn(unit.replace(OR, '')).some(
		(other) =>
			other.number !== number &&
			(unitNamed(other.unit) === undefined || isOfUnit(other.unit, wanted)),
	);
}
