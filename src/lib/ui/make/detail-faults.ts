import type { DetailProblem } from '#lib/core/draft/index.ts';
import { t } from '../text/make-text.ts';

/** What is wrong with what is told of an article, field by field, and what to do. */
export function detailFaults(
	problems: readonly DetailProblem[],
): Readonly<Partial<Record<DetailProblem['detail'], string>>> {
	return Object.fromEntries(
		problems.map((problem) => [problem.detail, t(`make.fault.${problem.kind}`)]),
	);
}
