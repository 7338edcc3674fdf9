import { expect, test } from 'vitest';
import { cardsOf, line } from '../cards/cards-of.ts';

const made = (text: string) =>
	cardsOf(`Ada Marlow was a composer. ${text} It rained in Leeds.`, { title: 'Ada Marlow' })
		.map(line)
		.join('\n');

test('what somebody did to what was just named', () => {
	const text =
		"In 1911 she founded the Northern Women's Choir, which she led until 1925 and which gave 340 concerts.";
	expect(made(text)).toContain(
		"Until when did Ada Marlow lead the Northern Women's Choir? -> 1925",
	);
});

test('nothing of what is denied, only said, or told of one of two', () => {
	expect(made('In 1911 she founded the Tarn Choir, which she never led until 1925.')).not.toMatch(
		/Until when/,
	);
	expect(made('She saw the Brill Choir and the Tarn Choir, which she led until 1925.')).not.toMatch(
		/Until when/,
	);
	expect(made('She sang in the Tarn Choir, which she might have led until 1925.')).not.toMatch(
		/Until when/,
	);
});
