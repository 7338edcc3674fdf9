import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/header-rules.ts';
import { nginxLocations } from '../../scripts/nginx-locations.ts';

test('each rule becomes a location that says its own headers and those of the rules around it', () => {
	const headers = `/*
  Content-Security-Policy: default-src 'none'
/sw.js
  Cache-Control: no-store
/a/*
  Cache-Control: max-age=9
  X-Quote: say "hi"
`;
	expect(nginxLocations(headers)).toBe(`location / {
    add_header Cache-Control "no-cache";
    add_header Content-Security-Policy "default-src 'none'" always;
}
location = /sw.js {
    add_header Cache-Control "no-store";
    add_header Content-Security-Policy "default-src 'none'" always;
}
location /a/ {
    add_header Cache-Control "max-age=9";
    add_header Content-Security-Policy "default-src 'none'" always;
    add_header X-Quote "say \\"hi\\"" always;
}
`);
});

test('every header of the file that ships is in its location', () => {
	const shipped = readFileSync('static/_headers', 'utf8');
	const locations = nginxLocations(shipped);
	const rules = parseHeaderRules(shipped);
	for (const { pattern } of rules) {
		const path = pattern.replace(/\*$/, '');
		const block = locations
			.split('location ')
			.find((each) => each.replace('= ', '').startsWith(`${path} {`));
		for (const [name, value] of headersFor(rules, path)) {
			expect(block).toContain(`add_header ${name} "${value}"`);
		}
	}
});
