import type { Slip } from '#lib/core/quiz/class/slip.ts';
import { t } from '../text/class-text.ts';

/** How much time somebody had, against the usual. */
export function timeAllowed({ clock, allowance }: Pick<Slip, 'clock' | 'allowance'>): string {
	if (clock.kind === 'none') return t('class.time.none');
	if (allowance === 'off') return t('class.time.off');
	return allowance === 1 ? t('class.time.plain') : t('class.time.more', { times: allowance });
}
