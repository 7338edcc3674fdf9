import type { Language } from '../../src/lib/core/language/index.ts';
import type { Weights } from '../../src/lib/core/cards/worth/span-worth.ts';
import { examplesOf, type GoldRow } from './examples.ts';
import { fitWeights } from './logistic-regression.ts';

const FITTING = { penalty: 30, steps: 500 } as const;

/** The weights by which the spans that people chose rank before those they left. */
export function learnWeights(rows: readonly GoldRow[], language: Language): Weights {
	return fitWeights(
		rows.flatMap((row) => examplesOf(row, language)),
		FITTING,
	);
}

/** What is written: each set in the order of its names. */
export function weightsText(sets: Readonly<Record<string, Weights>>): string {
	return `${JSON.stringify(sets, null, '\t')}\n`;
}
