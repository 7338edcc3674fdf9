import type { CardId } from '../../cards/card.ts';
import type { DeckId } from '../../deck/deck.ts';
import { groupedBy } from '../../grouped-by.ts';
import { shareOf } from '../../schedule/numbers/share.ts';
import type { QuizTag, Slip, SlipId } from './slip.ts';

/** A slip that was handed in. */
export interface HandedIn {
	readonly id: SlipId;
	readonly slip: Slip;
}

/** One result in a class's table. */
export interface ClassRow {
	readonly id: SlipId;
	readonly slip: Slip;
	/** 0 to 1. */
	readonly share: number;
	/** Cards that were missed. */
	readonly missed: number;
	/** 1; for the second result of one name 2, and so on. */
	readonly attempt: number;
}

/** How a class fared with one card. */
export interface CardTally {
	readonly card: CardId;
	/** Learners who were asked. */
	readonly asked: number;
	readonly missed: number;
}

/** The results of one quiz. Its figures are of first tries: who took it again had seen the answers. */
export interface ClassTable {
	readonly quiz: QuizTag;
	readonly deck: DeckId;
	readonly deckTitle: string;
	/** When the first and the last was over, ms. */
	readonly from: number;
	readonly to: number;
	/** Oldest first, so that whoever took it twice stands with the first try before. */
	readonly rows: readonly ClassRow[];
	/** Of the shares, 0 to 1. */
	readonly mean: number;
	readonly median: number;
	/** Cards in the order in which they were first asked. */
	readonly cards: readonly CardTally[];
	/** Cards with at least one miss, first what is missed most as far as so many answers can tell. */
	readonly hardest: readonly CardTally[];
	/** Whether enough were asked the first of them to call it the hardest. */
	readonly isTelling: boolean;
}

/** A card that fewer were asked than these tells little of a class; a smaller class has no more to go by. */
const ENOUGH = 3;

/** A table for each quiz, the latest first. */
export function classTables(handedIn: readonly HandedIn[]): readonly ClassTable[] {
	return [...groupedBy(handedIn, ({ slip }) => slip.quiz).values()]
		.map(classTable)
		.sort((a, b) => b.to - a.to || compare(a.quiz, b.quiz));
}

function classTable(handedIn: readonly HandedIn[]): ClassTable {
	const sorted = [...handedIn].sort(
		(a, b) => a.slip.endedAt - b.slip.endedAt || compare(a.id, b.id),
	);
	const rows = withAttempts(sorted);
	const firsts = rows.filter(({ attempt }) => attempt === 1);
	const shares = firsts.map(({ share }) => share).sort((a, b) => a - b);
	const cards = tallies(firsts.map(({ slip }) => slip));
	const hardest = hardestOf(cards);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) throw new RangeError('no slips, no table');
	const { quiz, deck, deckTitle } = last.slip;
	return {
		...{ quiz, deck, deckTitle, from: first.slip.endedAt, to: last.slip.endedAt, rows },
		mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
		median: medianOf(shares),
		...{ cards, hardest },
		isTelling: (hardest[0]?.asked ?? 0) >= Math.min(ENOUGH, firsts.length),
	};
}

function withAttempts(sorted: readonly HandedIn[]): readonly ClassRow[] {
	const attempts = new Map<string, number>();
	return sorted.map(({ id, slip }) => {
		const name = slip.nickname.normalize('NFKC').toLowerCase();
		// Nobody knows whether two without a name are one.
		const attempt = name === '' ? 1 : (attempts.get(name) ?? 0) + 1;
		attempts.set(name, attempt);
		const missed = slip.asked.filter((each) => each.missed).length;
		return { id, slip, share: slip.credit / (slip.questions * 100), missed, attempt };
	});
}

function tallies(slips: readonly Slip[]): readonly CardTally[] {
	const tallies = new Map<CardId, CardTally>();
	for (const { asked } of slips) {
		for (const { card, missed } of asked) {
			const before = tallies.get(card) ?? { card, asked: 0, missed: 0 };
			const misses = before.missed + (missed ? 1 : 0);
			tallies.set(card, { card, asked: before.asked + 1, missed: misses });
		}
	}
	return [...tallies.values()];
}

/**
 * By the least share that so many misses speak for: two of two go before one of one, and ten of thirty before two
 * of thirty. What one learner alone has missed says more of the learner than of the card, and goes last.
 */
function hardestOf(cards: readonly CardTally[]): readonly CardTally[] {
	const least = ({ asked, missed }: CardTally) => shareOf(missed, asked).low - (missed > 1 ? 0 : 1);
	return cards.filter(({ missed }) => missed > 0).sort((a, b) => least(b) - least(a));
}

/** Of values in their order. */
function medianOf(sorted: readonly number[]): number {
	const [low, high] = [
		sorted[Math.floor((sorted.length - 1) / 2)],
		sorted[Math.floor(sorted.length / 2)],
	];
	return ((low ?? NaN) + (high ?? NaN)) / 2;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
