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

/** By sorted keys, sets as lists. */
function plain(value: unknown): string {
	return JSON.stringify(value, (_, each: unknown) => {
		if (each instanceof Set) return [...(each as Set<unknown>)];
		if (each instanceof Uint32Array) return Array.from(each);
		if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
		return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
