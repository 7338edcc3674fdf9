import type { Catalogue, Messages } from './catalogue.ts';
import type { Arguments, Message } from './message.ts';

export type Translator<English extends Messages> = <Key extends keyof English>(
	key: Key,
	...values: Arguments<English[Key]>
) => string;

/** Reads `catalogue` by the plural rules and figures of `locale` (BCP 47). */
export function translator<const English extends Messages>(
	locale: string,
	catalogue: Catalogue<English>,
): Translator<English> {
	const rules = new Intl.PluralRules(locale);
	const figures = new Intl.NumberFormat(locale);

	const written = (value: unknown) =>
		typeof value === 'number' ? figures.format(value) : String(value);

	const form = (message: Message, count: unknown) => {
		if (typeof message === 'string') return message;
		const category = typeof count === 'number' ? rules.select(count) : 'other';
		return message[category] ?? message.other;
	};

	return (key, ...[values]) => {
		const given = new Map<string, unknown>(Object.entries(values ?? {}));
		return form(catalogue[key], given.get('count')).replace(/\{(\w+)\}/g, (whole, name: string) =>
			given.has(name) ? written(given.get(name)) : whole,
		);
	};
}
