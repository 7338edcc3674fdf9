import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GOLD_FILES, readGold } from '../../scripts/worth/examples.ts';
import { learnWeights, weightsText } from '../../scripts/worth/learn.ts';
import { english } from '../core/language/english.ts';

const FOLDER = '../shared/eval';
const isThere = Object.values(GOLD_FILES).every((file) => existsSync(`${FOLDER}/data/${file}`));

test.skipIf(!isThere)(
	`the committed weights are what the script makes${isThere ? '' : ` (skipped: no data in ${FOLDER})`}`,
	() => {
		const made = weightsText({
			news: learnWeights(readGold(FOLDER, 'news'), english),
			encyclopedic: learnWeights(readGold(FOLDER, 'encyclopedic'), english),
		});
		expect(readFileSync('src/lib/core/cards/worth/weights.json', 'utf8')).toBe(made);
	},
	60_000,
);
