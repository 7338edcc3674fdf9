import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { FORMATS } from '#lib/core/quiz/format.ts';
import { quizParts, readQuizParts, type QuizFault } from '#lib/core/quiz/quiz-address.ts';
import { ALLOWANCES, DEFAULT_QUIZ, type QuizSettings } from '#lib/core/quiz/quiz-settings.ts';

const DECK = 'Q2hhbmdl-_abc' as DeckId;

/** As a page reads the address it stands at: of what is said twice, the first holds. */
function read(fragment: string) {
	const parts = new Map<string, string>();
	for (const [name, text] of new URLSearchParams(fragment)) {
		if (!parts.has(name)) parts.set(name, text);
	}
	return readQuizParts(parts);
}

function written(settings: QuizSettings): string {
	return new URLSearchParams(quizParts(DECK, settings)).toString();
}

const anySettings: fc.Arbitrary<QuizSettings> = fc.record({
	count: fc.integer({ min: 1, max: 100 }),
	formats: fc.subarray([...FORMATS], { minLength: 1 }),
	clock: fc.oneof(
		fc.constant({ kind: 'none' } as const),
		fc.record({
			kind: fc.constantFrom('quiz', 'question'),
			seconds: fc.integer({ min: 5, max: 7_200 }),
		}),
	),
	allowance: fc.constantFrom(...ALLOWANCES),
	scoring: fc.constantFrom('accuracy', 'speed'),
	seed: fc.option(
		fc.string({ unit: 'binary', minLength: 1, maxLength: 64 }).filter((seed) => seed.length <= 64),
	),
});

describe('what was written', () => {
	test('is read again, as the settings they were', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				const { seed, ...rest } = settings;
				expect(read(written(settings))).toEqual({
					deck: DECK,
					quiz: null,
					settings: { ...rest, ...(seed === null ? {} : { seed }) },
					isMade: true,
					isGo: false,
					faults: [],
				});
			}),
		);
	});

	test('can be read by people', () => {
		expect(
			written({ ...DEFAULT_QUIZ, clock: { kind: 'question', seconds: 30 }, seed: '7b' }),
		).toEqual(
			expect.stringMatching(
				/^deck=Q2hhbmdl-_abc&sum=[\w-]{4}&n=10&ask=all&clock=each30&more=1&score=accuracy&seed=7b$/,
			),
		);
		const hard = { formats: ['choice', 'typed'], clock: { kind: 'quiz', seconds: 90 } } as const;
		expect(written({ ...DEFAULT_QUIZ, ...hard, allowance: 1.5 })).toContain(
			'ask=choice.typed&clock=all90&more=1.5',
		);
	});
});

describe('a link that was cut on its way', () => {
	const whole = written({ ...DEFAULT_QUIZ, count: 12, seed: 'Z5i-hF6_' });

	test('is told of, wherever it was cut behind its sum', () => {
		const start = whole.indexOf('&n=');
		for (let end = start; end < whole.length; end += 1) {
			expect(read(whole.slice(0, end)).faults[0]).toEqual({ kind: 'cut', value: '' });
		}
		expect(read(whole).faults).toEqual([]);
	});

	test('and one that was changed', () => {
		expect(read(whole.replace('n=12', 'n=20')).faults[0]?.kind).toBe('cut');
		expect(read(`${whole}x`).faults[0]?.kind).toBe('cut');
	});

	test('one that is written by hand needs no sum', () => {
		expect(read(whole.replace(/&sum=[^&]*/, '')).faults).toEqual([]);
	});
});

