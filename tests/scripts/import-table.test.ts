import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Files, each with what it imports; all of them stand for the tree that the rules are held against. */
type Tree = Readonly<Record<string, readonly string[]>>;

interface Report {
	readonly summary: {
		readonly violations: readonly { readonly from: string; readonly rule: { name: string } }[];
	};
}

const CORE = 'src/lib/core/deck/deck.ts';

/** `FILE: RULE` of every import that the rules refuse in a tree of its own. */
function violations(tree: Tree): readonly string[] {
	const folder = mkdtempSync(join(tmpdir(), 'recto-imports-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	cpSync('.dependency-cruiser.js', join(folder, '.dependency-cruiser.js'));
	cpSync('package.json', join(folder, 'package.json'));
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	writeFileSync(join(folder, 'tsconfig.json'), '{}');
	for (const [file, imports] of Object.entries(tree)) {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		const lines = imports.map((each) => `import '${each}';\n`).join('');
		writeFileSync(path, file.endsWith('.svelte') ? `<script>\n${lines}</script>\n` : lines);
	}
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src', '--output-type', 'json'],
		{ cwd: folder, encoding: 'utf8' },
	);
	if (stdout === '') throw new Error(stderr);
	const report = JSON.parse(stdout) as Report;
	return report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
}

test('what the table allows is let be', () => {
	expect(
		violations({
			[CORE]: ['valibot'],
			'src/lib/core/schedule/fsrs.ts': ['ts-fsrs', '#lib/core/deck/deck.ts'],
			'src/lib/storage/store.ts': ['dexie', '#lib/core/deck/deck.ts'],
			'src/lib/platform/clock.ts': ['#lib/core/deck/deck.ts'],
			'src/lib/state/shelf.svelte.ts': ['svelte', '#lib/core/deck/deck.ts'],
			'src/lib/ui/Card.svelte': ['svelte', 'svelte/attachments'],
			'src/lib/app.ts': ['#lib/storage/store.ts', '#lib/platform/clock.ts'],
			'src/routes/+page.svelte': ['$app/navigation', '@sveltejs/kit', '#lib/app.ts'],
			'src/service-worker/index.ts': ['$service-worker'],
			'src/cli/make.ts': ['node:fs', 'jsonc-parser', '#lib/core/deck/deck.ts'],
		}),
	).toEqual([]);
});

/** A file, what it may not import, and the rule that says so. */
const REFUSED: readonly (readonly [file: string, imported: string, rule: string])[] = [
	['src/lib/core/deck/planted.ts', 'svelte', 'core-packages'],
	['src/lib/core/deck/planted.ts', 'node:fs', 'core-packages'],
	[
		'src/lib/core/article/planted.ts',
		`#lib/core/deck/deck.ts`,
		'core-article-imports-what-comes-before',
	],
	['src/lib/core/deck/planted.ts', '#lib/storage/store.ts', 'core-stands-alone'],
	['src/lib/core/deck/planted.ts', 'ts-fsrs', 'ts-fsrs-only-in-its-port'],
	['src/lib/storage/planted.ts', 'svelte', 'storage-packages'],
	['src/lib/storage/planted.ts', '#lib/platform/clock.ts', 'storage'],
	['src/lib/platform/planted.ts', 'svelte', 'platform-packages'],
	['src/lib/state/planted.ts', 'valibot', 'state-packages'],
	['src/lib/state/planted.ts', 'playwright', 'state-packages'],
	['src/lib/state/planted.ts', '#lib/storage/store.ts', 'state'],
	['src/lib/ui/planted.ts', '$app/navigation', 'ui-packages'],
	['src/lib/ui/Planted.svelte', '$app/navigation', 'ui-packages'],
	['src/lib/ui/planted.ts', '#lib/state/shelf.svelte.ts', 'ui-takes-values-by-props'],
	['src/lib/ui/planted.ts', '#lib/core/deck/deck.ts', 'ui-knows-types-of-core-only'],
	['src/routes/planted.ts', '#lib/storage/store.ts', 'routes'],
	['src/routes/planted.ts', 'dexie', 'routes-packages'],
	['src/service-worker/planted.ts', '#lib/storage/store.ts', 'service-worker'],
	['src/service-worker/planted.ts', 'dexie', 'service-worker-packages'],
	['src/cli/planted.ts', '#lib/storage/store.ts', 'cli'],
	['src/cli/planted.ts', 'valibot', 'cli-packages'],
	['src/lib/helpers/planted.ts', '#lib/core/deck/deck.ts', 'no-folder-without-rules'],
	['src/lib/core/extras/planted.ts', '#lib/core/deck/deck.ts', 'no-folder-without-rules'],
	['src/routes/planted.ts', '#lib/helpers/new.ts', 'nothing-of-a-folder-without-rules'],
];

test('each import that the table does not allow is refused by its rule', () => {
	const planted: Record<string, readonly string[]> = {
		[CORE]: [],
		'src/lib/storage/store.ts': [],
		'src/lib/platform/clock.ts': [],
		'src/lib/state/shelf.svelte.ts': [],
		'src/lib/helpers/new.ts': [],
	};
	// Each in a file of its own, so that no rule is proved by another's import.
	const expected = REFUSED.map(([file, imported, rule], index) => {
		const own = file.replace(/lanted/, `lanted${index}`);
		planted[own] = [imported];
		return `${own}: ${rule}`;
	});
	expect(violations(planted)).toEqual(expect.arrayContaining(expected));
});

test('a file without rules is refused even where it imports nothing', () => {
	expect(violations({ 'src/lib/utils.ts': [] })).toEqual([
		'src/lib/utils.ts: no-lone-file-without-rules',
	]);
});
