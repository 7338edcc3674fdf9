import type { Plugin } from 'vite';
import { noticesCoverTheBundle } from './bundled-packages.ts';

/** Code with all beyond ASCII as `\uXXXX`; right in strings, patterns and names, and not in `String.raw`. */
export function inAscii(code: string): string {
	return code.replace(/\\[^]|[^\0-\x7f]/g, (found) => {
		const unit = found.charCodeAt(found.length - 1);
		// "\é" says no more than "é".
		return unit < 0x80 ? found : `\\u${unit.toString(16).padStart(4, '0')}`;
	});
}

/**
 * For code that holds large tables: one letter beyond Latin-1, and the browser keeps all of it at two bytes a letter;
 * to decode that took Chromium a third more time.
 */
export function asciiCode(): Plugin {
	return {
		name: 'recto-ascii-code',
		apply: 'build',
		generateBundle(_, bundle) {
			for (const part of Object.values(bundle))
				if (part.type === 'chunk') part.code = inAscii(part.code);
		},
	};
}

/** How Workers are built, in the app and in the bench. */
export const WORKERS = {
	format: 'es' as const,
	plugins: () => [asciiCode(), noticesCoverTheBundle()],
};
