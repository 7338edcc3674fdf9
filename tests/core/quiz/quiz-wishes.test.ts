import { expect, test } from 'vitest';
import { type QuizWishes, readQuizWishes } from '#lib/core/quiz/quiz-wishes.ts';

const WISHES: QuizWishes = {
	...{ count: 20, formats: ['choice', 'typed'], clock: { kind: 'question', seconds: 30 } },
	...{ allowance: 1.5, scoring: 'speed', moves: false, nickname: '陈 🐢' },
};

test('wishes are read as they were stored, all or some of them', () => {
	expect(readQuizWishes(structuredClone(WISHES))).toEqual(WISHES);
	expect(readQuizWishes({ count: 5 })).toEqual({ count: 5 });
	expect(readQuizWishes({ clock: { kind: 'none' } })).toEqual({ clock: { kind: 'none' } });
});

test.each([
	['count', 0],
	['count', 101],
	['count', 2.5],
	['formats', []],
	['formats', ['essay']],
	['clock', { kind: 'quiz' }],
	['clock', { kind: 'question', seconds: -3 }],
	['clock', null],
	['allowance', 3],
	['scoring', 'luck'],
	['moves', 'yes'],
	['nickname', 'x'.repeat(1_000)],
] as const)('a %s of %j is left out, and the rest holds', (name, value) => {
	const rest = Object.entries(WISHES).filter(([field]) => field !== name);
	expect(readQuizWishes({ ...WISHES, [name]: value })).toEqual(Object.fromEntries(rest));
});

test.each([undefined, null, 7, 'wishes', [1]])('%j says nothing', (stored) => {
	expect(readQuizWishes(stored)).toEqual({});
});
