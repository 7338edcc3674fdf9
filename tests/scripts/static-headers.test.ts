import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	exportWorkerPolicy,
	inlineScriptHashes,
	policyHeader,
} from '../../scripts/static-headers.ts';

test('the header names each inline script of the built pages by its hash, once', () => {
	const pages = mkdtempSync(join(tmpdir(), 'recto-pages-'));
	writeFileSync(join(pages, 'a.html'), '<script>start()</script><script src="/x.js"></script>');
	writeFileSync(join(pages, 'b.html'), '<script>start()</script>');
	// printf 'start()' | openssl dgst -sha256 -binary | base64
	expect(inlineScriptHashes(pages)).toEqual([
		'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=',
	]);
});

test('keywords and hashes are quoted, schemes and policy names are not', () => {
	const header = policyHeader(['sha256-abc=']);
	expect(header).toContain("script-src 'self' 'sha256-abc='");
	expect(header).toContain("img-src 'self' data:");
	expect(header).toContain('trusted-types svelte-trusted-html ');
	expect(header).toContain("require-trusted-types-for 'script'");
	expect(header).toContain("frame-ancestors 'none'");
});

test('the Worker that exports may run WebAssembly, and is held to all else that pages are', () => {
	expect(exportWorkerPolicy()).toBe(
		policyHeader([]).replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
	);
	expect(policyHeader([])).not.toContain('wasm');
});
