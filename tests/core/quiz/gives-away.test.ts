import { expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { giveAway, tellingOf } from '#lib/core/quiz/gives-away.ts';
import { plain, setOf } from './deck-of-questions.ts';

const asks = (prompt: string) => plain('asks', { prompt });

test.each<[string, Card, Card, boolean]>([
	['a word of it', asks('Which sea is off Qatar?'), plain('c', { answer: 'Qatar' }), true],
	[
		'it in other letters',
		asks('Who leads CÔTE D’IVOIRE?'),
		plain('c', { answer: "Cote d'Ivoire" }),
		true,
	],
	['it without its article', asks('Where is Gambia?'), plain('c', { answer: 'The Gambia' }), true],
	[
		'several words of it',
		asks('Is Saudi Arabia a member?'),
		plain('c', { answer: 'Saudi Arabia' }),
		true,
	],
	[
		'only one of its words',
		asks('Where is Arabia?'),
		plain('c', { answer: 'Saudi Arabia' }),
		false,
	],
	['a longer word', asks('Where is Nigeria?'), plain('c', { answer: 'Niger' }), false],
	['a member', asks('Where is Iran?'), setOf('s', ['Iraq', 'Iran']), true],
	['two letters', asks('Is it so?'), plain('c', { answer: 'so' }), false],
	['nothing of it', asks('Where is Iraq?'), plain('c', { answer: 'Iran' }), false],
])('a question that holds %s', (_what, asking, other, tells) => {
	expect(giveAway(tellingOf(asking), tellingOf(other))).toBe(tells);
	expect(giveAway(tellingOf(other), tellingOf(asking))).toBe(tells);
});
