import { t } from './set-text.ts';

type SetWord =
	| { readonly kind: 'named' | 'already' | 'intruder'; readonly name: string }
	| { readonly kind: 'typo'; readonly name: string; readonly typed: string }
	| { readonly kind: 'hint'; readonly letter: string }
	| { readonly kind: 'unknown' };

/** What became of an entry on the sheet. */
export function setWord(word: SetWord): string {
	switch (word.kind) {
		case 'named':
			return t('set.named', { name: word.name });
		case 'already':
			return t('set.already', { name: word.name });
		case 'intruder':
			return t('set.intruder', { name: word.name });
		case 'typo':
			return t('set.typo', { name: word.name, typed: word.typed });
		case 'hint':
			return t('set.hint.given', { letter: word.letter });
		case 'unknown':
			return t('set.unsure');
	}
}
