// Draws docs/recto.png, the README's picture, from the built app: a question and its answer, side by side.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.ts';
import { listen, siteServer } from './serve.ts';

const PHONE = { width: 390, height: 844 };
const GAP = 48;

const server = siteServer('build', '');
const port = await listen(server, 4_700, 'localhost');
const browser = await chromium.launch(launchOptions());
const context = await browser.newContext({
	viewport: PHONE,
	deviceScaleFactor: 2,
	serviceWorkers: 'block',
	colorScheme: 'light',
});
const page = await context.newPage();
await page.goto(`http://localhost:${port}/`);
const shots = [await page.screenshot()];
await page.getByRole('link', { name: /^Study/ }).click();
const show = page.getByRole('button', { name: 'Show', exact: true });
const learn = page.getByRole('button', { name: 'Name them', exact: true });
await show.or(learn).first().waitFor();
if (await learn.isVisible()) {
	await learn.click();
	await page.getByRole('textbox').pressSequentially('Kazakhstan');
	shots.push(await page.screenshot());
	await page.getByRole('button', { name: 'Give up', exact: true }).click();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await show.waitFor();
}
await show.click();
// The leaf turns first.
await page.waitForTimeout(600);
shots.push(await page.screenshot());

const frame = await browser.newPage({
	viewport: {
		width: shots.length * PHONE.width + (shots.length + 1) * GAP,
		height: PHONE.height + 2 * GAP,
	},
});
const images = shots.map(
	(shot) => `<img src="data:image/png;base64,${shot.toString('base64')}" alt="" />`,
);
await frame.setContent(
	`<style>
		body { margin: 0; padding: ${GAP}px; display: flex; gap: ${GAP}px; background: #e9e5dc }
		img { width: ${PHONE.width}px; border-radius: 36px; box-shadow: 0 12px 40px -12px #1d1b1855 }
	</style>${images.join('')}`,
);
writeFileSync('docs/recto.png', await frame.screenshot());
await browser.close();
server.close();
