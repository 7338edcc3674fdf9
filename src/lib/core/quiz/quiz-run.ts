import type { Given, Mark, Quiz, Response } from './quiz.ts';

/** Grades what was given for a question. */
export type Grading = (number: number, given: Given | null) => Mark;

/** Answers that were on their way when the time was up still count. */
const GRACE_MS = 250;

/** Where a quiz stands. `between`: the last question is answered, the next not open yet. */
export type QuizPhase = 'asking' | 'paused' | 'between' | 'over';

export function phaseOf({ endedAt, open }: Quiz): QuizPhase {
	if (endedAt !== null) return 'over';
	if (open === null) return 'between';
	return open.since === null ? 'paused' : 'asking';
}

/** Now, for a quiz: no earlier than it has known, so that a clock set back gains nothing. */
function nowFor({ seenAt }: Quiz, at: number): number {
	return Math.max(seenAt, at);
}

/** When the time of the open question is up, ms; `null` where no clock runs or nothing is open. */
export function deadlineOf({ settings, limits, startedAt, responses, open }: Quiz): number | null {
	if (limits === null) return null;
	if (settings.clock.kind === 'quiz') return startedAt + limits.reduce((sum, ms) => sum + ms, 0);
	const limit = limits[responses.length];
	return open?.since == null || limit === undefined ? null : open.since + limit;
}

/** What is left of it, ms, and of how much; `null` where no clock runs. */
export function timeLeft(quiz: Quiz, at: number): { left: number; total: number } | null {
	const deadline = deadlineOf(quiz);
	if (deadline === null || quiz.limits === null) return null;
	const { clock } = quiz.settings;
	const total =
		clock.kind === 'quiz'
			? quiz.limits.reduce((sum, ms) => sum + ms, 0)
			: (quiz.limits[quiz.responses.length] ?? 0);
	return { left: Math.min(total, Math.max(0, deadline - nowFor(quiz, at))), total };
}

/** ms that the open question has taken until an instant, pauses left out. */
function spentUntil(until: number, { open }: Quiz): number {
	if (open === null) return 0;
	return open.spent + (open.since === null ? 0 : Math.max(0, until - open.since));
}

/** Opens the next question. */
export function openNext(quiz: Quiz, at: number): Quiz {
	if (phaseOf(quiz) !== 'between' || quiz.responses.length >= quiz.questions.length) return quiz;
	const now = nowFor(quiz, at);
	return { ...quiz, seenAt: now, open: { since: now, spent: 0 }, draft: null };
}

/** Keeps what lies on the open question, until its time is up. */
export function keepDraft(quiz: Quiz, number: number, draft: Given | null, at: number): Quiz {
	return isOpenFor(quiz, number, at) ? { ...quiz, seenAt: nowFor(quiz, at), draft } : quiz;
}

/** Whether that question is open and still takes something: also from a page that sees it while another rests. */
function isOpenFor(quiz: Quiz, number: number, at: number): boolean {
	const { open, responses } = quiz;
	if (open === null || open.isHeld === true || number !== responses.length) return false;
	const deadline = deadlineOf(quiz);
	return deadline === null || nowFor(quiz, at) <= deadline + GRACE_MS;
}

/** Remembers that it is so late. */
export function seen(quiz: Quiz, at: number): Quiz {
	return at <= quiz.seenAt || quiz.endedAt !== null ? quiz : { ...quiz, seenAt: at };
}

/**
 * Hands in an answer of the open question. Another question's, or one that comes when the time is up, changes
 * nothing: what lay there at its deadline counts then, by `expire`.
 */
export function respond(
	quiz: Quiz,
	number: number,
	given: Given | null,
	at: number,
	grade: Grading,
): Quiz {
	if (!isOpenFor(quiz, number, at)) return quiz;
	const deadline = deadlineOf(quiz);
	return withResponse(quiz, at, {
		given,
		ending: 'given',
		ms: spentUntil(Math.min(nowFor(quiz, at), deadline ?? Infinity), quiz),
		mark: grade(number, given),
	});
}

/** Ends what the clock has ended by now: the open question, or with one clock for all the whole quiz. */
export function expire(quiz: Quiz, at: number, grade: Grading): Quiz {
	const deadline = deadlineOf(quiz);
	const phase = phaseOf(quiz);
	if (deadline === null || nowFor(quiz, at) < deadline || phase === 'over') return quiz;
	const answered =
		phase === 'asking'
			? withResponse(quiz, at, {
					given: quiz.draft,
					ending: 'timeout',
					ms: spentUntil(deadline, quiz),
					mark: grade(quiz.responses.length, quiz.draft),
				})
			: quiz;
	if (quiz.settings.clock.kind !== 'quiz') return answered;
	// Whenever it is noticed, it was over then.
	return { ...withoutRest(answered, at, 'timeout'), endedAt: deadline };
}

/** The learner stops the time of the open question, until they go on; only where no clock runs. */
export function pause(quiz: Quiz, at: number): Quiz {
	const stopped = rest(quiz, at);
	if (stopped === quiz || stopped.open === null) return quiz;
	return { ...stopped, open: { ...stopped.open, isHeld: true } };
}

/** The learner goes on. */
export function resume(quiz: Quiz, at: number): Quiz {
	if (phaseOf(quiz) !== 'paused' || quiz.open === null) return quiz;
	const now = nowFor(quiz, at);
	return { ...quiz, seenAt: now, open: { since: now, spent: quiz.open.spent } };
}

/** Nobody sees the open question any more: its time stops until it is seen again; only where no clock runs. */
export function rest(quiz: Quiz, at: number): Quiz {
	if (quiz.limits !== null || phaseOf(quiz) !== 'asking') return quiz;
	const now = nowFor(quiz, at);
	return { ...quiz, seenAt: now, open: { since: null, spent: spentUntil(now, quiz) } };
}

/** The open question is seen again. What the learner has paused stays so. */
export function wake(quiz: Quiz, at: number): Quiz {
	return quiz.open?.isHeld === true ? quiz : resume(quiz, at);
}

/** Ends the quiz before its last question; what was not answered is left. */
export function endEarly(quiz: Quiz, at: number): Quiz {
	return phaseOf(quiz) === 'over' ? quiz : withoutRest(quiz, at, 'left');
}

/** The learner's word on an answer. */
export function call(quiz: Quiz, number: number, called: 'right' | 'wrong'): Quiz {
	const response = quiz.responses[number];
	if (response?.given == null || response.called === called) return quiz;
	return { ...quiz, responses: quiz.responses.with(number, { ...response, called }) };
}

function withResponse(quiz: Quiz, at: number, response: Response): Quiz {
	const now = nowFor(quiz, at);
	const responses = [...quiz.responses, response];
	const isLast = responses.length >= quiz.questions.length;
	return {
		...quiz,
		seenAt: now,
		responses,
		open: null,
		draft: null,
		endedAt: isLast ? now : null,
	};
}

const NOTHING: Mark = { credit: 0, verdict: 'none' };

function withoutRest(quiz: Quiz, at: number, ending: 'timeout' | 'left'): Quiz {
	if (quiz.endedAt !== null) return quiz;
	const now = nowFor(quiz, at);
	const missing = quiz.questions.slice(quiz.responses.length).map((): Response => {
		return { given: null, ending, ms: 0, mark: NOTHING };
	});
	const responses = [...quiz.responses, ...missing];
	return { ...quiz, seenAt: now, responses, open: null, draft: null, endedAt: now };
}
