import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/header-rules.ts';

const rules = parseHeaderRules(`/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache
/_app/immutable/*
  Cache-Control: max-age=31536000
/one.js
  Link: <https://a.example/b>; rel=preload
`);

test('a rule that ends in a star holds for every path below it', () => {
	expect(headersFor(rules, '/study/').get('X-Content-Type-Options')).toBe('nosniff');
});

test('a later rule wins over an earlier one for the same header', () => {
	expect(headersFor(rules, '/study/').get('Cache-Control')).toBe('no-cache');
	expect(headersFor(rules, '/_app/immutable/a.js').get('Cache-Control')).toBe('max-age=31536000');
});

test('a rule without a star holds for that path alone, and a value keeps its colons', () => {
	expect(headersFor(rules, '/one.js').get('Link')).toBe('<https://a.example/b>; rel=preload');
	expect(headersFor(rules, '/one.js.map').has('Link')).toBe(false);
});

test('the file that ships keeps hashed files for a year and the worker for no time at all', () => {
	const shipped = parseHeaderRules(readFileSync('static/_headers', 'utf8'));
	expect(headersFor(shipped, '/_app/immutable/x.js').get('Cache-Control')).toContain('immutable');
	expect(headersFor(shipped, '/service-worker.js').get('Cache-Control')).toBe('no-cache');
});

test('the file that ships has a policy of its own for one Worker, and the common one for all else', () => {
	const shipped = parseHeaderRules(readFileSync('static/_headers', 'utf8'));
	const policyOf = (path: string) => headersFor(shipped, path).get('Content-Security-Policy');
	const workers = '/_app/immutable/workers';
	expect(policyOf(`${workers}/export-worker-Ab12.js`)).toBe('{export-worker-policy}');
	for (const path of ['/', '/make/', `${workers}/rebuild-worker-Ab12.js`]) {
		expect(policyOf(path)).toBe('{content-security-policy}');
	}
});
