import * as v from 'valibot';
import { FEWEST_EVENTS } from './date-order.ts';
import { FORMATS } from './format.ts';
import type { Quiz } from './quiz.ts';
import { ALLOWANCES } from './quiz-settings.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const ids = v.array(id);
const texts = v.array(v.string());
/** Text that may be missing. */
const text = v.optional(v.string());
const ms = v.pipe(v.number(), v.finite());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const value = v.union([
	v.looseObject({ date: v.string() }),
	v.looseObject({ number: v.number(), unit: text }),
	v.looseObject({ place: v.string() }),
]);

/** As much of a card as a quiz asks for and shows, and as grading and timelines read. */
const member = v.looseObject({
	...{ id, label: v.string(), accepted: texts },
	...{ group: text, place: text },
});
const common = {
	...{ id, fact: id, prompt: v.string(), accepted: texts },
	value: v.optional(value),
	citation: v.nullable(v.looseObject({ start: index, end: index, quote: v.string() })),
	derived: v.optional(v.picklist(['count', 'date'])),
	...{ asOf: text, hint: text, distractors: v.optional(texts), tags: v.optional(texts) },
};
const plain = v.looseObject({
	...common,
	kind: v.picklist(['basic', 'cloze']),
	answer: v.string(),
});
const set = v.looseObject({
	...common,
	kind: v.literal('set'),
	members: v.pipe(v.array(member), v.minLength(1)),
});
const card = v.union([plain, set]);

const aboutOne = { card, member: v.optional(member) };
const question = v.variant('format', [
	v.pipe(
		v.looseObject({ format: v.literal('choice'), ...aboutOne, choices: texts, key: index }),
		v.check(({ choices, key }) => key < choices.length),
	),
	v.looseObject({
		...{ format: v.literal('truth'), ...aboutOne },
		...{ shown: v.string(), isTrue: v.boolean() },
	}),
	v.looseObject({ format: v.literal('typed'), card: plain }),
	v.looseObject({ format: v.literal('names'), card: set }),
	v.looseObject({
		format: v.literal('order'),
		cards: v.pipe(v.array(plain), v.minLength(FEWEST_EVENTS)),
	}),
]);

const given = v.variant('format', [
	v.object({ format: v.literal('choice'), picked: index }),
	v.object({ format: v.literal('typed'), text: v.string() }),
	v.object({ format: v.literal('truth'), said: v.boolean() }),
	v.object({ format: v.literal('names'), found: ids, hinted: ids, intruders: texts }),
	v.object({ format: v.literal('order'), order: ids }),
]);

const response = v.object({
	given: v.nullable(given),
	ending: v.picklist(['given', 'timeout', 'left']),
	ms,
	mark: v.looseObject({
		credit: share,
		verdict: v.picklist(['right', 'typo', 'part', 'unsure', 'wrong', 'none']),
		...{ form: text, understood: text, named: text },
	}),
	called: v.exactOptional(v.picklist(['right', 'wrong'])),
});

const settings = v.object({
	count: index,
	formats: v.array(v.picklist(FORMATS)),
	clock: v.variant('kind', [
		v.object({ kind: v.literal('none') }),
		v.object({ kind: v.picklist(['quiz', 'question']), seconds: ms }),
	]),
	allowance: v.picklist(ALLOWANCES),
	scoring: v.picklist(['accuracy', 'speed']),
	seed: v.nullable(v.string()),
});

const quiz = v.pipe(
	v.object({
		...{ id, deck: id, settings },
		questions: v.pipe(v.array(question), v.minLength(1)),
		limits: v.nullable(v.array(ms)),
		...{ startedAt: ms, seenAt: ms, responses: v.array(response) },
		open: v.nullable(
			v.object({ since: v.nullable(ms), spent: ms, isHeld: v.exactOptional(v.literal(true)) }),
		),
		draft: v.nullable(given),
		endedAt: v.nullable(ms),
	}),
	v.check(
		({ questions, limits, responses, endedAt }) =>
			responses.length <= questions.length &&
			// With its last answer a quiz ends.
			(endedAt !== null || responses.length < questions.length) &&
			(limits === null || limits.length === questions.length),
	),
);

/** A quiz as it was stored, or brought in with a backup; undefined for what is none. */
export function readQuiz(row: unknown): Quiz | undefined {
	const read = v.safeParse(quiz, row);
	return read.success ? (read.output as unknown as Quiz) : undefined;
}
