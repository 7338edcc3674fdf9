import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WORKERS } from './scripts/ascii-code.ts';
import { noticesCoverTheBundle } from './scripts/bundled-packages.ts';
import { CODE_PARTS } from './scripts/code-parts.ts';
import { launchOptions } from './scripts/chromium.ts';

export default defineConfig({
	plugins: [sveltekit(), noticesCoverTheBundle()],
	worker: WORKERS,
	// How long Kit's own plugins take is no news to whoever builds the app.
	build: {
		modulePreload: {
			polyfill: false,
			// The router would name every file of every page, to each of them. A page that is opened names its own in
			// its head; one that is gone to has its files from the worker's cache.
			resolveDependencies: (_, files, { hostId }) =>
				/entry[\\/]app/.test(hostId) ? files.filter((file) => file.endsWith('.css')) : files,
		},
		rolldownOptions: { checks: { bundlerTimings: false } },
		// The first that know `:dir()`; for older ones it would be spelt out by languages, which a leaf has not.
		cssTarget: ['chrome120', 'firefox121', 'safari16.4'],
	},
	// Of the app alone: what prerenders its pages, and its Workers, are parted as they come.
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CODE_PARTS } } } } },
	},
	// The package's own entry leads to a build for browsers that Recto does not run in, with all its helpers.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// Some start processes of their own, on machines that are busy.
					testTimeout: 60_000,
					include: ['tests/{core,cli,scripts,decks,durability,engines}/**/*.test.ts'],
				},
			},
			{
				extends: true,
				// Only Workers import them: found late, they would make the page load anew amid a test.
				optimizeDeps: { include: ['sql.js', '@noble/hashes/legacy.js'] },
				// Storage and screens are tested where they run: on a browser's own IndexedDB and layout.
				test: {
					name: 'browser',
					include: ['tests/{storage,state,ui,platform}/**/*.test.ts'],
					// Machines that test are busy.
					testTimeout: 60_000,
					expect: { poll: { timeout: 15_000 } },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
