import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { startApkgExport } from '#lib/exchange-parts.ts';
import { harbour } from '../core/deck/harbour.ts';

const AT = Date.UTC(2024, 6, 4, 12);

beforeAll(() => {
	// What the app's pages say of scripts; from here on it holds for this page.
	const policy = document.createElement('meta');
	policy.httpEquiv = 'Content-Security-Policy';
	policy.content =
		"script-src 'self'; require-trusted-types-for 'script'; trusted-types recto-worker-url";
	document.head.append(policy);
});

test('a worker packs a deck for Anki, while the page itself may run no WebAssembly', async () => {
	expect(() => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))).toThrow(
		WebAssembly.CompileError,
	);
	const outcome = await startApkgExport(harbour, AT).outcome;
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	const { name, bytes } = outcome.result;
	expect(name).toBe('the-harbour-of-tarn.apkg');
	const files = unzipSync(bytes);
	expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
	expect(new TextDecoder().decode(files['collection.anki2']?.slice(0, 15))).toBe('SQLite format 3');
});

test('what cannot be copied fails with a word', async () => {
	const broken = { ...harbour, title: (() => 1) as never };
	expect(await startApkgExport(broken, AT).outcome).toMatchObject({ kind: 'failed' });
});
