import { createServer } from 'node:http';
import { expect, test, type Page, type Worker as PageWorker } from '@playwright/test';
import { startStudying, untilPlainCard } from './learner.ts';
import { intoWorkshop, paste } from './maker.ts';
import { listen } from '../../scripts/serve.ts';

/** Everything the browser refused, as it reports it to the page. */
async function watchViolations(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { violations: seen });
		document.addEventListener('securitypolicyviolation', (event) => {
			seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	return () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

test('no page breaks the policy or logs an error', async ({ page, baseURL }) => {
	const violations = await watchViolations(page);
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(String(error)));
	for (const path of ['', 'study/', 'make/', 'deck/', 'deck/open/', 'deck/print/']) {
		await page.goto(new URL(path, baseURL).href, { waitUntil: 'networkidle' });
		expect(await violations(), path).toEqual([]);
	}
	await startStudying(page);
	await untilPlainCard(page);
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await page.getByRole('button', { name: /show in article/ }).click();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'More' }).click();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Good/ }).click();
	expect(await violations(), 'while studying').toEqual([]);
	expect(errors).toEqual([]);
});

const ARTICLE =
	'The Norwick lighthouse was built in 1875 by Ada Lorne on the northern rock of the bay. Its lamp was lit on 4 May 1876.';

test('Make and its workers keep the policy, whatever is in the page that is pasted', async ({
	page,
}) => {
	const violations = await watchViolations(page);
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(String(error)));
	const html = `<main><article><h1>The light on the rock</h1><p>${ARTICLE}</p></article></main><script src="https://elsewhere.example/x.js"></script><img src="https://elsewhere.example/y.png" onerror="fetch('https://elsewhere.example/z')"><link rel="stylesheet" href="https://elsewhere.example/a.css"><style>@import 'https://elsewhere.example/b.css'</style>`;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('./make/');
	await paste(page, { text: 'x', html });
	await expect(page.getByLabel('The article')).toHaveValue(/^The Norwick/);
	await page.getByRole('button', { name: 'Make cards' }).click();
	await expect(page.getByRole('button', { name: 'Study', exact: true })).toBeVisible({
		timeout: 45_000,
	});
	expect(await violations()).toEqual([]);
	expect(errors).toEqual([]);
	expect(asked.filter((url) => !url.startsWith(new URL('/', page.url()).href))).toEqual([]);
});

/** Each Worker that makes or exports, and what starts it. */
const WORKERS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
	['make-worker', (page) => intoWorkshop(page, ARTICLE)],
	[
		'page-worker',
		async (page) => {
			await page.goto('./make/');
			await paste(page, { text: 'x', html: `<main><p>${ARTICLE}</p></main>` });
		},
	],
	[
		'export-worker',
		async (page) => {
			await page.goto('./');
			await page.getByRole('link', { name: /^Share/ }).click();
			await page.getByRole('button', { name: 'For Anki, with a field for the source' }).click();
		},
	],
];

for (const [name, start] of WORKERS) {
	test(`the ${name} reaches no foreign origin`, async ({ page }) => {
		const foreign = createServer((_, response) => {
			response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('hello');
		});
		const port = await listen(foreign, 4_850, '127.0.0.1');
		try {
			const started = page.waitForEvent('worker', (worker) => worker.url().includes(name));
			await start(page);
			const script = (await started).url();
			await page.reload();
			const worker = await idleWorker(page, script);
			const isReached = await worker.evaluate(
				(url) =>
					fetch(url).then(
						() => true,
						() => false,
					),
				`http://127.0.0.1:${port}/`,
			);
			expect(isReached).toBe(false);
		} finally {
			foreign.close();
		}
	});
}

/** One that has nothing to do yet, and so answers. */
async function idleWorker(page: Page, script: string): Promise<PageWorker> {
	const idle = page.waitForEvent('worker', (worker) => worker.url() === script);
	await page.evaluate((url) => {
		const { trustedTypes } = window as unknown as {
			trustedTypes: {
				createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
			};
		};
		const policy = trustedTypes.createPolicy('recto-worker-url', {
			createScriptURL: (each: string) => each,
		});
		Object.assign(window, {
			worker: new Worker(policy.createScriptURL(url), { type: 'module' }),
		});
	}, script);
	return idle;
}

test('the fallback page keeps the policy too', async ({ page, baseURL }) => {
	const violations = await watchViolations(page);
	const response = await page.goto(new URL('no/such/page/', baseURL).href);
	expect(response?.status()).toBe(404);
	await page.waitForLoadState('networkidle');
	expect(await violations()).toEqual([]);
});

test('an inline script that got into a page does not run', async ({ page }) => {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		const body = (await response.text()).replace(
			'</body>',
			'<script>window.injected = true</script><img src="x" onerror="window.injected = true"></body>',
		);
		return route.fulfill({ response, body });
	});
	await page.goto('./', { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => 'injected' in window)).toBe(false);
});

test('text cannot become script: sinks demand a trusted type', async ({ page }) => {
	await page.goto('./');
	const refused = await page.evaluate(() => {
		const sinks = [
			() => (document.createElement('div').innerHTML = '<b>x</b>'),
			() => (document.createElement('script').src = 'https://elsewhere.example/x.js'),
		];
		return sinks.map((sink) => {
			try {
				sink();
				return false;
			} catch {
				return true;
			}
		});
	});
	expect(refused).toEqual([true, true]);
});

test('the server sends the policy as a header, with what a meta tag cannot say', async ({
	page,
}) => {
	const response = await page.goto('./');
	const headers = response?.headers() ?? {};
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
	expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a foreign origin that would answer anybody is not even asked', async ({ page }) => {
	let asked = 0;
	const foreign = createServer((_, response) => {
		asked += 1;
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('hello');
	});
	const port = await listen(foreign, 4_800, '127.0.0.1');
	try {
		const address = `http://127.0.0.1:${port}/`;
		const violations = await watchViolations(page);
		await page.goto('./');
		const reached = await page.evaluate(
			(url) =>
				fetch(url).then(
					() => true,
					() => false,
				),
			address,
		);
		expect(reached).toBe(false);
		expect(asked).toBe(0);
		expect((await violations()).join()).toContain(`connect-src ${address}`);
		// The server does answer: it is the policy that kept the page from it.
		expect((await page.request.get(address)).ok()).toBe(true);
	} finally {
		foreign.close();
	}
});
