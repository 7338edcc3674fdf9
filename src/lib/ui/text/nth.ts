import { language } from './language.ts';
import { writtenNumber } from './numbers.ts';
import { t } from './quiz-text.ts';

const rules = new Intl.PluralRules(language.words, { type: 'ordinal' });

/** A place in a row: "1st", "22nd". */
export function nth(place: number): string {
	const category = rules.select(place);
	const form = category === 'zero' || category === 'many' ? 'other' : category;
	return t(`quiz.nth.${form}`, { place: writtenNumber(place) });
}
