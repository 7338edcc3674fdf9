import type { problems } from './en/problems.ts';
import { t } from './problems-text.ts';

/** The kinds of trouble a store can be in. */
export type StoreTrouble = 'full' | 'newer-version' | 'unavailable';

interface Sentences {
	readonly title: string;
	readonly body: string;
}

const WHOLE = {
	full: ['problem.full.title', 'problem.full.body'],
	'newer-version': ['problem.newer.title', 'problem.newer.body'],
	unavailable: ['problem.unavailable.title', 'problem.unavailable.body'],
} as const satisfies Record<StoreTrouble, readonly [keyof typeof problems, keyof typeof problems]>;

/** What happened to the store, what still works, what to do. */
export function storeProblem(problem: { readonly kind: StoreTrouble }): Sentences {
	const [title, body] = WHOLE[problem.kind];
	return { title: t(title), body: t(body) };
}
