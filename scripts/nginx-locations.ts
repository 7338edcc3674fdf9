// Prints the headers of a build as locations of nginx, which knows no `_headers` file:
// node scripts/nginx-locations.ts build > locations.conf
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaderRules } from './header-rules.ts';

/** One location for each rule, with all headers of its paths: nginx inherits none into a location that adds one. */
export function nginxLocations(headersFile: string): string {
	const rules = parseHeaderRules(headersFile);
	return rules
		.map(({ pattern }) => {
			const isTree = pattern.endsWith('*');
			const path = isTree ? pattern.slice(0, -1) : pattern;
			// As `npm start` serves it: pages are asked for again each time, so that a new version is seen.
			const headers = new Map([['Cache-Control', 'no-cache'], ...headersFor(rules, path)]);
			const lines = [...headers].map(([name, value]) => {
				// How long to keep a file says nothing of an error in its place.
				const onErrorsToo = name === 'Cache-Control' ? '' : ' always';
				return `    add_header ${name} "${value.replace(/["\\]/g, '\\$&')}"${onErrorsToo};\n`;
			});
			return `location ${isTree ? '' : '= '}${path} {\n${lines.join('')}}\n`;
		})
		.join('');
}

if (import.meta.main) {
	const [dir = 'build'] = process.argv.slice(2);
	process.stdout.write(nginxLocations(readFileSync(join(dir, '_headers'), 'utf8')));
}
