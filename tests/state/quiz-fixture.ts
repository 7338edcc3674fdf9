import type { Card, CardId, FactId, PlainCard, SetCard } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { Question } from '#lib/core/quiz/question.ts';
import { quizLimits } from '#lib/core/quiz/quiz-limits.ts';
import { openNext } from '#lib/core/quiz/quiz-run.ts';
import { DEFAULT_QUIZ, type QuizClock } from '#lib/core/quiz/quiz-settings.ts';
import type { Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import { RIVERS } from './fixture.ts';

function event(id: string, prompt: string, date: string): PlainCard {
	return {
		...{ id: id as CardId, fact: `fact-${id}` as FactId, kind: 'basic', prompt, answer: date },
		...{ accepted: [], value: { date }, citation: null },
	};
}

const WRONG: Readonly<Record<string, readonly string[]>> = {
	length: ['220 kilometres', '1,200 kilometres', '90 kilometres'],
	bridge: ['1955', '1977', '1988'],
};

/** A deck that can be asked in every format. */
export const ASKABLE: Deck = {
	...RIVERS,
	cards: [
		...RIVERS.cards.map((card): Card => {
			const distractors = WRONG[card.id];
			return distractors === undefined ? card : { ...card, distractors };
		}),
		event('ferry', 'When was the Aust ferry taken up?', '1827'),
		event('tunnel', 'When was the tunnel opened?', '1886'),
		event('second', 'When was the second bridge opened?', '1996'),
	],
};

function plain(id: string): PlainCard {
	const card = ASKABLE.cards.find((card) => card.id === id);
	if (card === undefined || card.kind === 'set') throw new Error(`no such card: ${id}`);
	return card;
}

const RIVERS_SET = ASKABLE.cards.find(({ kind }) => kind === 'set') as SetCard;
export const EVENTS = ['second', 'ferry', 'tunnel'].map(plain);

/** A question in each format. */
export const ASKED = {
	typed: { format: 'typed', card: plain('length') },
	choice: {
		...{ format: 'choice', card: plain('bridge'), key: 1 },
		choices: ['1955', '1966', '1977', '1988'],
	},
	truth: { format: 'truth', card: plain('bridge'), shown: '1955', isTrue: false },
	names: { format: 'names', card: RIVERS_SET },
	order: { format: 'order', cards: EVENTS },
} as const satisfies Record<Question['format'], Question>;

export const CLOCKS = {
	none: { kind: 'none' },
	each: { kind: 'question', seconds: 30 },
	all: { kind: 'quiz', seconds: 60 },
} as const satisfies Record<string, QuizClock>;

/** A quiz whose first question has just been opened. */
export function quizOf(
	questions: readonly Question[],
	{ clock, at }: { readonly clock: QuizClock; readonly at: number },
): Quiz {
	const settings = { ...DEFAULT_QUIZ, count: questions.length, clock };
	const quiz: Quiz = {
		...{ id: 'quiz' as QuizId, deck: ASKABLE.id, settings, questions },
		limits: quizLimits(questions, settings),
		...{ startedAt: at, seenAt: at, responses: [], open: null, draft: null, endedAt: null },
	};
	return openNext(quiz, at);
}
