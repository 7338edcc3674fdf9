import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PEERS, type PeerFigures } from './score-peers.ts';

/** Predicts and scores the development files, and prints our figures beside the peers'. */
const DATA = process.argv[2] ?? '../shared/eval';
const SCORER = join(DATA, 'score.mjs');

type Scores = Readonly<Record<string, string | number>>;

function run(args: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
	return stdout;
}

function scoresOf(gold: string, folder: string): Scores {
	const prediction = join(folder, 'recto.jsonl');
	writeFileSync(prediction, run(['src/cli/main.ts', 'predict', gold]));
	const [scores] = JSON.parse(run([SCORER, gold, prediction, '--json'])) as [Scores];
	return { ...scores, derived: derivedShare(readFileSync(prediction, 'utf8')) };
}

/** How many of all answers were computed from their sentence, in per cent; the scorer does not count them. */
function derivedShare(predictions: string): string {
	const cards = predictions
		.trim()
		.split('\n')
		.flatMap((row) => (JSON.parse(row) as { cards: { derived?: boolean }[] }).cards);
	const derived = cards.filter((card) => card.derived === true).length;
	return ((100 * derived) / Math.max(1, cards.length)).toFixed(1);
}

function print({ title, peers, rows }: PeerFigures, scores: Scores): void {
	const width = 34;
	const columns = ['Recto', 'goal', ...peers];
	const cell = (text: string, column: string) => text.padStart(Math.max(column.length, 6) + 2);
	console.log(`\n${title}`);
	console.log(' '.repeat(width) + columns.map((column) => cell(column, column)).join(''));
	for (const { what, key, goal, figures } of rows) {
		const values = [String(scores[key] ?? '-'), goal ?? '', ...figures.map((each) => each ?? '')];
		const cells = values.map((value, index) => cell(value, columns[index] ?? ''));
		console.log(what.padEnd(width) + cells.join(''));
	}
}

if (!existsSync(SCORER)) {
	console.error(
		`The evaluation data is missing: there is no ${SCORER}. It is kept apart from this project; name its folder as "npm run score -- FOLDER".`,
	);
	process.exitCode = 1;
} else {
	const folder = mkdtempSync(join(tmpdir(), 'recto-score-'));
	try {
		for (const figures of PEERS) {
			const gold = join(DATA, 'data', figures.file);
			if (existsSync(gold)) print(figures, scoresOf(gold, folder));
			else console.log(`\n${figures.title}\nnot scored: there is no ${gold}`);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}
