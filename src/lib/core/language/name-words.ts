import type { EntityKind } from './entity.ts';
import {
	BUILDINGS,
	EVENTS,
	INITIATIVES,
	LANDFORMS,
	ORGANISATIONS,
	REGIONS,
} from './words/nouns.ts';
import { isFirstName } from './words/first-names.ts';

/** "marsh crane": without a capital or a figure. */
export function isLowerCase(name: string): boolean {
	return !/[\p{Lu}\d]/u.test(name);
}

/** "bank" of "Bank of England", "museum" of "Tide Museum". */
export function headOf(name: string): string {
	const words = name.toLowerCase().split(' ');
	const of = words.indexOf('of');
	return words.at(of > 0 ? of - 1 : -1) ?? '';
}

/** What the words of a name tell of its kind: "… University", "Lake …", "Palace of …". */
export function headKind(name: string): EntityKind | undefined {
	const words = name.toLowerCase().split(' ');
	const last = words[(words.indexOf('of') > 0 ? words.indexOf('of') : words.length) - 1] ?? '';
	const first = words[0] ?? '';
	if (ORGANISATIONS.has(last) && words.length > 1) return 'organisation';
	if (INITIATIVES.has(last) && words.length > 1) return 'initiative';
	if (EVENTS.has(last) && words.length > 1) return 'event';
	if (BUILDINGS.has(last) && words.length > 1) return 'place';
	if ((LANDFORMS.has(last) || LANDFORMS.has(first)) && words.length > 1) return 'place';
	if (REGIONS.has(last) && words.length > 1) return 'place';
	return undefined;
}

/** "Anna-Lena Berg", by what only men or only women are called. */
export function hasFirstName(name: string): boolean {
	return isFirstName(name.split(/[\s-]/)[0] ?? '');
}
