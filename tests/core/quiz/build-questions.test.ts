import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/core/cards/card.ts';
import { buildQuestions } from '#lib/core/quiz/build-questions.ts';
import { FORMATS, type Format } from '#lib/core/quiz/format.ts';
import { formatOffers } from '#lib/core/quiz/format-offer.ts';
import { giveAway, tellingOf } from '#lib/core/quiz/gives-away.ts';
import type { Question } from '#lib/core/quiz/question.ts';
import { MOST_QUESTIONS } from '#lib/core/quiz/quiz-settings.ts';
import { waysToAsk } from '#lib/core/quiz/ways-to-ask.ts';
import { cpuTime } from '../cpu-time.ts';
import { anyCards, anySeed, dated, manyCards, plain, SCO, setOf } from './deck-of-questions.ts';

const ALL = { count: 10, formats: FORMATS };
const someFormats = fc.subarray([...FORMATS], { minLength: 1 });
const count = fc.integer({ min: 1, max: 30 });

function cardsOf(question: Question): readonly Card[] {
	return question.format === 'order' ? question.cards : [question.card];
}

function formatsOf(questions: readonly Question[]): readonly Format[] {
	const found = new Set(questions.map(({ format }) => format));
	return FORMATS.filter((format) => found.has(format));
}

function areClose(a: Card, b: Card): boolean {
	return a.fact === b.fact || giveAway(tellingOf(a), tellingOf(b));
}

function closePairs(cards: readonly Card[]): readonly string[] {
	return cards.flatMap((a, i) =>
		cards.slice(i + 1).flatMap((b) => (areClose(a, b) ? [`${a.id} ${b.id}`] : [])),
	);
}

