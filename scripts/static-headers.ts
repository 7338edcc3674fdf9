import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '@sveltejs/kit';
import { CONTENT_SECURITY_POLICY } from '../content-security-policy.js';

/** Words of the policy's language, which are quoted in a header; hosts and schemes are not. */
const KEYWORDS = new Set(['none', 'self', 'unsafe-inline', 'wasm-unsafe-eval', 'script']);

/** The policy as one header for all pages: it allows the inline script of each by its hash. */
export function policyHeader(scriptHashes: readonly string[]): string {
	return headerWith(scriptHashes);
}

/** The policy of the one Worker that packs decks for Anki: SQLite, which does it, is WebAssembly. */
export function exportWorkerPolicy(): string {
	return headerWith(['wasm-unsafe-eval']);
}

function headerWith(scriptSources: readonly string[]): string {
	const directives = Object.entries({
		...CONTENT_SECURITY_POLICY,
		'script-src': [...(CONTENT_SECURITY_POLICY['script-src'] ?? []), ...scriptSources],
		// A meta tag cannot say this one.
		'frame-ancestors': ['none'],
	});
	const quoted = (source: string) =>
		KEYWORDS.has(source) || source.startsWith('sha256-') ? `'${source}'` : source;
	return directives.map(([name, sources]) => `${name} ${sources.map(quoted).join(' ')}`).join('; ');
}

/** `sha256-…` of every inline script in the built pages. */
export function inlineScriptHashes(pages: string): readonly string[] {
	const scripts = globSync('**/*.html', { cwd: pages }).flatMap((page) =>
		[...readFileSync(join(pages, page), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
			(match) => match[1] ?? '',
		),
	);
	const hash = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
	return [...new Set(scripts.map(hash))].sort();
}

/** Wraps an adapter: after it has written the pages, `_headers` gets their policy and the base path. */
export function withHeaders(
	adapter: Adapter,
	{ pages, base }: { readonly pages: string; readonly base: string },
): Adapter {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const file = join(pages, '_headers');
			const template = readFileSync(file, 'utf8');
			const policy = policyHeader(inlineScriptHashes(pages));
			writeFileSync(
				file,
				template
					.replace('{content-security-policy}', policy)
					.replace('{export-worker-policy}', exportWorkerPolicy())
					.replace(/^\//gm, `${base}/`),
			);
		},
	};
}
