import { digestId } from '../digest.ts';
import type { Reading } from '../language/reading.ts';
import type { Candidate } from './candidate.ts';
import type { Card, CardId, FactId, Member, MemberId } from './card.ts';

export interface CardParts {
	readonly id: CardId;
	readonly distractors: readonly string[];
}

/** The card that a candidate becomes. */
export function cardOf(
	reading: Reading,
	candidate: Candidate,
	{ id, distractors }: CardParts,
): Card {
	const { kind, prompt, answer, accepted, value, derived, asOf, evidence, fact } = candidate;
	const { start, end } = evidence;
	const quote = reading.article.text.slice(start, end);
	const shared = {
		id,
		prompt,
		accepted,
		...(value === undefined ? {} : { value }),
		citation: { start, end, quote },
		...(derived === undefined ? {} : { derived }),
		...(asOf === undefined ? {} : { asOf }),
		fact: fact.id as FactId,
		...(distractors.length === 0 ? {} : { distractors }),
	};
	if (kind === 'set') return { ...shared, kind, members: membersOf(candidate) };
	return { ...shared, kind, answer };
}

/**
 * Made of kind, cited sentence and answer. Where two cards of a deck share all three ("Who said …?" and
 * "Who was …?" on one sentence), the later one's id is made of its family too.
 */
export function cardId(
	reading: Reading,
	candidate: Candidate,
	taken: ReadonlySet<CardId> = new Set(),
): CardId {
	const { kind, evidence, answer, members, fact } = candidate;
	const quote = reading.article.text.slice(evidence.start, evidence.end);
	const told = members?.map(({ label }) => label) ?? answer;
	const plain = madeCardId(kind, quote, told);
	if (!taken.has(plain)) return plain;
	return digestId(48, kind, quote, answerText(told), fact.family, candidate.prompt) as CardId;
}

/** The id of a card by what it is made of; `answer`: of a set the labels of its members, in whatever order. */
export function madeCardId(
	kind: Card['kind'],
	quote: string,
	answer: string | readonly string[],
): CardId {
	return digestId(48, kind, quote, answerText(answer)) as CardId;
}

export function memberId(label: string): MemberId {
	return digestId(48, 'member', label) as MemberId;
}

function answerText(answer: string | readonly string[]): string {
	return typeof answer === 'string' ? answer : [...answer].sort().join('|');
}

function membersOf({ members = [] }: Candidate): Member[] {
	return members.map((member) => ({
		...member,
		id: memberId(member.label),
	}));
}
