import type { Memory } from '../fsrs.ts';
import { firstDifficulty, nextDifficulty } from './difficulty.ts';
import { ForgettingCurve, type Recall } from './forgetting-curve.ts';
import type { History } from './history.ts';
import type { PerWeight } from './per-weight.ts';
import type { Slope } from './slope.ts';
import {
	firstStability,
	stabilityAfterLapse,
	stabilityAfterRecall,
	stabilitySameDay,
} from './stability.ts';

/** One answer of a history, as FSRS-6 sees it. */
export interface PathStep {
	/** The chance of recall when it was given; null for the first, of which nothing was known. */
	readonly recall: Recall | null;
	/** The memory that it leaves. */
	readonly stability: Slope;
	readonly difficulty: Slope;
}

/** FSRS-6 led through a history: what `Fsrs` computes, with its slopes, and not rounded to 8 decimals. */
export function memoryPath(w: PerWeight, history: History): PathStep[] {
	const curve = new ForgettingCurve(w[20]);
	let memory: Memory | null = null;
	return history.map(({ elapsed, rating }): PathStep => {
		const step =
			memory === null ? firstStep(w, rating) : nextStep(w, memory, elapsed, rating, curve);
		memory = { stability: step.stability.value, difficulty: step.difficulty.value };
		return step;
	});
}

type Grade = History[number]['rating'];

function firstStep(w: PerWeight, rating: Grade): PathStep {
	return {
		recall: null,
		stability: firstStability(w, rating),
		difficulty: firstDifficulty(w, rating),
	};
}

function nextStep(
	w: PerWeight,
	memory: Memory,
	elapsed: number,
	rating: Grade,
	curve: ForgettingCurve,
): PathStep {
	const recall = curve.recall(elapsed, memory.stability);
	const difficulty = nextDifficulty(w, memory.difficulty, rating);
	const stability =
		elapsed === 0
			? stabilitySameDay(w, memory, rating)
			: rating === 1
				? stabilityAfterLapse(w, memory, recall)
				: stabilityAfterRecall(w, memory, rating, recall);
	return { recall, stability, difficulty };
}
