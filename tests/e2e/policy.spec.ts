import { createServer } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { startStudying, untilPlainCard } from './learner.ts';
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
	for (const path of ['', 'study/']) {
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
