import { SHORTEST_CLOCK, type QuizSettings } from './quiz-settings.ts';

/**
 * The settings of a quiz that asks the misses of another again: its own, with questions drawn anew, and of one clock for
 * all as much as the fewer questions had.
 */
export function retrySettings(settings: QuizSettings, misses: number, of: number): QuizSettings {
	const { clock } = settings;
	const share = { ...settings, count: misses, seed: null };
	if (clock.kind !== 'quiz') return share;
	const seconds = Math.max(SHORTEST_CLOCK, Math.round((clock.seconds * misses) / of));
	return { ...share, clock: { kind: 'quiz', seconds } };
}
