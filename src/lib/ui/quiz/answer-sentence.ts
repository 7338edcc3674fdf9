import type { Mark } from '#lib/core/quiz/quiz.ts';
import { t } from '../text/quiz-text.ts';
import { aroundNames, type SentencePart } from './around-names.ts';

export interface Answered {
	readonly verdict: Mark['verdict'];
	readonly ending: 'given' | 'timeout';
	/** The right answer; empty where it stands elsewhere, as on a timeline. */
	readonly answer: string;
	/** What a wrong answer names instead. */
	readonly named: string | undefined;
	/** The leaf shows something that is not the answer: what is, is said to whoever saw through it too. */
	readonly isFalse?: boolean;
	/** Right by the learner's word alone. */
	readonly isClaimed?: boolean;
}

type Name = 'answer' | 'named';

/** What is said after an answer, cut at the names in it. */
export function answerSentence(answered: Answered): readonly SentencePart<Name>[] {
	const parts = aroundNames<Name>((slot) => write(answered, slot));
	return parts.map((part, index) => {
		const before = parts[index - 1];
		if (part.kind !== 'words' || before?.kind !== 'name') return part;
		// "Washington, D.C." ends its sentence by itself.
		const isEnded = /[.!?…。؟]$/u.test(answered[before.name] ?? '');
		return isEnded ? { ...part, text: part.text.replace(/^\./, '') } : part;
	});
}

function write(
	{ verdict, ending, answer, named, isFalse = false, isClaimed = false }: Answered,
	slot: (name: Name) => string,
) {
	const isLate = ending === 'timeout';
	const names = { answer: slot('answer'), named: slot('named') };
	switch (verdict) {
		case 'right':
			if (isClaimed) return t('quiz.claimed', names);
			return isFalse && answer !== '' ? t('quiz.right.answer', names) : t('quiz.right');
		case 'typo':
			return t('quiz.typo', names);
		case 'unsure':
			return t('quiz.unsure', names);
		case 'part':
			return isLate ? t('quiz.late.part') : t('quiz.part');
		case 'wrong':
			if (answer === '') return isLate ? t('quiz.late.bare') : t('quiz.wrong.bare');
			if (isLate) return t('quiz.late', names);
			return named === undefined ? t('quiz.wrong', names) : t('quiz.named', names);
		case 'none':
			if (answer === '') return isLate ? t('quiz.late.bare') : t('quiz.none.bare');
			return isLate ? t('quiz.late', names) : t('quiz.none', names);
	}
}
