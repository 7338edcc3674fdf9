import type { CardId, PlainCard } from '#lib/core/cards/card.ts';
import type { Question } from '#lib/core/quiz/question.ts';
import type { Given, Response } from '#lib/core/quiz/quiz.ts';
import type { AnsweredQuestion } from '#lib/core/quiz/quiz-result.ts';
import { GAP, promptInLine } from '../card/gap.ts';
import { listed } from '../text/lists.ts';
import { t } from '../text/quiz-result-text.ts';
import { byDate } from './by-date.ts';

/** One line of what is said about a missed question. */
export interface MissLine {
	readonly name: string;
	readonly text: string;
	/** `own`: in the language of the app; the others are from the deck, or of what was given. */
	readonly kind: 'own' | 'given' | 'answer';
}

/** How it was asked. */
export function kindWords(question: Question): string {
	const isMember = question.format === 'choice' && question.card.kind === 'set';
	return t(isMember ? 'quizResult.kind.member' : `quizResult.kind.${question.format}`);
}

/** The prompt, cut at its gaps; of an order there is none. */
export function promptParts(question: Question): readonly string[] | undefined {
	return question.format === 'order' ? undefined : question.card.prompt.split(GAP);
}

/** What was given, and what is right; an order's is a list of its own. */
export function missLines({ question, response }: AnsweredQuestion): readonly MissLine[] {
	const given = response?.given ?? null;
	switch (question.format) {
		case 'choice':
			return [
				yours(response, given?.format === 'choice' ? question.choices[given.picked] : undefined),
				answer(question.choices[question.key] ?? ''),
			];
		case 'typed':
			return [
				yours(response, given?.format === 'typed' ? given.text : undefined),
				answer(question.card.answer),
			];
		case 'truth':
			return [
				{ name: t('quizResult.asked'), text: question.shown, kind: 'given' },
				given?.format === 'truth'
					? own(t('quizResult.yours'), said(given.said))
					: yours(response, undefined),
				question.isTrue || question.card.kind === 'set'
					? own(t('quizResult.answer'), said(question.isTrue))
					: answer(question.card.answer),
			];
		case 'names':
			return names(question.card.members, given, response);
		case 'order':
			return given?.format === 'order' ? [] : [yours(response, undefined)];
	}
}

function own(name: string, text: string): MissLine {
	return { name, text, kind: 'own' };
}

function answer(text: string): MissLine {
	return { name: t('quizResult.answer'), text, kind: 'answer' };
}

/** Nothing that was given is said in words; so is what is blank. */
function yours(response: Response | null, text: string | undefined): MissLine {
	const name = t('quizResult.yours');
	if (text !== undefined && text.trim() !== '') return { name, text, kind: 'given' };
	const isLate = response?.ending === 'timeout';
	return own(name, t(isLate ? 'quizResult.timeUp' : 'quizResult.notAnswered'));
}

function said(isTrue: boolean): string {
	return t(isTrue ? 'quizResult.true' : 'quizResult.false');
}

function names(
	members: readonly { readonly id: string; readonly label: string }[],
	given: Given | null,
	response: Response | null,
): readonly MissLine[] {
	const found = new Set<string>(given?.format === 'names' ? given.found : []);
	const intruders = given?.format === 'names' ? given.intruders : [];
	const missed = members.filter(({ id }) => !found.has(id)).map(({ label }) => label);
	const count = t('quizResult.found', {
		found: members.length - missed.length,
		count: members.length,
	});
	return [
		given === null ? yours(response, undefined) : own(t('quizResult.yours'), count),
		...(intruders.length > 0
			? [{ name: t('quizResult.intruders'), text: listed(intruders), kind: 'given' } as const]
			: []),
		{ name: t('quizResult.missing'), text: listed(missed), kind: 'answer' },
	];
}

/** An event of a timeline, where it belongs. */
export interface OrderLine {
	readonly id: CardId;
	readonly prompt: string;
	readonly date: string;
	/** From 1: where it was put instead; `null` where it stood right, or nothing was given. */
	readonly put: number | null;
}

/** The events in their right order, by their dates. */
export function orderLines(
	cards: readonly PlainCard[],
	response: Response | null,
): readonly OrderLine[] {
	const given = response?.given?.format === 'order' ? response.given.order : [];
	return byDate(cards).map(({ id, prompt, answer }, i) => {
		const place = given.indexOf(id);
		const put = place < 0 || place === i ? null : place + 1;
		return { id, prompt: promptInLine(prompt), date: answer, put };
	});
}
