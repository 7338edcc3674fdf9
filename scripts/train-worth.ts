import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { predictArticle } from '../src/lib/core/deck/index.ts';
import { loadLanguage } from '../src/lib/core/language/index.ts';
import type { Weights } from '../src/lib/core/cards/worth/span-worth.ts';
import { articleOf, GOLD_FILES, readGold, type Genre, type GoldRow } from './worth/examples.ts';
import { learnWeights, weightsText } from './worth/learn.ts';

/**
 * Learns which spans of an article people ask for, from the development half of the evaluation data, and writes the
 * weights. Then tells how well such weights do on articles that they have not seen: learnt on four fifths of the
 * articles, scored on the last.
 */
const FOLDER = process.argv[2] ?? '../shared/eval';
const WEIGHTS = 'src/lib/core/cards/worth/weights.json';
const FOLDS = 5;
const SHOWN = ['ansRecallEM@10', 'ansMSF1@10', 'salientRecall@10', 'boundaryGUM@10', 'standalone'];

if (!existsSync(join(FOLDER, 'data', GOLD_FILES.news))) {
	console.error(`The evaluation data is missing: there is no ${FOLDER}/data. Name its folder.`);
	process.exitCode = 1;
} else {
	const language = loadLanguage();
	const gold = { news: readGold(FOLDER, 'news'), encyclopedic: readGold(FOLDER, 'encyclopedic') };
	const news = learnWeights(gold.news, language);
	const encyclopedic = learnWeights(gold.encyclopedic, language);
	writeFileSync(WEIGHTS, weightsText({ news, encyclopedic }));
	console.log(
		`${WEIGHTS}: ${Object.keys(news).length} + ${Object.keys(encyclopedic).length} weights`,
	);
	for (const genre of ['encyclopedic', 'news'] as const) crossValidate(genre, gold[genre]);

	function crossValidate(genre: Genre, rows: readonly GoldRow[]): void {
		const articles = [...new Set(rows.map(articleOf))];
		const lines = Array.from({ length: FOLDS }, (_, fold) => {
			const unseen = new Set(articles.filter((_article, index) => index % FOLDS === fold));
			const weights = learnWeights(
				rows.filter((row) => !unseen.has(articleOf(row))),
				language,
			);
			return rows.filter((row) => unseen.has(articleOf(row))).map((row) => predict(row, weights));
		});
		console.log(`${genre}, on unseen articles: ${scored(genre, lines.flat())}`);
	}

	function predict({ id, text, title, dateCreated }: GoldRow, weights: Weights): string {
		const details = {
			...(title === undefined ? {} : { title }),
			...(dateCreated === undefined ? {} : { published: dateCreated }),
		};
		return JSON.stringify({ id, ...predictArticle(text, details, language, { weights }) });
	}
}

function scored(genre: Genre, lines: readonly string[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'recto-worth-'));
	const file = join(folder, 'unseen.jsonl');
	writeFileSync(file, lines.join('\n'));
	const args = [join(FOLDER, 'score.mjs'), join(FOLDER, 'data', GOLD_FILES[genre]), file, '--json'];
	const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	rmSync(folder, { recursive: true });
	const [scores = {}] = JSON.parse(stdout) as Record<string, string | number>[];
	return SHOWN.filter((key) => key in scores)
		.map((key) => `${key} ${scores[key]}`)
		.join(', ');
}
