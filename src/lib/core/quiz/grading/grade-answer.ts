import { hasAnotherWord } from './another-word.ts';
import type { AnswerKey } from './answer-key.ts';
import { bareAnswers } from './bare-answer.ts';
import { foldAnswer } from './fold-answer.ts';
import { foreignNames } from './foreign-names.ts';
import { gradeDate } from './grade-date.ts';
import { gradeNumber } from './grade-number.ts';
import { gradeName, type Verdict } from './grade-name.ts';
import { gradePerson } from './grade-person.ts';
import { asksForPerson } from './person-name.ts';
import { isInitialsOf, saidTwice } from './said-twice.ts';
import { isAsked, withSignsJoined, wordingOf } from './same-wording.ts';
import { turnedRound } from './turned-round.ts';
import { lacksOneWord } from './word-left-out.ts';

export type { AnswerKey } from './answer-key.ts';

const MEMBER_STATES = /(?<=\bmember)s? (?:countr(?:y|ies)|nations?|states?)\b|(?<=\bmember)s\b/giu;

/** From the worst on. */
const KINDS = ['wrong', 'unsure', 'typo', 'right'] as const;

/**
 * Grades a typed answer, and where it is not right as it stands, without what stands around it and is no fault.
 * @param others forms of everything else it might name: all countries, all answers of the deck.
 *   Those that are forms of the right answer too are passed over
 * @param options `language`: BCP 47, of the deck
 */
export function gradeAnswer(
	typed: string,
	key: AnswerKey,
	others: readonly string[],
	{ language = 'en' }: { readonly language?: string } = {},
): Verdict {
	const response = withSignsJoined(typed, [key.answer, ...key.accepted]);
	const grade = (text: string) => gradeWorded(text, key, others, language);
	const whole = grade(response);
	if (whole.kind === 'right' || isAnother(whole, response)) return whole;
	const bare = bareAnswers(response, key, language);
	const certain = bare.filter(({ isDoubtful }) => !isDoubtful).map(({ text }) => text);
	const doubtful = bare.filter(({ isDoubtful }) => isDoubtful).map(({ text }) => text);
	const verdicts = [
		...certain.map(grade),
		...doubtful.map((text) => doubted(grade(text), key)),
		...[response, ...certain].flatMap((text) => gradeTwice(text, grade) ?? []),
	];
	return verdicts.reduce((best, each) => (worth(each) > worth(best) ? each : best), whole);
}

/** As much as it is worth where something contradicts it. */
function doubted(verdict: Verdict, { answer }: AnswerKey): Verdict {
	return isPassing(verdict) ? { kind: 'unsure', form: answer } : verdict;
}

function isPassing({ kind }: Verdict): boolean {
	return kind === 'right' || kind === 'typo';
}

/** It is what something else is called, as it stands. */
function isAnother(verdict: Verdict, response: string): boolean {
	return (
		verdict.kind === 'wrong' &&
		verdict.named !== undefined &&
		foldAnswer(verdict.named) === foldAnswer(response)
	);
}

function worth(verdict: Verdict): number {
	const isNamed = verdict.kind === 'wrong' && verdict.named !== undefined;
	return KINDS.indexOf(verdict.kind) + (isNamed ? 0.5 : 0);
}

function gradeTwice(response: string, grade: (text: string) => Verdict): Verdict | undefined {
	for (const [first, second] of saidTwice(response)) {
		const [one, other] = [grade(first), grade(second)];
		const isSame = isInitialsOf(first, second) || isInitialsOf(second, first);
		const passing = [one, other].filter(isPassing);
		const [best] = passing.toSorted((a, b) => worth(b) - worth(a));
		if (passing.length === 2 || isSame) return best;
	}
	return undefined;
}

function gradeWorded(
	response: string,
	key: AnswerKey,
	others: readonly string[],
	language: string,
): Verdict {
	const verdict = gradePlain(response, key, others, language);
	if (verdict.kind === 'right' || isAnother(verdict, response)) return verdict;
	if (isWorded(response, key, others)) return { kind: 'right' };
	const turned = turnings(response, key, others);
	if (turned.includes('same')) return { kind: 'right' };
	if (verdict.kind === 'wrong' && (turned.includes('maybe') || isLoose(response, key))) {
		return { kind: 'unsure', form: key.answer };
	}
	return verdict.kind === 'typo' && hasAnotherWord(response, verdict.form)
		? { kind: 'unsure', form: verdict.form }
		: verdict;
}

/** Whether it is the answer in another wording, and nothing else in that one. */
function isWorded(response: string, key: AnswerKey, others: readonly string[]): boolean {
	const said = wordingOf(response);
	const forms = [key.answer, ...key.accepted];
	const own = new Set(forms.map(foldAnswer));
	return (
		said !== '' &&
		forms.some((form) => wordingOf(form) === said) &&
		!isAsked(response, key.prompt ?? '') &&
		!others.some((other) => !own.has(foldAnswer(other)) && wordingOf(other) === said)
	);
}

/** How it is a form of the answer turned round, and of nothing else. */
function turnings(
	response: string,
	key: AnswerKey,
	others: readonly string[],
): readonly ReturnType<typeof turnedRound>[] {
	const forms = [key.answer, ...key.accepted];
	const turned = forms
		.map((form) => turnedRound(response, form))
		.filter((each) => each !== 'other');
	if (turned.length === 0 || isAsked(response, key.prompt ?? '')) return [];
	const own = new Set(forms.map(foldAnswer));
	const isOfOther = others.some(
		(other) => !own.has(foldAnswer(other)) && turnedRound(response, other) !== 'other',
	);
	return isOfOther ? [] : turned;
}

/** What may be the answer in fewer or looser words. */
function isLoose(response: string, { answer, accepted, value }: AnswerKey): boolean {
	return (
		value === undefined &&
		[answer, ...accepted].some(
			(form) =>
				lacksOneWord(response, form) ||
				turnedRound(withMembers(response), withMembers(form)) !== 'other',
		)
	);
}

/** Of an organisation, whoever speaks of its members may mean the states, or people. */
function withMembers(text: string): string {
	return text.replace(MEMBER_STATES, '');
}

function gradePlain(
	response: string,
	key: AnswerKey,
	others: readonly string[],
	language: string,
): Verdict {
	const isOfPerson = key.value === undefined && asksForPerson(key.prompt ?? '');
	const byName = (isOfPerson ? gradePerson : gradeName)(response, key, others);
	return byName.kind === 'right' ? byName : (gradeValue(response, key, language) ?? byName);
}

function gradeValue(
	response: string,
	{ answer, accepted, value, prompt = '' }: AnswerKey,
	language: string,
): Verdict | undefined {
	if (value === undefined) return undefined;
	if ('number' in value) return gradeNumber(response, { ...value, answer, accepted, prompt });
	if ('place' in value && isForeignName(response, value.place)) return { kind: 'right' };
	return 'date' in value ? gradeDate(response, { answer, date: value.date, language }) : undefined;
}

function isForeignName(response: string, place: string): boolean {
	const said = foldAnswer(response);
	return said !== '' && foreignNames(place).has(said);
}
