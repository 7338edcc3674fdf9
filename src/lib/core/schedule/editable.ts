import { GAP, type Card, type MemberId } from '../cards/card.ts';
import { LIMITS } from '../deck/limits.ts';
import { foldForm } from '../deck/same-form.ts';
import { isVisible } from '../deck/visible.ts';
import { without } from '../without.ts';

/** What a learner may reword in a card: `label/MEMBER` is what a member of a set is called. */
export type EditableField = 'prompt' | 'answer' | 'accepted' | 'hint' | `label/${MemberId}`;

/** A list for `accepted`, a text for all others. */
export type EditableValue = string | readonly string[];

/**
 * Why a card would make no sense with a value: there is nothing to read, it is longer than a deck may hold, it
 * holds invisible controls, a cloze would lose its gap or another card get one, a member would be called as another.
 */
export type EditFault = 'empty' | 'too-long' | 'hidden' | 'gap' | 'twin';

const LABEL = 'label/';

/** The fields of a card that can be reworded. */
export function editableFields(card: Card): readonly EditableField[] {
	if (card.kind !== 'set') return ['prompt', 'answer', 'accepted', 'hint'];
	return ['prompt', 'hint', ...card.members.map(({ id }) => `${LABEL}${id}` as const)];
}

/** What stands in a field; an empty text for a hint that there is not. */
export function fieldOf(card: Card, field: EditableField): EditableValue {
	if (field === 'prompt') return card.prompt;
	if (field === 'hint') return card.hint ?? '';
	if (field === 'accepted') return card.accepted;
	if (card.kind !== 'set') return field === 'answer' ? card.answer : '';
	return card.members.find(({ id }) => field === `${LABEL}${id}`)?.label ?? '';
}

/** The card with another value in a field; its id, its citation and all other fields stay. */
export function withField(card: Card, field: EditableField, value: EditableValue): Card {
	if (typeof value !== 'string') return { ...card, accepted: value };
	if (field === 'prompt') return { ...card, prompt: value };
	if (field === 'hint') return value === '' ? without(card, 'hint') : { ...card, hint: value };
	if (card.kind !== 'set') return field === 'answer' ? { ...card, answer: value } : card;
	const members = card.members.map((member) =>
		field === `${LABEL}${member.id}` ? { ...member, label: value } : member,
	);
	return { ...card, members };
}

/** What is wrong with a value for a field of this card; undefined where it may stand. */
export function editFault(card: Card, field: EditableField, value: unknown): EditFault | undefined {
	if (field === 'accepted') {
		if (!Array.isArray(value)) return 'empty';
		if (value.length > LIMITS.choices) return 'too-long';
		return value.map(textFault).find((fault) => fault !== undefined);
	}
	if (field === 'hint' && value === '') return undefined;
	const fault = textFault(value);
	if (fault !== undefined || typeof value !== 'string') return fault ?? 'empty';
	if (field === 'prompt') {
		return value.split(GAP).length - 1 === (card.kind === 'cloze' ? 1 : 0) ? undefined : 'gap';
	}
	return card.kind === 'set' && isTwin(card.members, field, value) ? 'twin' : undefined;
}

function textFault(value: unknown): EditFault | undefined {
	if (typeof value !== 'string' || value.trim() === '') return 'empty';
	if (value.length > LIMITS.text) return 'too-long';
	return isVisible(value) ? undefined : 'hidden';
}

function isTwin(
	members: readonly { readonly id: MemberId; readonly label: string }[],
	field: EditableField,
	value: string,
): boolean {
	const others = members.filter(({ id }) => field !== `${LABEL}${id}`);
	return others.some(({ label }) => foldForm(label) === foldForm(value));
}
