import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/chromium.ts';

const AT_ROOT = 4311;
const UNDER_A_PATH = 4312;
const BASE = '/on/a/path';

const phone = {
	...devices['Pixel 7'],
	viewport: { width: 390, height: 844 },
	launchOptions: launchOptions(),
};

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	timeout: 60_000,
	// Machines that test are busy.
	expect: { timeout: 15_000 },
	workers: 2,
	forbidOnly: true,
	projects: [
		{ name: 'phone', use: { ...phone, baseURL: `http://localhost:${AT_ROOT}/` } },
		{
			name: 'under a path',
			testMatch: /(offline|policy|first-thread|share-target)\.spec\.ts/,
			use: { ...phone, baseURL: `http://localhost:${UNDER_A_PATH}${BASE}/` },
		},
	],
	webServer: [
		{
			command: `node scripts/serve.ts --port ${AT_ROOT} --dir build`,
			url: `http://localhost:${AT_ROOT}/`,
		},
		{
			command: `node scripts/serve.ts --port ${UNDER_A_PATH} --dir build-subpath --base ${BASE}`,
			url: `http://localhost:${UNDER_A_PATH}${BASE}/`,
		},
	],
});
