import { buildQuestions } from '../src/lib/core/quiz/build-questions.ts';
import type { Card, CardId, FactId, MemberId } from '../src/lib/core/cards/card.ts';
import { FORMATS } from '../src/lib/core/quiz/format.ts';
import { MOST_QUESTIONS } from '../src/lib/core/quiz/quiz-settings.ts';
import { shuffleAndPick } from './shuffle-and-pick.ts';
import { median, timed, type Figure } from './measure.ts';

export const CARDS = 500;
const ROUNDS = 30;

/** The longest quiz of a large deck, beside one that shuffles the cards and picks four answers for each. */
export async function quizFigures(): Promise<readonly Figure[]> {
	const cards = largeDeck();
	const wanted = { count: MOST_QUESTIONS, formats: FORMATS };
	let seed = 0;
	const build = () => buildQuestions(cards, wanted, `seed ${seed++}`);
	const [first = NaN] = await timed(1, build);
	const own = median(await timed(ROUNDS, build));
	const naive = median(await timed(ROUNDS, () => shuffleAndPick(cards, MOST_QUESTIONS)));
	const name = `${MOST_QUESTIONS} questions of ${CARDS} cards`;
	return [
		{ what: `${name}, the first time`, value: first, unit: 'ms', goal: 50 },
		{ what: `${name}, once warm`, value: own, unit: 'ms' },
		{ what: 'shuffled and picked, the same deck', value: naive, unit: 'ms' },
		{ what: 'times as long as that', value: own / naive, unit: 'x' },
	];
}

/** Two cards a fact; every tenth a list, every tenth a year. */
export function largeDeck(): readonly Card[] {
	return Array.from({ length: CARDS }, (_, i): Card => {
		const common = {
			id: `card${i}` as CardId,
			prompt: `In what year was the summit number ${i} of the organisation held at last?`,
			accepted: [`the answer of ${i}`],
			citation: null,
			fact: `fact${i >> 1}` as FactId,
			distractors: ['one', 'two', 'three'].map((word) => `${word} beside ${i}`),
		};
		if (i % 10 === 1) {
			const members = ['a', 'b', 'c'].map((name) => ({
				...{ id: name as MemberId, label: `${name} of ${i}`, accepted: [] },
			}));
			return { ...common, kind: 'set', members };
		}
		const year = String(1_000 + i);
		if (i % 10 === 0) return { ...common, kind: 'basic', answer: year, value: { date: year } };
		return { ...common, kind: 'basic', answer: `answer ${i}` };
	});
}
