import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { areDecksSound } from '../../scripts/sound-decks.ts';

let folder: string;
let said: string[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'recto-decks-'));
	cpSync('decks', folder, { recursive: true });
	said = [];
	const error = vi
		.spyOn(console, 'error')
		.mockImplementation((line: string) => void said.push(line));
	onTestFinished(() => {
		error.mockRestore();
		rmSync(folder, { recursive: true, force: true });
	});
});

test('sound decks are passed over in silence', () => {
	mkdirSync(join(folder, 'not-made-yet'));
	expect(areDecksSound(folder)).toBe(true);
	expect(said).toEqual([]);
});

test('each deck that cannot go into the app is named, with what is wrong', () => {
	const text = readFileSync('decks/sco-summit/deck.json', 'utf8');
	for (const [name, content] of [
		['newer', text.replace('"version": 1', '"version": 2')],
		['cut', text.slice(0, 400)],
	] as const) {
		mkdirSync(join(folder, name));
		writeFileSync(join(folder, name, 'deck.json'), content);
	}
	expect(areDecksSound(folder)).toBe(false);
	const all = said.join('\n');
	expect(all).toMatch(/newer\/deck\.json cannot go into the app:[^]*newer version of Recto/);
	expect(all).toMatch(/cut\/deck\.json cannot go into the app:[^]*line \d+/);
	expect(all).not.toContain('sco-summit');
});
