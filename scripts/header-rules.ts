/** One rule of a `_headers` file: the headers for paths of a pattern that may end in `*`. */
interface HeaderRule {
	readonly pattern: string;
	readonly set: readonly (readonly [name: string, value: string])[];
}

/** Reads the `_headers` format that Netlify and Cloudflare Pages share. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
	return text
		.split(/^(?=\S)/m)
		.map((block) => block.split('\n').map((line) => line.trim()))
		.filter(([pattern]) => pattern !== undefined && pattern !== '')
		.map(([pattern = '', ...lines]) => ({
			pattern,
			set: lines.filter((line) => line.includes(':')).map(splitHeader),
		}));
}

function splitHeader(line: string): readonly [string, string] {
	const colon = line.indexOf(':');
	return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/** The headers of one path: later rules add to earlier ones; the same name again wins. */
export function headersFor(
	rules: readonly HeaderRule[],
	path: string,
): ReadonlyMap<string, string> {
	const headers = new Map<string, string>();
	for (const rule of rules) {
		const matches = rule.pattern.endsWith('*')
			? path.startsWith(rule.pattern.slice(0, -1))
			: path === rule.pattern;
		if (!matches) continue;
		for (const [name, value] of rule.set) headers.set(name, value);
	}
	return headers;
}
