import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticesText } from '../../scripts/notices.ts';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly dependencies: Readonly<Record<string, string>>;
};

test('the notices that ship are those of the packages installed; if not, run "npm run notices"', () => {
	expect(readFileSync('static/third-party-notices.txt', 'utf8')).toBe(noticesText());
});

test('every runtime library is in the notices', () => {
	const notices = noticesText();
	for (const name of Object.keys(packageJson.dependencies)) expect(notices).toContain(`${name} (`);
});
