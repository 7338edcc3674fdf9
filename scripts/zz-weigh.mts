import { chromium } from 'playwright';
import { launchOptions } from './chromium.ts';
import { listen, siteServer } from './serve.ts';
import { execSync } from 'node:child_process';
const link = execSync(
	'npx node src/cli/main.ts link decks/sco-summit/deck.json --cards 20 2>/dev/null',
)
	.toString()
	.trim();
const server = siteServer('build', '');
const port = await listen(server, 4700, 'localhost');
const b = await chromium.launch(launchOptions());
const c = await b.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
const page = await c.newPage();
const S: any[] = [];
page.on('console', (m) => console.log('console', m.text()));
page.on('pageerror', (e) => console.log('ERR', e.message));
page.on('requestfinished', (r) => {
	if (r.resourceType() === 'script' || r.url().endsWith('.txt'))
		S.push(r.sizes().then((s) => [r.url().split('/').pop(), s.responseBodySize]));
});
await page.goto(`http://localhost:${port}${link}`);
await page.waitForLoadState('networkidle');
const all = await Promise.all(S);
console.log(
	all.filter((x) => x[0].endsWith('.js')).reduce((x, y) => x + y[1], 0),
	JSON.stringify(all),
);
console.log(
	await page.evaluate(
		async () => JSON.stringify(await indexedDB.databases()) + document.body.innerText.slice(0, 200),
	),
);
await page.screenshot({ path: '/tmp/codec/deck.png', fullPage: true });
await page.setViewportSize({ width: 1280, height: 800 });
await page.screenshot({ path: '/tmp/codec/deck-wide.png' });
await b.close();
server.close();
