// Builds the app and fails where a page transfers more JavaScript than its budget.
import { buildApp } from './build-app.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { weighPages } from './page-weight.ts';

if (!ensureChromium()) process.exit(1);
if (!buildApp({ dir: 'build', base: '' })) process.exit(1);

const weights = await weighPages('build', '');
for (const { page, bytes, budget } of weights) {
	const verdict = bytes <= budget ? 'within' : 'OVER';
	const kilobytes = (bytes / 1_000).toFixed(1);
	console.log(`${page}: ${kilobytes} KB of JavaScript, ${verdict} its ${budget / 1_000} KB`);
}
process.exit(weights.every(({ bytes, budget }) => bytes <= budget && bytes > 0) ? 0 : 1);
