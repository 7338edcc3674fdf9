import { expect, test } from 'vitest';
import whole from 'wink-eng-lite-web-model';
import { winkModel } from '../../../src/lib/core/language/wink-model.ts';

// wink's types do not say that the core is a function.
type Core = () => { features: { lexeme: { list: string[] } } };

test("the words are read as wink's own loader reads them", () => {
	const [ours, theirs] = [winkModel, whole].map(({ core }) => (core as Core)());
	// Compared as values: one by one, the assertion would take a minute for so many.
	expect(Object.keys(ours ?? {})).toEqual(Object.keys(theirs ?? {}));
	for (const key of Object.keys(theirs ?? {}))
		expect(plain(Reflect.get(ours ?? {}, key)) === plain(Reflect.get(theirs ?? {}, key)), key).toBe(
			true,
		);
});

test('the words that one reader has met are not known to the next', () => {
	const core = winkModel.core as Core;
	core().features.lexeme.list.push('zzyx');
	expect(core().features.lexeme.list).not.toContain('zzyx');
});

test('a word that is met gets its place in the index', () => {
	const { hash } = (
		winkModel.core as () => { features: { lexeme: { hash: Record<string, number> } } }
	)().features.lexeme;
	expect([hash.zzyx, Reflect.get(hash, 'toString'), hash.harbour]).toEqual([
		undefined,
		undefined,
		expect.any(Number),
	]);
	hash.zzyx = 7;
	expect(hash.zzyx).toBe(7);
});

/** By sorted keys, sets as lists; an index as what it says of each word of its list. */
function plain(value: unknown): string {
	return JSON.stringify(value, (_, each: unknown) => {
		if (isIndexed(each)) {
			const { hash, list, ...rest } = each;
			return { ...rest, list, index: list.map((word) => hash[String(word)]) };
		}
		if (each instanceof Set) return [...(each as Set<unknown>)];
		if (each instanceof Uint32Array) return Array.from(each);
		if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
		return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}

interface Indexed {
	readonly list: readonly unknown[];
	readonly hash: Readonly<Record<string, number>>;
}

function isIndexed(value: unknown): value is Indexed {
	return typeof value === 'object' && value !== null && 'hash' in value && 'list' in value;
}
