import type { app } from './en/app.ts';
import type { StoreTrouble } from './problems.ts';
import { t } from './text.ts';

const UNSAVED = {
	full: 'problem.unsaved.full',
	'newer-version': 'problem.unsaved.newer',
	unavailable: 'problem.unsaved.unavailable',
} as const satisfies Record<StoreTrouble, keyof typeof app>;

/** Why an answer came back. */
export function unsavedAnswer(problem: { readonly kind: StoreTrouble }): string {
	return t(UNSAVED[problem.kind]);
}
