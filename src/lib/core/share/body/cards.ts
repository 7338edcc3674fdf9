import { toBase64Url } from '../../base64url.ts';
import type { Card, CardId, FactId, PlainCard, SetCard } from '../../cards/card.ts';
import { madeCardId } from '../../cards/card-of.ts';
import { readBase64Url } from '../../read-base64url.ts';
import type { BodyReader } from './body-reader.ts';
import type { BodyWriter } from './body-writer.ts';
import { readAnswers, writeAnswers, type Answers } from './answers.ts';
import { readDistractors, writeDistractors } from './distractors.ts';
import {
	isSame,
	readMemberFields,
	readMembers,
	writeMemberFields,
	writeMembers,
} from './members.ts';
import { citationAt, numberOf, type Quotes } from './quotes.ts';
import { kindOfValue, readValue, VALUES, writeValue } from './values.ts';
import { otherForms, type KnownForms } from '../known-forms.ts';
import { readRows, writeRows, type Row } from './rows.ts';

const KINDS = ['basic', 'cloze', 'set'] as const;
const DERIVED = [undefined, 'count', 'date'] as const;
const ACCEPTED = { none: 0, listed: 1, known: 2 } as const;
const AS_OF = { none: 0, published: 1, own: 2 } as const;
const CARD_ID = 6;

/** What tells how to read the rest of a card; the rarer further up. */
const FIELDS = {
	kind: KINDS.length,
	asOf: 3,
	accepted: 3,
	value: VALUES,
	distractors: 2,
	ownId: 2,
	uncited: 2,
	derived: DERIVED.length,
	hint: 2,
	tags: 2,
} as const;

type CardFields = Row<keyof typeof FIELDS>;

/** What the cards of a deck are told beside. */
export interface CardContext {
	readonly quotes: Quotes;
	readonly published: string | undefined;
	readonly known: KnownForms;
}

/** What each is like, then all sentences, all prompts, and so on: what is alike stands together. */
export function writeCards(writer: BodyWriter, cards: readonly Card[], context: CardContext): void {
	const { quotes, published, known } = context;
	const told = cards.map((card) => ({ card, fields: fieldsOf(card, context) }));
	const sets = cards.filter((card) => card.kind === 'set');
	writer.number(cards.length);
	writeRows(
		writer,
		FIELDS,
		told.map(({ fields }) => fields),
	);
	for (const { citation } of cards) {
		if (citation !== null) writer.number(numberOf(quotes.spans, citation));
	}
	writeFacts(writer, cards);
	for (const { prompt } of cards) writer.text(prompt);
	for (const { members } of sets) writeMemberFields(writer, members, known);
	writeAnswers(writer, cards.map(answersOf));
	for (const { members } of sets) writeMembers(writer, members, known);
	for (const { card, fields } of told) if (card.value) writeValue(writer, card.value, fields.value);
	for (const { card, fields } of told) {
		if (fields.accepted === ACCEPTED.listed) writer.list(card.accepted);
	}
	const terms = cards.flatMap((card) => answersOf(card).answers);
	for (const { distractors, ...card } of cards) {
		if (distractors !== undefined) writeDistractors(writer, distractors, nameOf(card), terms);
	}
	for (const { asOf } of cards) if (asOf !== undefined && asOf !== published) writer.date(asOf);
	for (const { hint } of cards) writer.optional(hint);
	for (const { tags } of cards) if (tags !== undefined) writer.list(tags);
	for (const { card, fields } of told) {
		if (fields.ownId === 1) writer.raw(readBase64Url(card.id) ?? NO_ID);
	}
}

