import { t } from './deeds-text.ts';

type DeedWord =
	| { readonly kind: 'redone' }
	| { readonly kind: 'done'; readonly what: 'suspend' | 'resume' | 'bury' | 'reset' }
	| {
			readonly kind: 'undone';
			readonly what:
				'review' | 'suspend' | 'resume' | 'reset' | 'bury' | 'edit' | 'accept' | 'flag';
	  };

/** What was done to a card, taken back or brought back. */
export function deedWord(word: DeedWord): string {
	if (word.kind === 'redone') return t('study.redone');
	return word.kind === 'done' ? t(`study.done.${word.what}`) : t(`study.undone.${word.what}`);
}
