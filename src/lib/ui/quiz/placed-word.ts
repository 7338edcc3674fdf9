import { nth } from '../text/nth.ts';
import { t } from '../text/quiz-text.ts';

/** What has become of the order, for whoever does not see it; `undefined`: nothing. */
export function placedWord(
	before: readonly string[],
	after: readonly string[],
	textOf: (id: string) => string,
): string | undefined {
	const placed = after.findLast((id) => !before.includes(id));
	if (placed !== undefined) {
		return t('quiz.placed', { nth: nth(after.indexOf(placed) + 1), event: textOf(placed) });
	}
	const taken = before.findLast((id) => !after.includes(id));
	return taken === undefined ? undefined : t('quiz.taken', { event: textOf(taken) });
}
