import { t } from './library-text.ts';

/** How long nothing is due; `null`: nothing is planned. */
export function quietFor(days: number | null): string {
	if (days === null || days <= 0) return t('library.nothingDueNow');
	return days === 1 ? t('library.nothingDueTomorrow') : t('library.nothingDue', { count: days });
}
