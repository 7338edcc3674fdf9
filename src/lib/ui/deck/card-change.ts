import type { Card } from '#lib/core/cards/card.ts';
import type { CardPart } from '#lib/core/deck/card-parts.ts';
import type { RewordedCard } from '#lib/core/deck/deck-difference.ts';
import { promptInLine } from '../card/gap.ts';

/** The parts of a card that a person reads, as they read them. */
const READ = ['prompt', 'answer', 'members', 'accepted', 'quote', 'hint', 'distractors'] as const;
type ReadPart = (typeof READ)[number];

/** A part of a card in the one version and the other; an empty text where there is none. */
export interface ChangedPart {
	readonly part: ReadPart;
	readonly before: string;
	readonly after: string;
}

/** What can be read of a change, and what can only be named. */
export interface CardChange {
	readonly read: readonly ChangedPart[];
	readonly named: readonly Exclude<CardPart, ReadPart>[];
}

export function cardChange({ before, after, parts }: RewordedCard): CardChange {
	const isRead = (part: CardPart): part is ReadPart => READ.some((each) => each === part);
	const read = READ.filter((part) => parts.includes(part)).map((part) => ({
		...{ part, before: textOf(before, part), after: textOf(after, part) },
	}));
	return {
		// Of members it may be only their forms or groups that are others.
		read: read.filter(({ before, after }) => before !== after),
		named: parts.filter((part): part is Exclude<CardPart, ReadPart> => !isRead(part)),
	};
}

const BETWEEN = ' · ';

function textOf(card: Card, part: ReadPart): string {
	if (part === 'prompt') return promptInLine(card.prompt);
	if (part === 'quote') return card.citation?.quote ?? '';
	if (part === 'hint') return card.hint ?? '';
	if (part === 'accepted') return card.accepted.join(BETWEEN);
	if (part === 'distractors') return (card.distractors ?? []).join(BETWEEN);
	if (card.kind !== 'set') return part === 'answer' ? card.answer : '';
	return part === 'members' ? card.members.map(memberText).join(BETWEEN) : '';
}

function memberText({
	label,
	accepted,
	group,
}: {
	readonly label: string;
	readonly accepted: readonly string[];
	readonly group?: string;
}): string {
	const more = [...(group === undefined ? [] : [group]), ...accepted];
	return more.length === 0 ? label : `${label} (${more.join(', ')})`;
}
