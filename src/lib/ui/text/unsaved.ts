import type { study } from './en/study.ts';
import type { StoreTrouble } from './problems.ts';
import { t } from './study-text.ts';

const UNSAVED = {
	full: 'problem.unsaved.full',
	'newer-version': 'problem.unsaved.newer',
	unavailable: 'problem.unsaved.unavailable',
} as const satisfies Record<StoreTrouble, keyof typeof study>;

/** Why an answer came back. */
export function unsavedAnswer(problem: { readonly kind: StoreTrouble }): string {
	return t(UNSAVED[problem.kind]);
}
