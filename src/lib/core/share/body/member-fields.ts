import type { Row } from './fields.ts';
import { PLACES } from './value-kinds.ts';

export const ACCEPTED = { none: 0, listed: 1, known: 2 } as const;
export const GROUP = { none: 0, ofPlace: 1, own: 2 } as const;
export const MEMBER_FIELDS = { accepted: 3, group: 3, place: PLACES, ownId: 2 } as const;

/** What there is to a member beside its label. */
export type MemberFields = Row<keyof typeof MEMBER_FIELDS>;
