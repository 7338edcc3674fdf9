import * as v from 'valibot';
import { isIsoDate } from '../article/calendar.ts';
import type { CardId, FactId, MemberId } from '../cards/card.ts';
import type { DeckId } from './deck.ts';
import { LIMITS } from './limits.ts';
import { isVisible } from './visible.ts';

const visible = v.check<string, string>(
	isVisible,
	'holds invisible control characters; remove them',
);

const text = (longest: number) =>
	v.pipe(
		v.string('must be a text'),
		v.regex(/\S/, 'must not be empty'),
		v.maxLength(longest, (issue) => `is longer than ${issue.requirement} characters`),
		visible,
	);
const line = text(LIMITS.text);
/** Empty is left to the grounding, which knows whether any card cites it. */
const articleText = v.union([v.literal(''), text(LIMITS.article)], 'must be a text');

const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
	v.pipe(
		v.array(item, 'must be a list'),
		v.maxLength(most, (issue) => `holds more than ${issue.requirement}`),
	);

const whole = v.pipe(v.number('must be a number'), v.integer('must be a whole number'));
const count = v.pipe(whole, v.minValue(0, 'must not be negative'));
const isoDate = v.pipe(line, v.check(isIsoDate, 'must be a date such as 2024-07-04'));
/** The brand is the promise about form that the pattern has just checked. */
const idOf = <Id extends string>(length: number, bits: number) =>
	v.pipe(
		line,
		v.regex(
			new RegExp(`^[\\w-]{${length}}$`),
			`must be ${bits} bits in base64url (${length} characters)`,
		),
		v.transform((id) => id as Id),
	);
/** Ids of facts and members are short names; `/` would break an item's id. */
const name = <Id extends string>() =>
	v.pipe(
		line,
		v.regex(/^[\w-]{1,64}$/, 'must be letters, digits, - or _'),
		v.transform((id) => id as Id),
	);
const placeCode = v.pipe(line, v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code of two letters'));
const httpsUrl = v.pipe(
	line,
	v.regex(/^https:\/\/[^\s/?#]+[^\s]*$/i, 'must be an address that begins with https://'),
);

const citation = v.object(
	{ start: count, end: count, quote: text(LIMITS.article) },
	'must hold start, end and quote',
);

const value = v.union(
	[
		v.object({ date: line }),
		v.object({ number: v.number(), unit: v.exactOptional(line) }),
		v.object({ place: placeCode }),
	],
	'must be a date, a number or a place',
);

const common = {
	id: idOf<CardId>(8, 48),
	prompt: line,
	accepted: list(line, LIMITS.choices),
	value: v.exactOptional(value),
	citation: v.nullable(citation),
	derived: v.exactOptional(v.picklist(['count', 'date'], 'must be "count" or "date"')),
	asOf: v.exactOptional(isoDate),
	fact: name<FactId>(),
	hint: v.exactOptional(line),
	distractors: v.exactOptional(list(line, LIMITS.choices)),
	tags: v.exactOptional(list(line, LIMITS.tags)),
};

const member = v.object({
	id: name<MemberId>(),
	label: line,
	accepted: list(line, LIMITS.choices),
	group: v.exactOptional(line),
	place: v.exactOptional(placeCode),
});

/** The shape of one card. */
export const cardShape = v.variant(
	'kind',
	[
		v.object({ ...common, kind: v.literal('basic'), answer: line }),
		v.object({ ...common, kind: v.literal('cloze'), answer: line }),
		v.object({
			...common,
			kind: v.literal('set'),
			members: v.pipe(list(member, LIMITS.members), v.minLength(2, 'needs at least two members')),
		}),
	],
	'must be a card of kind "basic", "cloze" or "set"',
);

const article = v.object(
	{
		kind: v.picklist(['whole', 'excerpt'], 'must be "whole" or "excerpt"'),
		title: line,
		publisher: v.exactOptional(line),
		url: v.exactOptional(httpsUrl),
		published: v.exactOptional(isoDate),
		sha256: v.pipe(line, v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits')),
		text: articleText,
	},
	'must hold the article',
);

/** The shape of deck.json, field by field into fresh objects: what it does not name is left behind. */
export const deckShape = v.object(
	{
		format: v.literal('recto-deck', 'must be "recto-deck"'),
		version: v.literal(1, 'must be 1'),
		id: idOf<DeckId>(22, 128),
		revision: v.pipe(whole, v.minValue(1, 'must be 1 or more')),
		title: line,
		language: v.pipe(line, v.regex(/^[a-z]{2,3}(-[\w-]+)?$/i, 'must be a language tag such as en')),
		note: v.exactOptional(line),
		article,
		cards: v.pipe(list(cardShape, LIMITS.cards), v.minLength(1, 'must hold at least one card')),
	},
	'must be an object',
);

/** What stands beside a deck of which cards were withdrawn. Nothing of it is asked, and so nothing held against an article. */
export const withdrawnShape = v.object({
	id: idOf<DeckId>(22, 128),
	kept: list(idOf<CardId>(8, 48), LIMITS.cards),
	retired: v.array(cardShape),
});
