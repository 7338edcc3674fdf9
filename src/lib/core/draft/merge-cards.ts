import type { Card, Citation, Member, PlainCard, SetCard } from '../cards/index.ts';
import { LIMITS } from '../deck/limits.ts';
import { isSameForm, foldForm } from '../deck/same-form.ts';
import { isSameAnswer, readAnswer } from '../deck/same-answer.ts';
import { standsIn } from '../deck/stands-in.ts';
import { isTied } from '../deck/tied-form.ts';
import { without } from '../without.ts';
import { add } from './add-card.ts';
import { place } from './card-changes.ts';
import { idOf, factOf } from './card-ids.ts';
import type { Refusal } from './change.ts';
import { changed, refused, type Changed } from './changed.ts';
import { cardIn, cardsInDeck, withCard, withContent } from './draft-card.ts';
import type { Draft, DraftCard } from './draft.ts';
import { memberCalled } from './member-changes.ts';

/** So far apart two cited stretches may be and still be cited as one, in UTF-16 units. */
const LONGEST_CITATION = 1_200;

type Merged = { readonly card: Card } | { readonly refusal: Refusal };

/**
 * Makes one card of two. Of the same answer: the first card, which takes over the second's other forms, wrong
 * answers and tags. Of one question with two answers: a list of both. A list takes in another list, or one answer
 * more. What is merged in is taken out of the deck, and can be put back.
 */
export function mergeCards(
	draft: Draft,
	first: DraftCard['card']['id'],
	second: typeof first,
): Changed {
	const into = cardIn(draft, first);
	const other = cardIn(draft, second);
	if (into === undefined || other === undefined || into === other) return refused('no-such-card');
	const text = draft.article.text;
	if (into.card.kind !== 'set' && other.card.kind !== 'set') {
		return mergePlain(draft, into, into.card, other.card);
	}
	if ([into, other].some(({ card }) => card.derived === 'count')) return refused('merge-count');
	const merged =
		into.card.kind === 'set'
			? intoSet(into.card, other.card, text)
			: other.card.kind === 'set'
				? intoSet(other.card, into.card, text)
				: { refusal: 'no-such-card' as const };
	if ('refusal' in merged) return refused(merged.refusal);
	// The list stays, whichever of the two it is.
	const [kept, gone] = into.card.kind === 'set' ? [into, other] : [other, into];
	return place(withCard(draft, withContent(kept, merged.card)), gone.card.id, 'dropped');
}

/** The cards of the deck that can be merged with one of them, in their order. */
export function mergeableWith(draft: Draft, first: DraftCard['card']['id']): readonly DraftCard[] {
	return cardsInDeck(draft).filter(({ card }) => mergeCards(draft, first, card.id).ok);
}

function mergePlain(draft: Draft, into: DraftCard, one: PlainCard, other: PlainCard): Changed {
	const { text } = draft.article;
	if (isSameSaid(one, other, text)) {
		const card = withForms(one, other);
		return place(withCard(draft, withContent(into, card)), other.id, 'dropped');
	}
	if (foldForm(one.prompt) !== foldForm(other.prompt)) return refused('merge-other-question');
	const citation = citedTogether(one.citation, other.citation, text);
	if (typeof citation === 'string') return refused(citation);
	const members = [one, other].map(memberOf);
	const labels = members.map(({ label }) => label).sort();
	const id = idOf(draft, 'set', citation?.quote ?? one.prompt, labels.join('|'));
	const set: SetCard = {
		id,
		kind: 'set',
		prompt: one.prompt,
		accepted: [],
		citation,
		fact: factOf(id),
		members,
		...shared(one, other),
	};
	const added = add(draft, set);
	if (!added.ok) return added;
	const at = added.draft.cards.indexOf(into);
	const last = added.draft.cards.length - 1;
	const cards = [
		...added.draft.cards.slice(0, at),
		...added.draft.cards.slice(last),
		...added.draft.cards.slice(at, last),
	].map((each) =>
		each.card === one || each.card === other ? { ...each, standing: 'dropped' as const } : each,
	);
	return changed({ ...added.draft, cards }, id);
}

