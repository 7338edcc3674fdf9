import { expect, test, type Page } from '@playwright/test';

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

test('the policy reaches no foreign origin', async ({ page }) => {
	await page.goto('./');
	const reached = await page.evaluate(() =>
		fetch('http://127.0.0.1:9/').then(
			() => 'reached',
			(error: unknown) => String(error),
		),
	);
	expect(reached).toContain('TypeError');
	const response = await page.goto('./');
	expect(response?.headers()['content-security-policy']).toContain("connect-src 'self'");
});
