import type { Check } from './check.ts';

/** Marks come in pairs, no piece is missing, no word stands twice. */
export const promptWhole: Check = {
	reason: 'prompt-broken',
	fails: ({ prompt }) => {
		const count = (mark: RegExp) => prompt.match(mark)?.length ?? 0;
		if (count(/"/g) % 2 !== 0 || count(/“/g) !== count(/”/g) || count(/\(/g) !== count(/\)/g))
			return true;
		return /\s{2,}|\bundefined\b|\b(\p{L}+) \1\b|,\?$|\s[,;:?]/u.test(prompt);
	},
};