/** Whether two answers are forms of one. */
function isSameSaid(one: PlainCard, other: PlainCard, text: string): boolean {
	const forms = [one.answer, ...one.accepted];
	if (isSameAnswer(readAnswer(one.answer), readAnswer(other.answer))) return true;
	if (forms.some((form) => isSameForm(form, other.answer))) return true;
	// "Tarn" is within "the Tarn and Varn Union", and another thing: only of one fact or one question is it a form.
	const isOfOne = one.fact === other.fact || isSameForm(one.prompt, other.prompt);
	const { value } = one;
	return isOfOne && isTied(other.answer, { answer: one.answer, text, ...(value && { value }) });
}

/** The first card with what the second knows of its answer. */
function withForms(one: PlainCard, other: PlainCard): PlainCard {
	const known = new Set([one.answer, ...one.accepted].map(foldForm));
	const more = [other.answer, ...other.accepted].filter((form) => !known.has(foldForm(form)));
	const isBetterCited =
		one.citation === null && other.citation !== null && standsIn(one.answer, other.citation.quote);
	return {
		...one,
		...(isBetterCited ? { citation: other.citation } : {}),
		accepted: [...one.accepted, ...more],
		...shared(one, other),
	};
}

/** Hint, wrong answers and tags of both; what is right in either is no wrong answer. */
function shared(one: Card, other: Card): Pick<Card, 'hint' | 'distractors' | 'tags'> {
	const right = new Set([one, other].flatMap(answersOf).map(foldForm));
	const distractors = both(one.distractors, other.distractors).filter(
		(form) => !right.has(foldForm(form)),
	);
	const tags = both(one.tags, other.tags);
	const hint = one.hint ?? other.hint;
	return {
		...(hint === undefined ? {} : { hint }),
		...(one.distractors === undefined && distractors.length === 0 ? {} : { distractors }),
		...(tags.length === 0 ? {} : { tags }),
	};
}

function both(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
	const known = new Set(one.map(foldForm));
	return [...one, ...other.filter((form) => !known.has(foldForm(form)))];
}

function answersOf(card: Card): readonly string[] {
	if (card.kind !== 'set') return [card.answer, ...card.accepted];
	return card.members.flatMap(({ label, accepted }) => [label, ...accepted]);
}

function intoSet(set: SetCard, other: Card, text: string): Merged {
	const more = other.kind === 'set' ? other.members : [memberOf(other)];
	const citation = citedTogether(set.citation, other.citation, text);
	if (typeof citation === 'string') return { refusal: citation };
	const members = more.reduce(withMember, set.members);
	if (members.length > LIMITS.members) return { refusal: 'too-many-members' };
	return { card: { ...without(set, 'derived'), citation, members, ...shared(set, other) } };
}

/** A member that is there already learns the forms of the new one. */
function withMember(members: readonly Member[], more: Member): readonly Member[] {
	const twin = members.find(({ label }) => isSameAnswer(readAnswer(label), readAnswer(more.label)));
	if (twin !== undefined) {
		const accepted = both(twin.accepted, [more.label, ...more.accepted]).filter(
			(form) => !isSameForm(form, twin.label),
		);
		return members.map((each) => (each === twin ? { ...twin, accepted } : each));
	}
	const isTaken = members.some(({ id }) => id === more.id);
	return [
		...members,
		isTaken ? { ...more, id: memberCalled(`${more.label} ${members.length}`).id } : more,
	];
}

function memberOf({ answer, accepted }: PlainCard): Member {
	return { ...memberCalled(answer), accepted };
}

/** One stretch of the article that holds both quotes. */
function citedTogether(
	one: Citation | null,
	other: Citation | null,
	text: string,
): Citation | null | Refusal {
	if (one === null && other === null) return null;
	if (one === null || other === null) return 'merge-one-by-hand';
	const start = Math.min(one.start, other.start);
	const end = Math.max(one.end, other.end);
	if (end - start > Math.max(LONGEST_CITATION, one.end - one.start)) return 'merge-far-apart';
	return { start, end, quote: text.slice(start, end) };
}
