import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';

const DECK = 'decks/sco-summit/deck.json';
const PARTS = [
	'content-security-policy.js',
	'decks',
	'package.json',
	'scripts',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
];

/** A copy of all that a build reads, to be spoilt. */
function copyOfTheApp(): string {
	const folder = mkdtempSync(join(tmpdir(), 'recto-build-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

test('a deck that its article does not prove stops the build, and is named', () => {
	const app = copyOfTheApp();
	const deck = JSON.parse(readFileSync(join(app, DECK), 'utf8')) as Deck;
	const forged = deck.cards.findIndex((card) => card.kind === 'basic' && !card.derived);
	const cards = deck.cards.map((card, index) =>
		index === forged ? { ...card, answer: 'Atlantis' } : card,
	);
	writeFileSync(join(app, DECK), JSON.stringify({ ...deck, cards }));

	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		{ cwd: app, encoding: 'utf8', env: { ...process.env, BUILD_DIR: 'build', BASE_PATH: '' } },
	);
	expect(`${stdout}${stderr}`).toContain(`${DECK}: cards[${forged}].answer does not stand`);
	expect(status).not.toBe(0);
}, 120_000);
