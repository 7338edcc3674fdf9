import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId } from '#lib/core/cards/card.ts';
import { classTables } from '#lib/core/quiz/class/class-table.ts';
import type { QuizTag, Slip } from '#lib/core/quiz/class/slip.ts';
import { slipId } from '#lib/core/quiz/class/slip-link.ts';
import { sampleSlip } from './sample-slip.ts';

const handedIn = (slip: Slip) => ({ id: slipId(slip), slip });
const asked = (missed: Record<string, boolean>) =>
	Object.entries(missed).map(([card, missed]) => ({ card: card as CardId, missed }));

function onlyTable(...slips: readonly Partial<Slip>[]) {
	const tables = classTables(slips.map((slip, at) => handedIn(sampleSlip({ at, ...slip }))));
	expect(tables).toHaveLength(1);
	return tables[0]!;
}

describe('the table of a class', () => {
	test('has a row a result, and the mean and the median of them', () => {
		const table = onlyTable(
			{ nickname: 'Amira', credit: 1_000 },
			{ nickname: 'Ben', credit: 250 },
			{ nickname: 'Chen', credit: 700 },
			{ nickname: 'Dora', credit: 850 },
		);
		expect(table.rows.map(({ share }) => share)).toEqual([1, 0.25, 0.7, 0.85]);
		expect(table.mean).toBeCloseTo(0.7, 10);
		expect(table.median).toBeCloseTo(0.775, 10);
	});

	test('parts quizzes, the latest first', () => {
		const other = 'AAAAAAAAAAA' as QuizTag;
		const later = sampleSlip({ quiz: other, at: sampleSlip().at + 1 });
		const tables = classTables([handedIn(sampleSlip()), handedIn(later)]);
		expect(tables.map(({ quiz }) => quiz)).toEqual([other, sampleSlip().quiz]);
	});

	test('keeps a second try, marks it, and leaves it out of the figures', () => {
		const at = 1_000;
		const table = onlyTable(
			{ nickname: 'amira', credit: 1_000, at: at + 60_000 },
			{ nickname: 'Amira', credit: 500, at },
			{ nickname: '', credit: 600, at: at + 1 },
			{ nickname: '', credit: 700, at: at + 2 },
		);
		expect(table.rows.map(({ slip, attempt }) => [slip.nickname, attempt])).toEqual([
			['Amira', 1],
			['', 1],
			['', 1],
			['amira', 2],
		]);
		expect(table.mean).toBeCloseTo(0.6, 10);
		expect(table.cards[0]?.asked).toBe(3);
	});

	test('goes by when a quiz was over, whenever its result was made out', () => {
		const table = onlyTable(
			{ nickname: 'Amira', credit: 1_000, endedAt: 5_000, at: 6_000 },
			{ nickname: 'Amira', credit: 500, endedAt: 1_000, at: 9_000 },
		);
		expect(table.rows.map(({ share, attempt }) => [share, attempt])).toEqual([
			[0.5, 1],
			[1, 2],
		]);
		expect(table.mean).toBe(0.5);
		expect([table.from, table.to]).toEqual([1_000, 5_000]);
	});

	test('tells the hardest cards by the share that missed them, as far as it is sure', () => {
		const table = onlyTable(
			{ nickname: 'a', asked: asked({ one: true, two: true, rare: true, easy: false }) },
			{ nickname: 'b', asked: asked({ one: false, two: true, easy: false }) },
			{ nickname: 'c', asked: asked({ one: true, two: true, easy: false }) },
		);
		expect(table.hardest).toEqual([
			{ card: 'two', asked: 3, missed: 3 },
			{ card: 'one', asked: 3, missed: 2 },
			{ card: 'rare', asked: 1, missed: 1 },
		]);
		expect(table.isTelling).toBe(true);
		expect(table.cards.map(({ card }) => card)).toEqual(['one', 'two', 'rare', 'easy']);
	});

	test('puts a card that one alone missed behind those that more did', () => {
		const slips = Array.from({ length: 30 }, (_, i) => ({
			nickname: String(i),
			asked: asked({ common: i < 10, seldom: i === 0, ...(i === 29 && { rare: true }) }),
		}));
		const { hardest } = onlyTable(...slips);
		expect(hardest.map(({ card }) => card)).toEqual(['common', 'rare', 'seldom']);
	});

	test('of learners who had questions of their own shows what was missed, and does not tell the hardest', () => {
		const table = onlyTable(
			{ nickname: 'a', asked: asked({ one: true, two: true }) },
			{ nickname: 'b', asked: asked({ three: true, two: true }) },
			{ nickname: 'c', asked: asked({ four: true, five: false }) },
		);
		expect(table.hardest.map(({ card }) => card)).toEqual(['two', 'one', 'three', 'four']);
		expect(table.isTelling).toBe(false);
	});

	test('tells nothing by what nobody missed', () => {
		const table = onlyTable(
			{ nickname: 'a', asked: asked({ easy: false, one: true }) },
			{ nickname: 'b', asked: asked({ easy: false }) },
			{ nickname: 'c', asked: asked({ easy: false }) },
		);
		expect(table.isTelling).toBe(false);
	});

	test('of one learner goes by that one', () => {
		const table = onlyTable({ asked: asked({ one: true, two: false }) });
		expect(table.hardest).toEqual([{ card: 'one', asked: 1, missed: 1 }]);
		expect(table.isTelling).toBe(true);
	});

	test('is the same in whatever order results were handed in', () => {
		const slips = ['a', 'b', 'c', 'd', 'a'].map((nickname, index) =>
			handedIn(sampleSlip({ nickname, at: 1_000 * (index % 3), credit: 100 * index })),
		);
		const whole = classTables(slips);
		fc.assert(
			fc.property(fc.shuffledSubarray(slips, { minLength: slips.length }), (shuffled) => {
				expect(classTables(shuffled)).toEqual(whole);
			}),
		);
	});
});
