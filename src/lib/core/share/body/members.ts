import { memberId } from '../../cards/card-of.ts';
import type { Member, MemberId } from '../../cards/card.ts';
import type { BodyReader } from './body-reader.ts';
import type { BodyWriter } from './body-writer.ts';
import { kindOfPlace, PLACE, PLACES, readPlace, writePlace } from './values.ts';
import { otherForms, type KnownForms } from '../known-forms.ts';
import { readRows, writeRows, type Row } from './rows.ts';

const ACCEPTED = { none: 0, listed: 1, known: 2 } as const;
const GROUP = { none: 0, ofPlace: 1, own: 2 } as const;
const FIELDS = { accepted: 3, group: 3, place: PLACES, ownId: 2 } as const;

/** What there is to a member beside its label. */
export type MemberFields = Row<keyof typeof FIELDS>;

/** How many there are, and what each is like. */
export function writeMemberFields(
	writer: BodyWriter,
	members: readonly Member[],
	known: KnownForms,
): void {
	writer.number(members.length);
	const rows = members.map((member) => fieldsOf(member, known));
	writeRows(writer, FIELDS, rows);
}

export function readMemberFields(reader: BodyReader): readonly MemberFields[] {
	return readRows(reader, FIELDS, reader.count());
}

/** What their fields say that there is. */
export function writeMembers(
	writer: BodyWriter,
	members: readonly Member[],
	known: KnownForms,
): void {
	for (const member of members) {
		const fields = fieldsOf(member, known);
		const { id, accepted, group, place } = member;
		if (fields.place === PLACE.own && place !== undefined) writePlace(writer, place);
		if (fields.accepted === ACCEPTED.listed) writer.list(accepted);
		if (fields.group === GROUP.own) writer.optional(group);
		if (fields.ownId === 1) writer.text(id);
	}
}

export function readMembers(
	reader: BodyReader,
	told: readonly MemberFields[],
	labels: readonly string[],
	known: KnownForms,
): readonly Member[] {
	return told.map((fields, at) => {
		const label = labels[at] ?? '';
		const place = placeOf(reader, fields.place, label, known);
		const accepted =
			fields.accepted === ACCEPTED.listed
				? reader.list()
				: fields.accepted === ACCEPTED.known
					? formsBeside(label, place, known)
					: [];
		const group = groupOf(reader, fields.group, place, known);
		return {
			id: fields.ownId === 1 ? (reader.text() as MemberId) : memberId(label),
			label,
			accepted,
			...(group === undefined ? {} : { group }),
			...(place === undefined ? {} : { place }),
		};
	});
}

function fieldsOf({ id, label, accepted, group, place }: Member, known: KnownForms): MemberFields {
	const isKnown = isSame(accepted, formsBeside(label, place, known));
	const isOfPlace = place !== undefined && known.groupOf(place) === group;
	return {
		accepted: accepted.length === 0 ? ACCEPTED.none : isKnown ? ACCEPTED.known : ACCEPTED.listed,
		group: group === undefined ? GROUP.none : isOfPlace ? GROUP.ofPlace : GROUP.own,
		place: kindOfPlace(place, label, known),
		ownId: id === memberId(label) ? 0 : 1,
	};
}

function placeOf(
	reader: BodyReader,
	kind: number,
	label: string,
	known: KnownForms,
): string | undefined {
	if (kind === PLACE.own) return readPlace(reader);
	return kind === PLACE.named ? known.placeOf(label) : undefined;
}

function groupOf(
	reader: BodyReader,
	kind: number,
	place: string | undefined,
	known: KnownForms,
): string | undefined {
	if (kind === GROUP.own) return reader.text();
	return kind === GROUP.ofPlace && place !== undefined ? known.groupOf(place) : undefined;
}

function formsBeside(
	label: string,
	place: string | undefined,
	known: KnownForms,
): readonly string[] {
	return place === undefined ? [] : otherForms(known, { place }, label);
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((form, at) => form === other[at]);
}
