import type * as binding from '@open-spaced-repetition/binding';
import type { History } from '../src/lib/core/schedule/fitting/history.ts';
import type { Weights } from '../src/lib/core/schedule/weights.ts';

/** The optimiser that Anki has, fsrs-rs, or why it is not at hand. */
export type NativeOptimiser =
	| { readonly ok: true; readonly fit: (histories: readonly History[]) => Promise<Weights> }
	| { readonly ok: false; readonly missing: string };

const PACKAGE = '@open-spaced-repetition/binding';

/** Its package has a binary for most platforms, each in an optional package of its own. */
export async function nativeOptimiser(): Promise<NativeOptimiser> {
	try {
		const native = await import('@open-spaced-repetition/binding');
		return {
			ok: true,
			fit: (histories) => native.computeParameters(itemsOf(histories, native), OPTIONS),
		};
	} catch {
		return { ok: false, missing: `no ${PACKAGE} for ${process.platform} on ${process.arch}` };
	}
}

const OPTIONS = { enableShortTerm: true };

type Binding = typeof binding;

/** It takes, for each answer to be predicted, all answers up to it, in the order of the log. */
function itemsOf(histories: readonly History[], { FSRSBindingItem, FSRSBindingReview }: Binding) {
	return histories
		.flatMap((history) =>
			history.flatMap(({ rank }, i) =>
				rank === null ? [] : [{ rank, answers: history.slice(0, i + 1) }],
			),
		)
		.sort((a, b) => a.rank - b.rank)
		.map(
			({ answers }) =>
				new FSRSBindingItem(
					answers.map(({ rating, elapsed }) => new FSRSBindingReview(rating, elapsed)),
				),
		);
}
