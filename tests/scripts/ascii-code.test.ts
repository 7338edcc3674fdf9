import { expect, test } from 'vitest';
import { inAscii } from '../../scripts/ascii-code.ts';

test('code in ASCII says what it said', () => {
	const saying = `["“é”", /[’“]\\“/.test('’“'), /^[😀é]$/u.test('😀'), \`Łódź\`, '\\\\é', '\\é', '\\n'].join('|')`;
	const code = inAscii(saying);
	expect(code).toMatch(/^[ -~]+$/);
	const said = (source: string): unknown => (0, eval)(source);
	expect(said(code)).toBe(said(saying));
});
