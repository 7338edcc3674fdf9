import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from '#lib/core/article/index.ts';

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

test('no text takes it long', () => {
	for (const bit of [
		'*',
		'_',
		'[',
		'![',
		'`',
		'> ',
		'# ',
		'**a',
		'[a](',
		'<!--',
		'---\n',
		'```\n',
		'[a]: ',
	]) {
		const started = performance.now();
		markdownText(bit.repeat(20_000));
		expect(performance.now() - started, bit).toBeLessThan(2_000);
	}
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...Array.from('*_[]()`#> \n-a!\\')) }),
			(text) => {
				expect(typeof markdownText(text)).toBe('string');
			},
		),
	);
});
