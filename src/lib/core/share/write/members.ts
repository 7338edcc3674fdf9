import type { Member } from '../../cards/card.ts';
import { ACCEPTED, GROUP, MEMBER_FIELDS, type MemberFields } from '../body/member-fields.ts';
import { PLACE } from '../body/value-kinds.ts';
import { otherNames, type Known } from '../known.ts';
import type { BodyWriter } from './body-writer.ts';
import { writeRows } from './rows.ts';
import { kindOfPlace, writePlace } from './values.ts';

/** How many there are, and what each is like. */
export function writeMemberFields(
	writer: BodyWriter,
	members: readonly Member[],
	known: Known,
): void {
	writer.number(members.length);
	const rows = members.map((member) => fieldsOf(member, known));
	writeRows(writer, MEMBER_FIELDS, rows);
}

/** What their fields say that there is. */
export function writeMembers(writer: BodyWriter, members: readonly Member[], known: Known): void {
	for (const member of members) {
		const fields = fieldsOf(member, known);
		const { id, accepted, group, place } = member;
		if (fields.place === PLACE.own && place !== undefined) writePlace(writer, place);
		if (fields.accepted === ACCEPTED.listed) writer.list(accepted);
		if (fields.group === GROUP.own) writer.optional(group);
		if (fields.ownId === 1) writer.text(id);
	}
}

function fieldsOf({ id, label, accepted, group, place }: Member, known: Known): MemberFields {
	const isKnown = isSame(accepted, otherNames(known, place, label));
	const isOfPlace = place !== undefined && known.groupOf(place) === group;
	return {
		accepted: accepted.length === 0 ? ACCEPTED.none : isKnown ? ACCEPTED.known : ACCEPTED.listed,
		group: group === undefined ? GROUP.none : isOfPlace ? GROUP.ofPlace : GROUP.own,
		place: kindOfPlace(place, label, known),
		ownId: id === known.memberId(label) ? 0 : 1,
	};
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((form, at) => form === other[at]);
}
