import type { Rating } from './event.ts';
import { fsrsOf, type Memory } from './fsrs.ts';
import { nextStep } from './outcomes.ts';
import type { ScheduleSettings } from './settings.ts';

/** The steps an item goes through after an answer, when each of them is answered well. */
export interface StepPath {
	/** What is remembered once the last step has ended. */
	readonly memory: Memory;
	/** Answers to steps, the first one not among them. */
	readonly answers: number;
}

type PathSettings = Pick<ScheduleSettings, 'learnSteps' | 'relearnSteps' | 'params'>;

/**
 * Follows the steps of a new item, or of one that was just forgotten, to their end. They are taken to end
 * on the day on which they began.
 * @param memory after that answer
 */
export function stepPath(
	memory: Memory,
	{ phase, rating }: { readonly phase: 'new' | 'review'; readonly rating: Rating },
	settings: PathSettings,
): StepPath {
	const inSteps = phase === 'new' ? 'learning' : 'relearning';
	const before = phase === 'new' ? undefined : ({ phase, step: null } as const);
	return restOfSteps(memory, inSteps, nextStep(before, rating, settings), settings);
}

/** Follows running steps to their end. */
export function restOfSteps(
	memory: Memory,
	phase: 'learning' | 'relearning',
	step: number | null,
	settings: PathSettings,
): StepPath {
	const fsrs = fsrsOf(settings.params.weights);
	let path: StepPath = { memory, answers: 0 };
	for (let running = step; running !== null;) {
		path = { memory: fsrs.nextMemory(path.memory, 0, 3), answers: path.answers + 1 };
		running = nextStep({ phase, step: running }, 3, settings);
	}
	return path;
}