export function readCards(reader: BodyReader, context: CardContext): readonly Card[] {
	const { quotes, published, known } = context;
	const told = readRows(reader, FIELDS, reader.count());
	const isSet = ({ kind }: CardFields) => KINDS[kind] === 'set';
	const citations = told.map(({ uncited }) =>
		uncited === 1 ? null : citationAt(quotes, reader.number()),
	);
	const siblings = told.map((_, at) => at - reader.below(at + 1));
	const prompts = told.map(() => reader.text());
	const memberFields = told.map((fields) => (isSet(fields) ? readMemberFields(reader) : []));
	const answers = readAnswers(
		reader,
		told.map((fields, at) => ({
			quote: citations[at]?.quote ?? '',
			count: isSet(fields) ? (memberFields[at]?.length ?? 0) : 1,
		})),
	);
	const terms = answers.flat();
	const bodies = told.map((fields, at) =>
		isSet(fields)
			? { members: readMembers(reader, memberFields[at] ?? [], answers[at] ?? [], known) }
			: { answer: answers[at]?.[0] ?? '' },
	);
	const names = bodies.map(nameOf);
	const values = told.map(({ value }, at) => readValue(reader, value, names[at] ?? '', known));
	const accepted = told.map((fields, at) => {
		const value = values[at];
		if (fields.accepted === ACCEPTED.listed) return reader.list();
		return fields.accepted === ACCEPTED.known && value !== undefined
			? otherForms(known, value, names[at] ?? '')
			: [];
	});
	const distractors = told.map((fields, at) =>
		fields.distractors === 1 ? readDistractors(reader, names[at] ?? '', terms) : undefined,
	);
	const asOf = told.map((fields) =>
		fields.asOf === AS_OF.own
			? reader.date()
			: fields.asOf === AS_OF.published
				? published
				: undefined,
	);
	const hints = told.map(({ hint }) => (hint === 1 ? reader.text() : undefined));
	const tags = told.map((fields) => (fields.tags === 1 ? reader.list() : undefined));
	const facts: FactId[] = [];
	return told.map((fields, at): Card => {
		const made = {
			kind: KINDS[fields.kind] ?? 'basic',
			citation: citations[at] ?? null,
			...bodies[at],
		} as Made;
		const id = fields.ownId === 1 ? (toBase64Url(reader.raw(CARD_ID)) as CardId) : madeId(made);
		const fact = facts[siblings[at] ?? at] ?? (id as string as FactId);
		facts.push(fact);
		const [value, derived] = [values[at], DERIVED[fields.derived]];
		return {
			...(made as Card),
			id,
			prompt: prompts[at] ?? '',
			accepted: accepted[at] ?? [],
			...(value === undefined ? {} : { value }),
			...(derived === undefined ? {} : { derived }),
			...(asOf[at] === undefined ? {} : { asOf: asOf[at] }),
			fact,
			...(hints[at] === undefined ? {} : { hint: hints[at] }),
			...(distractors[at] === undefined ? {} : { distractors: distractors[at] }),
			...(tags[at] === undefined ? {} : { tags: tags[at] }),
		};
	});
}

/** How far before a card its last sibling stands; 0 for none. */
function writeFacts(writer: BodyWriter, cards: readonly Card[]): void {
	const last = new Map<FactId, number>();
	for (const [at, { fact }] of cards.entries()) {
		writer.number(at - (last.get(fact) ?? at));
		last.set(fact, at);
	}
}

const NO_ID = new Uint8Array(CARD_ID);

function fieldsOf(card: Card, { published, known }: CardContext): CardFields {
	const { asOf, accepted, value } = card;
	const name = nameOf(card);
	const isKnown = value !== undefined && isSame(accepted, otherForms(known, value, name));
	return {
		kind: KINDS.indexOf(card.kind),
		asOf: asOf === undefined ? AS_OF.none : asOf === published ? AS_OF.published : AS_OF.own,
		accepted: accepted.length === 0 ? ACCEPTED.none : isKnown ? ACCEPTED.known : ACCEPTED.listed,
		value: kindOfValue(value, name, known),
		distractors: card.distractors === undefined ? 0 : 1,
		ownId: card.id === madeId(card) ? 0 : 1,
		uncited: card.citation === null ? 1 : 0,
		derived: DERIVED.indexOf(card.derived),
		hint: card.hint === undefined ? 0 : 1,
		tags: card.tags === undefined ? 0 : 1,
	};
}

/** What a card's id is made of, as long as it is not edited. */
type Made = Pick<Card, 'kind' | 'citation'> & Answer;
type Answer = Pick<SetCard, 'members'> | Pick<PlainCard, 'answer'>;

function madeId(card: Made): CardId {
	const answer = 'members' in card ? card.members.map(({ label }) => label) : card.answer;
	return madeCardId(card.kind, card.citation?.quote ?? '', answer);
}

function answersOf(card: Card): Answers {
	const answers = card.kind === 'set' ? card.members.map(({ label }) => label) : [card.answer];
	return { quote: card.citation?.quote ?? '', answers };
}

/** What a card's value and distractors are beside. */
function nameOf(card: Answer): string {
	return 'members' in card ? '' : card.answer;
}
