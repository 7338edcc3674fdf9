import { expect, test } from 'vitest';
import { cardsOf, line } from './cards-of.ts';

const lines = (text: string) => cardsOf(text, { published: '2025-03-10' }).map(line).join('\n');

test('a surname with a particle becomes the full name, once', () => {
	const made = lines(
		'The painter Anna de Wit was born in Delft in 1880. In 1920 de Wit moved to Leeds. De Wit founded the Norwick Club in 1925.',
	);
	expect(made).toContain('In which year did Anna de Wit move to Leeds? -> 1920');
	expect(made).toContain('In which year did Anna de Wit found the Norwick Club? -> 1925');
	expect(made).not.toContain('Wit de Wit');
});
