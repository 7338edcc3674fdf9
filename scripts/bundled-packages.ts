import type { Plugin } from 'vite';
import { SHIPPED } from './notices.ts';

/** The package that a module is of, `undefined` for one of our own: `svelte`, `@sveltejs/kit`. */
export function packageOf(moduleId: string): string | undefined {
	// The last folder counts: a package may bring packages of its own.
	return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/
		.exec(moduleId)?.[1]
		?.replace('\\', '/');
}

/** The packages of some modules that the notices do not name, each once. */
export function unnamedPackages(moduleIds: readonly string[]): readonly string[] {
	const packages = new Set(moduleIds.flatMap((id) => packageOf(id) ?? []));
	return [...packages].filter((name) => !(name in SHIPPED));
}

/** Stops a build that gives a browser code of a package which the notices do not name. */
export function noticesCoverTheBundle(): Plugin {
	return {
		name: 'recto-notices-cover-the-bundle',
		apply: 'build',
		generateBundle(_, bundle) {
			// What is built for the server only prerenders the pages.
			if (this.environment.name !== 'client') return;
			const modules = Object.values(bundle).flatMap((part) =>
				part.type === 'chunk' ? Object.entries(part.modules) : [],
			);
			const unnamed = unnamedPackages(
				modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
			);
			if (unnamed.length > 0) {
				this.error(
					`${unnamed.join(', ')} would ship without a notice. Name it in scripts/notices.ts and run "npm run notices".`,
				);
			}
		},
	};
}
