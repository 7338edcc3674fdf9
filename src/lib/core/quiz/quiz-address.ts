import type { DeckId } from '../deck/deck.ts';
import { digestId } from '../digest.ts';
import { FORMATS, type Format } from './format.ts';
import type { QuizId } from './quiz.ts';
import {
	ALLOWANCES,
	LONGEST_CLOCK,
	MOST_QUESTIONS,
	SHORTEST_CLOCK,
	type QuizSettings,
} from './quiz-settings.ts';

/** A part of an address that cannot be done as it stands; `value` is what it says, cut short. */
export interface QuizFault {
	readonly kind:
		'cut' | 'count' | 'too-many' | 'format' | 'clock' | 'allowance' | 'scoring' | 'seed';
	readonly value: string;
}

/** What an address asks for. */
export interface QuizAddress {
	readonly deck: DeckId | null;
	/** A quiz of this device, to go on with or to look at again. */
	readonly quiz: QuizId | null;
	/** What it says of the quiz; what it leaves open, or says wrongly, is the learner's own to choose. */
	readonly settings: Partial<QuizSettings>;
	/** It says something of the quiz: a link that somebody made, not the way from the library. */
	readonly isMade: boolean;
	/** The quiz begins, or goes on, without a word: how the library leads here. Of made links it is not heeded. */
	readonly isGo: boolean;
	readonly faults: readonly QuizFault[];
}

/** Characters. More says no more. */
const LONGEST_SEED = 64;
const LONGEST_SHOWN = 20;

const CLOCKS = { none: 'none', quiz: 'all', question: 'each' } as const;

/** Bits of the sum over the other parts: one in 16 million cut links goes unnoticed. */
const SUM_BITS = 24;

/**
 * The parts of an address that starts exactly this quiz: written after its `#`, they read like
 * `deck=ID&sum=x7Ab&n=10&ask=choice.typed&clock=each30&more=1.5&score=speed&seed=7b`. The sum stands
 * before what may be cut on the way; one that is written by hand needs none.
 */
export function quizParts(deck: DeckId, settings: QuizSettings): Readonly<Record<string, string>> {
	const { count, formats, clock, allowance, scoring, seed } = settings;
	const seconds = clock.kind === 'none' ? '' : String(clock.seconds);
	const parts = {
		n: String(count),
		ask: formats.length === FORMATS.length ? 'all' : formats.join('.'),
		clock: `${CLOCKS[clock.kind]}${seconds}`,
		more: String(allowance),
		score: scoring,
		...(seed === null ? {} : { seed }),
	};
	return { deck, sum: sumOf(new Map(Object.entries({ deck, ...parts }))), ...parts };
}

function sumOf(parts: ReadonlyMap<string, string>): string {
	const summed = ['deck', ...Object.keys(READERS)].map((name) => parts.get(name) ?? null);
	return digestId(SUM_BITS, JSON.stringify(summed));
}

/** Reads the parts of an address. Never throws: what it says wrongly is named, the rest counts. */
export function readQuizParts(parts: ReadonlyMap<string, string>): QuizAddress {
	const deck = parts.get('deck');
	const quiz = parts.get('quiz');
	const read = Object.entries(READERS).flatMap(([name, reader]) => {
		const text = parts.get(name);
		return text === undefined ? [] : [reader(text)];
	});
	const isMade = read.length > 0;
	const sum = parts.get('sum');
	const isWhole = sum === undefined || sum === sumOf(parts);
	return {
		deck: deck === undefined || deck === '' ? null : (deck as DeckId),
		quiz: quiz === undefined || quiz === '' ? null : (quiz as QuizId),
		settings: Object.assign({}, ...read.map(({ said }) => said)) as Partial<QuizSettings>,
		isMade,
		isGo: parts.has('go') && !isMade,
		faults: [...(isWhole ? [] : [fault('cut', '')]), ...read.flatMap(({ faults = [] }) => faults)],
	};
}

interface Read {
	readonly said?: Partial<QuizSettings>;
	readonly faults?: readonly QuizFault[];
}

const READERS: Readonly<Record<string, (text: string) => Read>> = {
	n: readCount,
	ask: readFormats,
	clock: readClock,
	more: readAllowance,
	score: (text) =>
		text === 'accuracy' || text === 'speed'
			? { said: { scoring: text } }
			: { faults: [fault('scoring', text)] },
	seed: (text) =>
		text !== '' && text.length <= LONGEST_SEED
			? { said: { seed: text } }
			: { faults: [fault('seed', text)] },
};

function fault(kind: QuizFault['kind'], text: string): QuizFault {
	return { kind, value: Array.from(text).slice(0, LONGEST_SHOWN).join('') };
}

function readCount(text: string): Read {
	if (!/^\d{1,12}$/u.test(text) || Number(text) === 0) return { faults: [fault('count', text)] };
	const count = Number(text);
	if (count <= MOST_QUESTIONS) return { said: { count } };
	return { said: { count: MOST_QUESTIONS }, faults: [fault('too-many', text)] };
}

function readFormats(text: string): Read {
	if (text === 'all') return { said: { formats: FORMATS } };
	const named = text.split('.').slice(0, 2 * FORMATS.length);
	const faults = named.filter((name) => !isFormat(name)).map((name) => fault('format', name));
	const formats = FORMATS.filter((format) => named.includes(format));
	return formats.length === 0 ? { faults } : { said: { formats }, faults };
}

function isFormat(name: string): name is Format {
	return (FORMATS as readonly string[]).includes(name);
}

function readClock(text: string): Read {
	if (text === 'none') return { said: { clock: { kind: 'none' } } };
	const [, name, digits] = /^(all|each)(\d{1,6})$/u.exec(text) ?? [];
	const seconds = Number(digits);
	const isFair = seconds >= SHORTEST_CLOCK && seconds <= LONGEST_CLOCK;
	if (name === undefined || !isFair) return { faults: [fault('clock', text)] };
	return { said: { clock: { kind: name === 'all' ? 'quiz' : 'question', seconds } } };
}

function readAllowance(text: string): Read {
	const allowance = ALLOWANCES.find((each) => String(each) === text);
	return allowance === undefined ? { faults: [fault('allowance', text)] } : { said: { allowance } };
}
