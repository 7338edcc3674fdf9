import * as v from 'valibot';
import type { Card } from '../cards/index.ts';
import type { DeckId } from '../deck/deck.ts';
import { LIMITS } from '../deck/limits.ts';
import { sha256Hex } from '../digest.ts';
import type { Draft, DraftCard, LeftOut } from './draft.ts';
import { MOST_CARDS } from './most-cards.ts';

/** Texts as they were typed: empty ones too, and longer than a deck may hold. */
const text = v.pipe(v.string(), v.maxLength(LIMITS.article));
const texts = v.array(text);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const id = (length: number) =>
	v.pipe(v.string(), v.regex(new RegExp(`^[\\w-]{${String(length)}}$`)));

const span = v.object({ start: index, end: index });
const value = v.union([
	v.object({ date: text }),
	v.object({ number: v.pipe(v.number(), v.finite()), unit: v.exactOptional(text) }),
	v.object({ place: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)) }),
]);

const common = {
	id: id(8),
	prompt: text,
	accepted: texts,
	value: v.exactOptional(value),
	citation: v.nullable(
		v.object({ start: index, end: index, quote: v.pipe(v.string(), v.maxLength(LIMITS.article)) }),
	),
	derived: v.exactOptional(v.picklist(['count', 'date'])),
	asOf: v.exactOptional(text),
	fact: name,
	hint: v.exactOptional(text),
	distractors: v.exactOptional(texts),
	tags: v.exactOptional(texts),
};
const member = v.object({
	id: name,
	label: text,
	accepted: texts,
	group: v.exactOptional(text),
	place: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});
const card = v.variant('kind', [
	v.object({ ...common, kind: v.picklist(['basic', 'cloze']), answer: text }),
	v.object({
		...common,
		kind: v.literal('set'),
		members: v.array(member),
	}),
]);

const standing = v.picklist(['in', 'dropped', 'gone']);
const draftCard = v.variant('origin', [
	v.object({ origin: v.picklist(['made', 'added']), standing, card }),
	v.object({ origin: v.literal('edited'), standing, card, made: card }),
]);

/** A newer generator may have others: what it left out for them is left out here. */
const REASONS: Readonly<Record<LeftOut['reason'], true>> = {
	'answer-not-in-citation': true,
	'answer-given-away': true,
	'answer-too-long': true,
	'answer-says-nothing': true,
	'prompt-points-outside': true,
	'prompt-too-long': true,
	'prompt-too-short': true,
	'prompt-broken': true,
	'sentence-asked-enough': true,
	'same-question': true,
	'several-answers': true,
	'beyond-count': true,
	'beyond-shortlist': true,
	'not-proved': true,
};

const leftOut = v.object({
	prompt: text,
	answer: text,
	reason: v.string(),
	evidence: v.nullable(span),
});

const draft = v.object({
	format: v.literal('recto-draft'),
	version: v.literal(1),
	id: id(22),
	article: v.object({ text: v.pipe(v.string(), v.maxLength(LIMITS.article)) }),
	details: v.object({
		title: text,
		publisher: text,
		url: text,
		published: text,
		language: text,
		note: text,
	}),
	cards: v.pipe(v.array(draftCard), v.maxLength(MOST_CARDS)),
	leftOut: v.array(leftOut),
	options: v.object({ count: v.nullable(index) }),
	making: v.object({ generator: v.number(), published: text }),
	shared: v.nullable(v.object({ revision: v.pipe(index, v.minValue(1)), address: text })),
});

/** A draft as it was stored, or brought in with a backup, built anew; undefined for what is none. */
export function readDraft(row: unknown): Draft | undefined {
	const read = v.safeParse(draft, row);
	if (!read.success) return undefined;
	const { output } = read;
	const ids = output.cards.map(({ card }) => card.id);
	if (new Set(ids).size !== ids.length) return undefined;
	const cards = output.cards as unknown as readonly DraftCard[];
	if (cards.some((each) => each.origin === 'edited' && !isOneCard(each.card, each.made))) {
		return undefined;
	}
	return {
		...(output as unknown as Draft),
		id: output.id as DeckId,
		// Of the text that is there, whatever was said of it.
		article: { text: output.article.text, sha256: sha256Hex(output.article.text) },
		cards,
		leftOut: output.leftOut.filter(isKnownReason),
	};
}

function isKnownReason(each: { readonly reason: string }): each is LeftOut {
	return Object.hasOwn(REASONS, each.reason);
}

function isOneCard(card: Card, made: Card): boolean {
	return card.id === made.id;
}
