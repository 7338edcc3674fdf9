import { spawnSync } from 'node:child_process';
import { textOfBytes, textsOfWords } from './articles.ts';
import type { Figure } from './measure.ts';

/** Peak resident memory of a process that makes one deck, beyond that of a process that does nothing. */
export function memoryFigures(): Promise<readonly Figure[]> {
	const empty = peak(['bench/do-nothing.ts'], '');
	const texts = { '600 words': textsOfWords(600)[0] ?? '', '200 KB': textOfBytes(200_000) };
	const figures = Object.entries(texts).map(([what, text]) => ({
		what: `deck of ${what}, peak beyond an empty process`,
		value: (peak(['bench/make-once.ts'], text) - empty) / 1_000,
		unit: 'MB' as const,
		goal: 250,
	}));
	return Promise.resolve(figures);
}

/** In KB of 1,000 bytes; Node tells it in those of 1,024. */
function peak(args: readonly string[], input: string): number {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return Number(stdout) * 1.024;
}
