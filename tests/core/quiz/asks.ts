import { askedCards } from '#lib/core/quiz/asked-cards.ts';
import type { Question } from '#lib/core/quiz/question.ts';

/** What is asked, whatever its choices and in whatever order it lies there. */
export function asks(question: Question): string {
	const { format } = question;
	const member = format === 'choice' || format === 'truth' ? question.member?.id : undefined;
	const ids = askedCards(question).map(({ id }) => id);
	return [format, ...ids.sort(), member ?? ''].join(' ');
}
