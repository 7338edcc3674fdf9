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
const c = await b.newContext({ serviceWorkers: 'block' });
const page = await c.newPage();
const d = await c.newCDPSession(page);
await d.send('Network.enable');
d.on('Network.requestWillBeSent', (e: any) => {
	const u = e.request.url;
	if (/1\.\w+\.js|Bo-9h3fy|C2G4n2oT|CnjK6|BvNZ/.test(u))
		console.log(
			u.split('/').pop(),
			e.initiator.type,
			JSON.stringify(
				e.initiator.stack?.callFrames
					?.slice(0, 4)
					.map((f: any) => f.functionName + ' ' + f.url.split('/').pop() + ':' + f.columnNumber),
			),
			e.initiator.url,
		);
});
await page.goto(`http://localhost:${port}${link}`);
await page.waitForTimeout(4000);
await b.close();
server.close();
