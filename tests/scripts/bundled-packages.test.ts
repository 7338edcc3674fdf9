import { expect, test } from 'vitest';
import { packageOf, unnamedPackages } from '../../scripts/bundled-packages.ts';

test.each([
	['/a/node_modules/svelte/src/index.js', 'svelte'],
	['/a/node_modules/@sveltejs/kit/src/client.js', '@sveltejs/kit'],
	['/a/node_modules/svelte/node_modules/clsx/dist/clsx.mjs?v=1', 'clsx'],
	['C:\\a\\node_modules\\@noble\\hashes\\sha2.js', '@noble/hashes'],
	['/a/src/lib/app.ts', undefined],
	['\0virtual:env', undefined],
])('%j is a module of %s', (id, name) => {
	expect(packageOf(id)).toBe(name);
});

test('a package without a notice is named once, one with a notice not', () => {
	const modules = [
		'/a/node_modules/svelte/a.js',
		'/a/node_modules/new/a.js',
		'/a/node_modules/new/b.js',
	];
	expect(unnamedPackages([...modules, '/a/src/own.ts'])).toEqual(['new']);
});
