import { GAP, type Card, type SetCard } from '../cards/card.ts';
import { holdsWords } from '../cards/checks/fold-words.ts';
import { findNumbers } from '../language/numbers.ts';
import type { DeckProblem } from './problem.ts';

/** What keeps a prompt from being asked: a gap too many or too few, or the answer itself; paths begin in the card. */
export function promptProblems(card: Card): readonly DeckProblem[] {
	const found: DeckProblem[] = [];
	const report = (fault: NonNullable<DeckProblem['fault']>, message: string) =>
		void found.push({ path: ['prompt'], message, fault });
	const gaps = card.prompt.split(GAP).length - 1;
	if (card.kind === 'cloze' ? gaps !== 1 : gaps !== 0) {
		report('gap', `must hold ${GAP} once in a cloze, and nowhere else`);
	}
	if (card.kind === 'set' && isOtherCount(card)) {
		report(
			'other-count',
			`asks for another number of members than the ${card.members.length} there are`,
		);
	}
	// What a person wrote by hand may ask for a word that it shows.
	if (card.citation !== null && givesAway(card)) {
		report('gives-answer-away', 'holds the whole answer; ask without naming it');
	}
	return found;
}

/** Whether the prompt of a card holds its whole answer, or all its members, as words of its own. */
export function givesAway(card: Card): boolean {
	const answers = card.kind === 'set' ? card.members.map(({ label }) => label) : [card.answer];
	return answers.every((answer) => isGiven(answer, card.prompt));
}

/** "which nine countries", of eight members; not "which one hundred", "which 19th-century painters". */
function isOtherCount({ prompt, members }: SetCard): boolean {
	const which = /\bwhich /iu.exec(prompt);
	if (which === null) return false;
	const first = which.index + which[0].length;
	const asked = findNumbers(prompt).find(({ start }) => start === first);
	if (asked === undefined || asked.ordinal || asked.unit !== undefined) return false;
	return /^ \p{L}/u.test(prompt.slice(asked.end)) && asked.value !== members.length;
}

/** Not by a single letter or digit, which stands in a text by chance, nor as one of the things to choose from. */
function isGiven(answer: string, prompt: string): boolean {
	return answer.length > 1 && holdsWords(prompt, answer) && !isChoice(answer, prompt);
}

/** "Tarn or Varn?" names the answer and does not give it away. */
function isChoice(answer: string, prompt: string): boolean {
	return [`or ${answer}`, `or the ${answer}`, `${answer} or`].some((words) =>
		holdsWords(prompt, words),
	);
}
