import type { Member, MemberId } from '../../cards/card.ts';
import { LIMITS } from '../../deck/limits.ts';
import { ACCEPTED, GROUP, MEMBER_FIELDS, type MemberFields } from '../body/member-fields.ts';
import { PLACE } from '../body/value-kinds.ts';
import { otherNames, type Known } from '../known.ts';
import type { BodyReader } from './body-reader.ts';
import { readRows } from './rows.ts';
import { readPlace } from './values.ts';

export function readMemberFields(reader: BodyReader): readonly MemberFields[] {
	return readRows(reader, MEMBER_FIELDS, reader.count(LIMITS.members));
}

export function readMembers(
	reader: BodyReader,
	told: readonly MemberFields[],
	labels: readonly string[],
	known: Known,
): readonly Member[] {
	return told.map((fields, at) => {
		const label = labels[at] ?? '';
		const place = placeOf(reader, fields.place, label, known);
		const accepted =
			fields.accepted === ACCEPTED.listed
				? reader.list()
				: fields.accepted === ACCEPTED.known
					? otherNames(known, place, label)
					: [];
		const group = groupOf(reader, fields.group, place, known);
		return {
			id: fields.ownId === 1 ? (reader.text() as MemberId) : known.memberId(label),
			label,
			accepted,
			...(group === undefined ? {} : { group }),
			...(place === undefined ? {} : { place }),
		};
	});
}

function placeOf(
	reader: BodyReader,
	kind: number,
	label: string,
	known: Known,
): string | undefined {
	if (kind === PLACE.own) return readPlace(reader);
	return kind === PLACE.named ? known.placeOf(label) : undefined;
}

function groupOf(
	reader: BodyReader,
	kind: number,
	place: string | undefined,
	known: Known,
): string | undefined {
	if (kind === GROUP.own) return reader.text();
	return kind === GROUP.ofPlace && place !== undefined ? known.groupOf(place) : undefined;
}
