import { shareOf, type Share } from '../schedule/numbers/share.ts';
import { FULL_POINTS, points } from './points.ts';
import type { Question } from './question.ts';
import type { Quiz, Response } from './quiz.ts';

/** A question with what was answered. */
export interface AnsweredQuestion {
	/** Which question of its quiz, from 0. */
	readonly number: number;
	readonly question: Question;
	/** `null`: the quiz ended before it came. */
	readonly response: Response | null;
}

/** How a quiz went. `right + part + wrong + unanswered + unsure.length` are its questions. */
export interface QuizResultView {
	readonly questions: number;
	/** Questions answered right, in parts where a part was right. */
	readonly credit: number;
	readonly right: number;
	readonly part: number;
	readonly wrong: number;
	readonly unanswered: number;
	/** `null` where no points are given for speed; so too the most that could be had. */
	readonly points: number | null;
	readonly bestPoints: number | null;
	/** What the questions took in all. */
	readonly ms: number;
	/** The credit, and within which bounds one who knows this much would come over many such questions. */
	readonly share: Share;
	/** What was not wholly right, but for what is unsure. */
	readonly misses: readonly AnsweredQuestion[];
	/** What only the learner can tell, until they do. */
	readonly unsure: readonly AnsweredQuestion[];
	/** What counts as right by the learner's word alone. */
	readonly called: readonly AnsweredQuestion[];
	readonly isTimed: boolean;
	readonly isEndedEarly: boolean;
}

export function resultOf(quiz: Quiz): QuizResultView {
	const all = quiz.questions.map((question, number): AnsweredQuestion => {
		return { number, question, response: quiz.responses[number] ?? null };
	});
	const kinds = all.map(kindOf);
	const of = (kind: Kind) => all.filter((_, i) => kinds[i] === kind);
	const credit = sum(all.map(({ response }) => creditOf(response)));
	const given = pointsOf(quiz, all);
	return {
		questions: all.length,
		credit,
		right: of('right').length,
		part: of('part').length,
		wrong: of('wrong').length,
		unanswered: of('unanswered').length,
		points: given,
		bestPoints: given === null ? null : all.length * FULL_POINTS,
		ms: sum(all.map(({ response }) => response?.ms ?? 0)),
		share: shareOf(credit, all.length),
		misses: all.filter((_, i) => kinds[i] !== 'right' && kinds[i] !== 'unsure'),
		unsure: of('unsure'),
		called: all.filter(({ response }) => response?.called === 'right' && response.mark.credit < 1),
		isTimed: quiz.limits !== null,
		isEndedEarly: all.some(({ response }) => response === null || response.ending === 'left'),
	};
}

/** What an answer counts for, 0 to 1: the learner's word on it goes before the mark. */
export function creditOf(response: Response | null): number {
	if (response?.called !== undefined) return response.called === 'right' ? 1 : 0;
	return response?.mark.credit ?? 0;
}

type Kind = 'right' | 'part' | 'wrong' | 'unanswered' | 'unsure';

function kindOf({ response }: AnsweredQuestion): Kind {
	if (response?.mark.verdict === 'unsure' && response.called === undefined) return 'unsure';
	const credit = creditOf(response);
	if (credit === 1) return 'right';
	if (credit > 0) return 'part';
	return (response?.mark.verdict ?? 'none') === 'none' ? 'unanswered' : 'wrong';
}

function pointsOf(quiz: Quiz, all: readonly AnsweredQuestion[]): number | null {
	const { limits, settings } = quiz;
	if (limits === null || settings.scoring === 'accuracy') return null;
	return sum(
		all.map(({ number, response }) =>
			response === null ? 0 : points(creditOf(response), response.ms, limits[number] ?? 0),
		),
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
