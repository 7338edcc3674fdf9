import type { KnipConfig } from 'knip';

export default {
	entry: [
		// The public faces of core: what is offered there is for tests, tools and what comes next.
		'src/lib/core/*/index.ts',
		'scripts/*.{ts,mjs}',
		'tests/**/*.{test,spec}.ts',
	],
	project: ['src/**/*.{ts,svelte}', 'scripts/**', 'bench/**', 'tests/**'],
	// Read by path, for the table of countries.
	ignoreDependencies: ['cldr-core', 'cldr-localenames-full', 'i18n-iso-countries'],
} satisfies KnipConfig;
