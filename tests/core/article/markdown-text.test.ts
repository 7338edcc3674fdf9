import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from '#lib/core/article/index.ts';
import { fastest } from '../fastest.ts';

test('what Markdown marks is read without the marks', () => {
	const source = [
		'---\nauthor: A\n---\n# The light on the rock\n',
		'Built in **1875** by the *Norwick* council, it has [196 steps](https://bay.example/a_(b) "x") and `one` lamp.[^1]\n',
		'Its keepers\n-----------\n> wrote _all_ of it down.\n',
		'* Ada Lorne\n- Tom \\*Reef\\*\n',
		'![a picture](x.png)\n\n***\n```js\nrun();\n```\n<!-- hidden -->\nThe end.\n\n[1]: https://bay.example\n',
	].join('\n');
	expect(markdownText(source)).toBe(
		[
			'The light on the rock',
			'Built in 1875 by the Norwick council, it has 196 steps and one lamp.',
			'Its keepers',
			'wrote all of it down.',
			'• Ada Lorne\n• Tom *Reef*',
			'The end.',
		].join('\n\n'),
	);
});

test('plain text is left as it stands', () => {
	const text = 'It cost 5 * 3 crowns, or snake_case_name - 1.\n\nA second paragraph [12] of it.';
	expect(markdownText(text)).toBe(text);
});

test('a comment that is not closed is text; one that is closed is gone', () => {
	expect(markdownText('a <!-- b <!-- c --> d <!-- e')).toBe('a  d <!-- e');
});

test('a heading loses the marks at its end, and those alone', () => {
	expect(markdownText('## About C# ##\n\nIt is C#')).toBe('About C#\n\nIt is C#');
});

test.each([
	...['*', '_', '[', '![', '`', '> ', '# ', '#', '**a', '**a ', '__a ', '*a _b ', '[a](', '[a](('],
	...['[a][', '[^', '<!--', '<!-- -->', '---\n', '```\n', '~~~\n```\n', '[a]: ', '[a]:\t', '- '],
	...[' ', '\n', '\t\n', '\\', '* ', '* * x '],
])('many a "%s" takes it no longer than its length does', (bit) => {
	for (const text of [
		(times: number) => bit.repeat(times),
		(times: number) => `# ${bit.repeat(times)}x`,
	]) {
		// Eight times the text would take 64 times as long where it is gone through again and again.
		const short = fastest(() => markdownText(text(2_500)));
		const long = fastest(() => markdownText(text(20_000)));
		expect(long).toBeLessThan(24 * Math.max(short, 1));
	}
});

test('whatever the marks are, there is a text', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...Array.from('*_[]()`#> \n-a!\\')) }),
			(text) => {
				expect(typeof markdownText(text)).toBe('string');
			},
		),
	);
});
