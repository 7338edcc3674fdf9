import type { Card, FactId } from '../../cards/card.ts';
import { readBase64Url } from '../../read-base64url.ts';
import {
	ACCEPTED,
	AS_OF,
	CARD_FIELDS,
	CARD_ID_BYTES,
	DERIVED,
	KINDS,
	madeId,
	nameOf,
	type CardContext,
	type CardFields,
} from '../body/card-fields.ts';
import { otherForms } from '../known.ts';
import { writeAnswers, type Answers } from './answers.ts';
import type { BodyWriter } from './body-writer.ts';
import { writeDistractors } from './distractors.ts';
import { isSame, writeMemberFields, writeMembers } from './members.ts';
import { numberOf } from './quotes.ts';
import { writeRows } from './rows.ts';
import { kindOfValue, writeValue } from './values.ts';

/** What each is like, then all sentences, all prompts, and so on: what is alike stands together. */
export function writeCards(writer: BodyWriter, cards: readonly Card[], context: CardContext): void {
	const { quotes, published, known } = context;
	const told = cards.map((card) => ({ card, fields: fieldsOf(card, context) }));
	const sets = cards.filter((card) => card.kind === 'set');
	writer.number(cards.length);
	writeRows(
		writer,
		CARD_FIELDS,
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

/** How far before a card its last sibling stands; 0 for none. */
function writeFacts(writer: BodyWriter, cards: readonly Card[]): void {
	const last = new Map<FactId, number>();
	for (const [at, { fact }] of cards.entries()) {
		writer.number(at - (last.get(fact) ?? at));
		last.set(fact, at);
	}
}

const NO_ID = new Uint8Array(CARD_ID_BYTES);

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
		ownId: card.id === madeId(card, known) ? 0 : 1,
		uncited: card.citation === null ? 1 : 0,
		derived: DERIVED.indexOf(card.derived),
		hint: card.hint === undefined ? 0 : 1,
		tags: card.tags === undefined ? 0 : 1,
	};
}

function answersOf(card: Card): Answers {
	const answers = card.kind === 'set' ? card.members.map(({ label }) => label) : [card.answer];
	return { quote: card.citation?.quote ?? '', answers };
}