describe('what an address says wrongly is named, and the rest counts', () => {
	const wrong: [string, QuizFault['kind'], string, Partial<QuizSettings>][] = [
		...['0', '-1', '1.5', '1e9', '', 'NaN', 'Infinity', '٣', '0x10', ' 5', '9'.repeat(13)].map(
			(text) => [`n=${text}`, 'count', text, {}] as [string, 'count', string, object],
		),
		['n', 'count', '', {}],
		['n=101', 'too-many', '101', { count: 100 }],
		['n=1000000000', 'too-many', '1000000000', { count: 100 }],
		['ask=', 'format', '', {}],
		['ask=song', 'format', 'song', {}],
		['ask=Choice', 'format', 'Choice', {}],
		['ask=typed.song.choice', 'format', 'song', { formats: ['choice', 'typed'] }],
		['ask=typed.__proto__', 'format', '__proto__', { formats: ['typed'] }],
		['ask=toString', 'format', 'toString', {}],
		['clock=', 'clock', '', {}],
		['clock=0', 'clock', '0', {}],
		['clock=each0', 'clock', 'each0', {}],
		['clock=all4', 'clock', 'all4', {}],
		['clock=all7201', 'clock', 'all7201', {}],
		['clock=all1000000000', 'clock', 'all1000000000', {}],
		['clock=each-30', 'clock', 'each-30', {}],
		['clock=each1.5', 'clock', 'each1.5', {}],
		['clock=soon', 'clock', 'soon', {}],
		['clock=all', 'clock', 'all', {}],
		['more=', 'allowance', '', {}],
		['more=3', 'allowance', '3', {}],
		['more=1.50', 'allowance', '1.50', {}],
		['more=ON', 'allowance', 'ON', {}],
		['score=', 'scoring', '', {}],
		['score=luck', 'scoring', 'luck', {}],
		['seed=', 'seed', '', {}],
		[`seed=${'x'.repeat(10_240)}`, 'seed', 'x'.repeat(20), {}],
		[`seed=${'😀'.repeat(33)}`, 'seed', '😀'.repeat(20), {}],
	];
	// What it says comes last: it may be long, and a title holds the first two.
	const rows = wrong.map(([part, kind, value, settings]) => [kind, value, settings, part] as const);

	test.each(rows)('%s: "%s"', (kind, value, settings, part) => {
		const isScore = part.startsWith('score');
		expect(read(`deck=${DECK}&${part}${isScore ? '' : '&score=speed'}`)).toEqual({
			deck: DECK,
			quiz: null,
			settings: { ...settings, ...(isScore ? {} : { scoring: 'speed' }) },
			isMade: true,
			isGo: false,
			faults: [{ kind, value }],
		});
	});

	test('a quiz of this device, which is no link that somebody made', () => {
		expect(read(`deck=${DECK}&quiz=abc&go`)).toMatchObject({
			quiz: 'abc',
			isMade: false,
			isGo: true,
		});
		expect(read('quiz=')).toMatchObject({ quiz: null });
	});

	test('each of them', () => {
		const { faults } = read('n=0&ask=a.b&clock=x&more=y&score=z&seed=');
		const kinds = ['count', 'format', 'format', 'clock', 'allowance', 'scoring', 'seed'];
		expect(faults.map(({ kind }) => kind)).toEqual(kinds);
	});
});

test.each([
	['twice', 'n=5&n=7', { count: 5 }],
	['in other words', 'constructor=1&__proto__=1&hasOwnProperty=x&N=5', {}],
	['with a format twice', 'ask=typed.typed.choice', { formats: ['choice', 'typed'] }],
	['with broken signs', 'n=7&seed=%E0%A4%A&%=%&&&==', { count: 7, seed: '\uFFFD%A' }],
])('an address that says things %s', (_how, fragment, settings) => {
	const { settings: said, faults } = read(fragment);
	expect(said).toEqual(settings);
	expect(Object.getPrototypeOf(said)).toBe(Object.prototype);
	expect(faults).toEqual([]);
});

test('the way from the library is not a link that somebody made', () => {
	const plain = { quiz: null, settings: {}, isMade: false, faults: [] };
	expect(read('')).toEqual({ ...plain, deck: null, isGo: false });
	expect(read('deck=')).toEqual({ ...plain, deck: null, isGo: false });
	expect(read(`deck=${DECK}&go`)).toEqual({ ...plain, deck: DECK, isGo: true });
	// Nobody is to be thrown into a quiz by a stranger's link.
	expect(read(`deck=${DECK}&n=5&go`)).toMatchObject({ isMade: true, isGo: false });
	expect(read(`deck=${DECK}&n=nonsense&go`).isGo).toBe(false);
});

test('no text makes the reader fail, and whatever it reads can be done', () => {
	const names = fc.constantFrom(
		'n',
		'ask',
		'clock',
		'more',
		'score',
		'seed',
		'deck',
		'go',
		'__proto__',
		'',
	);
	const part = fc
		.tuple(names, fc.string({ unit: 'binary' }))
		.map(([name, text]) => `${name}=${text}`);
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(fc.oneof(part, fc.string()), { maxLength: 8 }).map((parts) => parts.join('&')),
		fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
	);
	fc.assert(
		fc.property(texts, (text) => {
			const { settings, faults } = read(text);
			const whole: QuizSettings = { ...DEFAULT_QUIZ, ...settings };
			const again = read(written(whole));
			const { seed, ...rest } = whole;
			expect(again.settings).toEqual({ ...rest, ...(seed === null ? {} : { seed }) });
			expect(again.faults).toEqual([]);
			for (const { value } of faults) expect(value.length).toBeLessThanOrEqual(40);
		}),
	);
});