describe('any deck', () => {
	const anyQuiz = fc.record({ cards: anyCards, count, formats: someFormats, seed: anySeed });

	test('gives no more questions than wanted, no card twice, and only formats that are wanted', () => {
		fc.assert(
			fc.property(anyQuiz, ({ cards, seed, ...wanted }) => {
				const questions = buildQuestions(cards, wanted, seed);
				expect(questions.length).toBeLessThanOrEqual(wanted.count);
				const asked = questions.flatMap(cardsOf);
				expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
				for (const card of asked) expect(cards).toContain(card);
				for (const { format } of questions) expect(wanted.formats).toContain(format);
			}),
		);
	});

	test('gives fewer questions than wanted only where no card is left to ask', () => {
		fc.assert(
			fc.property(anyQuiz, ({ cards, seed, ...wanted }) => {
				const questions = buildQuestions(cards, wanted, seed);
				if (questions.length === wanted.count) return;
				const asked = new Set(questions.flatMap(cardsOf));
				const left = cards.filter((card) => !asked.has(card));
				const ways = left.flatMap((card): readonly Format[] => waysToAsk(card));
				expect(ways.filter((way) => wanted.formats.includes(way))).toEqual([]);
			}),
		);
	});

	test('gives the same questions in the same order for one seed, however its cards stand', () => {
		const shuffled = anyQuiz.chain((quiz) =>
			fc.tuple(
				fc.constant(quiz),
				fc.shuffledSubarray([...quiz.cards], { minLength: quiz.cards.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([{ cards, seed, ...wanted }, others]) => {
				expect(buildQuestions(others, wanted, seed)).toEqual(buildQuestions(cards, wanted, seed));
			}),
		);
	});

	test('gives as many questions of one format as it offers, and says why where there are none', () => {
		fc.assert(
			fc.property(anyCards, fc.constantFrom(...FORMATS), anySeed, (cards, format, seed) => {
				const offer = formatOffers(cards).find((each) => each.format === format)!;
				const questions = buildQuestions(cards, { count: MOST_QUESTIONS, formats: [format] }, seed);
				expect(questions).toHaveLength(offer.count);
				expect(offer.reason === null).toBe(offer.count > 0);
			}),
		);
	});

	test('asks one question of a format rather than none, however few questions it is', () => {
		fc.assert(
			fc.property(anyCards, someFormats, anySeed, (cards, formats, seed) => {
				const isOffered = formatOffers(cards).some(
					(offer) => offer.count > 0 && formats.includes(offer.format),
				);
				expect(buildQuestions(cards, { count: 1, formats }, seed)).toHaveLength(isOffered ? 1 : 0);
			}),
		);
	});
});

test('another seed asks for mostly other cards', () => {
	const cards = manyCards(200);
	const idsBy = (seed: string) =>
		new Set(buildQuestions(cards, ALL, seed).map((each) => cardsOf(each)[0]!.id));
	const first = idsBy('first');
	const common = Array.from({ length: 20 }, (_, i) =>
		[...idsBy(`${i}`)].filter((id) => first.has(id)),
	);
	// Of ten among two hundred, half a card on average.
	expect(common.flat().length).toBeLessThan(30);
});

test('every card comes up about as often as the others', () => {
	const cards = manyCards(20);
	const times = new Map<string, number>();
	for (let i = 0; i < 400; i++) {
		for (const { id } of buildQuestions(cards, { ...ALL, count: 5 }, `${i}`).flatMap(cardsOf)) {
			times.set(id, (times.get(id) ?? 0) + 1);
		}
	}
	expect(times.size).toBe(20);
	// 100 on average, and within five standard deviations.
	expect(Math.min(...times.values())).toBeGreaterThan(55);
	expect(Math.max(...times.values())).toBeLessThan(145);
});

describe('the formats', () => {
	const few = [
		...manyCards(60),
		setOf('set', ['x', 'y', 'z'], { distractors: ['not x', 'not y', 'not z'] }),
		...['1999', '2001', '2005'].map((year) =>
			dated(`in ${year}`, year, { distractors: ['1900', '1901', '1902'] }),
		),
	];

	test.each(Array.from({ length: 30 }, (_, i) => `${i}`))(
		'all come, though one list and three dates stand among many cards: seed %s',
		(seed) => {
			expect(formatsOf(buildQuestions(few, ALL, seed))).toEqual(FORMATS);
			expect(formatsOf(buildQuestions(SCO.cards, ALL, seed))).toEqual(FORMATS);
		},
	);

	test('that many cards offer come as often as each other, lists and timelines less', () => {
		const lists = Array.from({ length: 20 }, (_, i) => setOf(`s${i}`, [`a${i}`, `b${i}`]));
		const events = Array.from({ length: 60 }, (_, i) => dated(`d${i}`, `${1900 + i}`));
		const cards = [...manyCards(100), ...lists, ...events];
		const formats = buildQuestions(cards, { ...ALL, count: 38 }, 'seed').map(
			({ format }) => format,
		);
		const times = FORMATS.map((format) => formats.filter((each) => each === format).length);
		expect(times).toEqual([10, 10, 10, 4, 4]);
	});

	test('leave a timeline out of three questions, but not where nothing else is wanted', () => {
		for (const seed of ['a', 'b', 'c']) {
			const three = formatsOf(buildQuestions(few, { ...ALL, count: 3 }, seed));
			expect(three).toEqual(['choice', 'typed', 'truth']);
			const [only] = buildQuestions(few, { count: 3, formats: ['order'] }, seed);
			expect(only?.format).toBe('order');
		}
	});
});

describe('cards that are close', () => {
	test('siblings come together only when every fact has been asked for', () => {
		const cards = Array.from({ length: 30 }, (_, i) => plain(`c${i}`, { fact: `f${i % 10}` }));
		const alone: readonly (readonly Format[])[] = [FORMATS, ['choice'], ['typed', 'truth']];
		fc.assert(
			fc.property(anySeed, fc.constantFrom(...alone), count, (seed, formats, wanted) => {
				const questions = buildQuestions(cards, { count: wanted, formats }, seed);
				const facts = new Set(questions.flatMap(cardsOf).map(({ fact }) => fact));
				expect(questions).toHaveLength(wanted);
				expect(facts.size).toBe(Math.min(10, wanted));
			}),
		);
	});

	test('a question that names another answer waits until there is nothing else', () => {
		const telling = plain('telling', {
			prompt: 'Which sea lies beside Qatar?',
			answer: 'the Gulf',
		});
		const told = plain('told', { answer: 'Qatar' });
		fc.assert(
			fc.property(anySeed, (seed) => {
				const cards = [telling, told, ...manyCards(3)];
				const four = buildQuestions(cards, { ...ALL, count: 4 }, seed).flatMap(cardsOf);
				expect(closePairs(four)).toEqual([]);
				expect(buildQuestions(cards, { ...ALL, count: 5 }, seed)).toHaveLength(5);
			}),
		);
	});

	test('a format waits too, once it was asked, while others have cards that are apart', () => {
		const lists = ['s', 't', 'u'].map((id) => setOf(id, [`x${id}`, `y${id}`], { fact: 'one' }));
		const questions = buildQuestions([...lists, ...manyCards(20)], { ...ALL, count: 15 }, 'seed');
		expect(questions.filter(({ format }) => format === 'names')).toHaveLength(1);
	});

	test('a timeline leaves out an event of which another one tells', () => {
		const years = ['1999', '2001', '2003', '2005'];
		const cards = years.map((year) => dated(`in ${year}`, year));
		const telling = dated('telling', '2010', { prompt: 'When did what began in 2001 end?' });
		for (const seed of ['a', 'b', 'c', 'd']) {
			const [order] = buildQuestions(
				[...cards, telling],
				{ ...ALL, count: 1, formats: ['order'] },
				seed,
			);
			expect(cardsOf(order!)).toHaveLength(4);
			expect(closePairs(cardsOf(order!))).toEqual([]);
		}
	});

	test('whatever the deck, nothing close is asked while a card apart from all could be', () => {
		fc.assert(
			fc.property(
				anyCards,
				fc.constantFrom('choice', 'typed', 'truth', 'names'),
				count,
				anySeed,
				(cards, format: Format, wanted, seed) => {
					const asked = buildQuestions(cards, { count: wanted, formats: [format] }, seed).flatMap(
						cardsOf,
					);
					if (closePairs(asked).length === 0) return;
					const left = cards.filter(
						(card) =>
							!asked.includes(card) && (waysToAsk(card) as readonly Format[]).includes(format),
					);
					expect(left.filter((card) => !asked.some((other) => areClose(card, other)))).toEqual([]);
				},
			),
		);
	});
});

describe('a large deck', () => {
	const words = ['summit', 'harbour', 'treaty', 'census', 'canal'];
	const cards: readonly Card[] = Array.from({ length: 500 }, (_, i) => {
		const word = words[i % words.length]!;
		const rest = {
			fact: `f${i >> 1}`,
			prompt: `In what year was the ${i}th ${word} of Tarn held at last?`,
		};
		const wrong = ['one', 'two', 'three'].map((other) => `${other} ${word} ${i}`);
		if (i % 10 === 0) return dated(`c${i}`, `${1000 + i}`, { ...rest, distractors: wrong });
		if (i % 10 === 1)
			return setOf(
				`c${i}`,
				['a', 'b', 'c'].map((x) => `${word} ${x}${i}`),
				{ ...rest, distractors: wrong },
			);
		return plain(`c${i}`, { ...rest, distractors: wrong, accepted: [`the ${word} of ${i}`] });
	});

	test('is asked a hundred questions within 50 ms of the processor', () => {
		const wanted = { count: MOST_QUESTIONS, formats: FORMATS };
		const tries = Array.from({ length: 5 }, (_, i) =>
			cpuTime(() => buildQuestions(cards, wanted, `${i}`)),
		);
		expect(buildQuestions(cards, wanted, '0')).toHaveLength(MOST_QUESTIONS);
		expect(Math.min(...tries)).toBeLessThan(50);
	});
});
