import type { Card, CardId, FactId, Value } from '../../cards/card.ts';
import { LIMITS } from '../../deck/limits.ts';
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
	type Made,
} from '../body/card-fields.ts';
import { otherForms, type Known } from '../known.ts';
import { readAnswers } from './answers.ts';
import type { BodyReader } from './body-reader.ts';
import { readDistractors } from './distractors.ts';
import { readMemberFields, readMembers } from './members.ts';
import { citationAt } from './quotes.ts';
import { readRows } from './rows.ts';
import { readValue } from './values.ts';

/** Cards as `writeCards` wrote them. */
export function readCards(reader: BodyReader, context: CardContext): readonly Card[] {
	const { quotes, published, known } = context;
	const told = readRows(reader, CARD_FIELDS, reader.count(LIMITS.cards));
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
	const accepted = told.map((fields, at) =>
		readAccepted(reader, fields.accepted, names[at] ?? '', values[at], known),
	);
	const distractors = told.map((fields, at) =>
		fields.distractors === 1 ? readDistractors(reader, names[at] ?? '', terms) : undefined,
	);
	const asOf = told.map((fields) => readAsOf(reader, fields.asOf, published));
	const hints = told.map(({ hint }) => (hint === 1 ? reader.text() : undefined));
	const tags = told.map((fields) => (fields.tags === 1 ? reader.list() : undefined));
	const facts: FactId[] = [];
	return told.map((fields, at): Card => {
		const made = {
			kind: KINDS[fields.kind] ?? 'basic',
			citation: citations[at] ?? null,
			...bodies[at],
		} as Made;
		const id =
			fields.ownId === 1 ? (known.idOf(reader.raw(CARD_ID_BYTES)) as CardId) : madeId(made, known);
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

function readAccepted(
	reader: BodyReader,
	kind: number,
	name: string,
	value: Value | undefined,
	known: Known,
): readonly string[] {
	if (kind === ACCEPTED.listed) return reader.list();
	return kind === ACCEPTED.known && value !== undefined ? otherForms(known, value, name) : [];
}

function readAsOf(
	reader: BodyReader,
	kind: number,
	published: string | undefined,
): string | undefined {
	if (kind === AS_OF.own) return reader.date();
	return kind === AS_OF.published ? published : undefined;
}
