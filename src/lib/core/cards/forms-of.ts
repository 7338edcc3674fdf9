import { findCountry } from '../language/countries.ts';
import type { Reading } from '../language/reading.ts';
import { entityForms } from './ask/answer.ts';

/** All forms under which a distractor might be right after all. */
export function formsOf(reading: Reading, form: string): string[] {
	const entity = reading.entities.find(({ forms }) => forms.includes(form));
	const country = findCountry(form);
	const forms = entity === undefined ? [form] : [form, ...entityForms(entity)];
	return country === undefined ? forms : [...forms, country.name, ...country.forms];
}
