// Draws the app's PNG icons from static/icons/icon.svg. Run it after the SVG changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.ts';

const FOLDER = 'static/icons';
const INK = '#1D1B18';

/** A maskable icon may be cut to its middle 80 %, and an Apple icon has its corners cut: both fill the square. */
const ICONS = [
	{ file: 'icon-192.png', size: 192, scale: 1, background: 'transparent' },
	{ file: 'icon-512.png', size: 512, scale: 1, background: 'transparent' },
	{ file: 'maskable-512.png', size: 512, scale: 0.84, background: INK },
	{ file: 'apple-touch-icon.png', size: 180, scale: 0.92, background: INK },
] as const;

const svg = readFileSync(`${FOLDER}/icon.svg`, 'utf8');
const browser = await chromium.launch(launchOptions());
for (const { file, size, scale, background } of ICONS) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(
		`<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${background}}
		svg{width:${scale * 100}vw;height:${scale * 100}vw}</style>${svg}`,
	);
	writeFileSync(`${FOLDER}/${file}`, await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
