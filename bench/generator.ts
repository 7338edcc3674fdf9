import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadLanguage } from '../src/lib/core/language/index.ts';
import { makeDeck } from '../src/lib/core/deck/index.ts';
import { median, timed, type Figure } from './measure.ts';

const ARTICLE = 'decks/sco-summit/article.txt';
const PUBLISHED = '2024-07-04';

/** From the command line as a person runs it, and the generator alone once the language is loaded. */
export async function generatorFigures(): Promise<readonly Figure[]> {
	const command = ['src/cli/main.ts', 'make', ARTICLE, '--published', PUBLISHED];
	const process_ = await timed(7, () => {
		const { status } = spawnSync(process.execPath, command);
		// One that fails would be the fastest of all.
		if (status !== 0) throw new Error(`make ended with ${String(status)}`);
	});
	const started = performance.now();
	const language = loadLanguage();
	const loading = performance.now() - started;
	const source = readFileSync(ARTICLE, 'utf8');
	const make = () => makeDeck(source, { published: PUBLISHED }, language);
	const first = await timed(1, make);
	const warm = await timed(15, make);
	return [
		{ what: 'make, from process start', value: median(process_), unit: 'ms', goal: 1_500 },
		{ what: 'loading the language', value: loading, unit: 'ms' },
		{ what: 'generator, first article', value: median(first), unit: 'ms', goal: 300 },
		{ what: 'generator, warm', value: median(warm), unit: 'ms', goal: 300 },
	];
}
