import { canonical } from '../canonical.ts';
import { groupedBy } from '../grouped-by.ts';
import type { Card, CardId } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';
import { LIMITS } from '../deck/limits.ts';
import { foldForm } from '../deck/same-form.ts';
import { standsIn } from '../deck/stands-in.ts';
import { without } from '../without.ts';
import {
	editableFields,
	editFault,
	fieldOf,
	withField,
	type EditableField,
	type EditableValue,
} from './editable.ts';
import type { AcceptEvent, EditEvent, LogEvent } from './event.ts';
import { readFlag, type Flag } from './flag.ts';
import { itemParts } from './item.ts';
import { LAID_KINDS, type LaidEvent } from './laid-kinds.ts';
import { union } from './log-order.ts';
import { standing } from './voided.ts';

/** A card of a deck with what its learner has laid over it. */
export interface LaidCard {
	/** As the learner has it; its id, and with it its history, is the deck's. */
	readonly card: Card;
	/** As the deck has it. */
	readonly own: Card;
	/** The fields in which the two differ by the learner's edits. */
	readonly edited: readonly EditableField[];
	/** Of those, the ones for which the deck says something else by now than when they were edited. */
	readonly changedBeneath: readonly EditableField[];
	/**
	 * What the citation is still good for. `reworded`: the question, or an answer that stands in the quote, is in
	 * the learner's own words. `unproved`: the learner's answer does not stand in the quote, which must not be
	 * shown as its proof. `null`: it proves the card as it proves the deck's, or there is none.
	 */
	readonly wording: 'reworded' | 'unproved' | null;
	/** What the learner holds against the card; `null` for nothing. */
	readonly flag: Flag | null;
}

/**
 * The cards over which a learner laid something: edits, accepted forms, flags. A pure function of the set of
 * events, whatever their order and however often each is given: the later goes over the earlier, and an edit that
 * would make the card senseless is passed over.
 * @param events those of other kinds and of other decks are passed over; voids must come with what they take back
 */
export function layOver(
	deck: Pick<Deck, 'id' | 'cards'>,
	events: readonly LogEvent[],
): ReadonlyMap<CardId, LaidCard> {
	const laid = standing(union(events)).filter(isLaid);
	const byCard = groupedBy(laid, cardOf);
	const cards = deck.cards.flatMap((own) => {
		const above = byCard.get(`${deck.id}/${own.id}`);
		return above === undefined ? [] : [[own.id, laidCard(own, above)] as const];
	});
	return new Map(cards);
}

function isLaid(event: LogEvent): event is LaidEvent {
	return LAID_KINDS.has(event.kind);
}

function cardOf(event: LaidEvent): string {
	if (event.kind !== 'accept') return event.card;
	const { deck, card } = itemParts(event.item);
	return `${deck}/${card}`;
}

function laidCard(own: Card, events: readonly LaidEvent[]): LaidCard {
	const edits = editsInForce(own, events);
	const worded = [...edits].reduce(
		(card, [field, { value }]) => withField(card, field, value as EditableValue),
		own,
	);
	const edited = [...edits.keys()];
	const changedBeneath = [...edits.values()].filter(
		({ field, over }) =>
			over !== undefined && canonical(over) !== canonical(overOf(own, field as EditableField)),
	);
	const flag = events.findLast((event) => event.kind === 'flag');
	return {
		card: withForms(withoutStale(worded, edits), events, edits.get('accepted')),
		own,
		edited,
		changedBeneath: changedBeneath.map(({ field }) => field as EditableField),
		wording: wordingOf(worded, edited),
		flag: flag === undefined || flag.why === '' ? null : readFlag(flag.why),
	};
}

/** What an edit of a field takes down of the deck's own card, as `EditEvent.over`. */
export function overOf(own: Card, field: EditableField): EditableValue | null {
	const value = fieldOf(own, field);
	return value === '' ? null : value;
}

type Edits = ReadonlyMap<EditableField, EditEvent>;

/** The last sensible edit of each field, but for those that say what the deck says. */
function editsInForce(own: Card, events: readonly LaidEvent[]): Edits {
	const known = new Set<string>(editableFields(own));
	const edits = new Map<EditableField, EditEvent>();
	for (const event of events) {
		if (event.kind !== 'edit' || !known.has(event.field)) continue;
		const field = event.field as EditableField;
		const fault = event.value === null ? undefined : editFault(own, field, event.value);
		// Whether two members are called the same is seen when all are named.
		if (fault !== undefined && fault !== 'twin') continue;
		const isOwn = event.value === null || canonical(event.value) === canonical(fieldOf(own, field));
		if (isOwn) edits.delete(field);
		else edits.set(field, event);
	}
	return withoutTwins(own, edits);
}

/** Of members that would be called the same, none is renamed. */
function withoutTwins(own: Card, edits: Edits): Edits {
	let left = edits;
	for (;;) {
		const renamed = [...left].reduce(
			(card, [field, { value }]) => withField(card, field, value as EditableValue),
			own,
		);
		const sound = [...left].filter(([field, { value }]) => !editFault(renamed, field, value));
		if (sound.length === left.size) return left;
		left = new Map(sound);
	}
}

/** The normalised value, the sum it was worked out by and the wrong answers beside it belong to the deck's answer. */
function withoutStale(card: Card, edits: Edits): Card {
	if (card.kind === 'set') {
		const members = card.members.map((member) =>
			edits.has(`label/${member.id}`) ? without(member, 'place') : member,
		);
		return { ...card, members };
	}
	if (!edits.has('answer')) return card;
	const answer = foldForm(card.answer);
	const bare = without(card, 'value', 'derived');
	if (bare.distractors === undefined) return bare;
	return { ...bare, distractors: bare.distractors.filter((each) => foldForm(each) !== answer) };
}

/** Forms accepted since the list was edited join it; without such an edit, all of them join the deck's. */
function withForms(card: Card, events: readonly LaidEvent[], list: EditEvent | undefined): Card {
	const since = list === undefined ? events : events.slice(events.indexOf(list) + 1);
	const accepts = since.filter((event) => event.kind === 'accept');
	if (accepts.length === 0) return card;
	const joined = (forms: readonly string[], mine: readonly AcceptEvent[]) =>
		[...new Set([...forms, ...sensible(card, mine)])].slice(
			0,
			Math.max(forms.length, LIMITS.choices),
		);
	const ofMember = groupedBy(accepts, ({ item }) => itemParts(item).member);
	const whole = { ...card, accepted: joined(card.accepted, ofMember.get(undefined) ?? []) };
	if (whole.kind !== 'set') return whole;
	const members = whole.members.map((member) => ({
		...member,
		accepted: joined(member.accepted, ofMember.get(member.id) ?? []),
	}));
	return { ...whole, members };
}

function sensible(card: Card, accepts: readonly AcceptEvent[]): string[] {
	return accepts.map(({ form }) => form).filter((form) => !editFault(card, 'accepted', [form]));
}

function wordingOf(card: Card, edited: readonly EditableField[]): LaidCard['wording'] {
	const { citation } = card;
	if (citation === null) return null;
	const isAnswer = (field: EditableField) => field === 'answer' || field.startsWith('label/');
	const answers = edited.filter(isAnswer).map((field) => String(fieldOf(card, field)));
	if (answers.some((answer) => !standsIn(answer, citation.quote))) return 'unproved';
	return answers.length > 0 || edited.includes('prompt') ? 'reworded' : null;
}
