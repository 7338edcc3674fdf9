import { digestId } from '../digest.ts';
import type { Reading } from '../language/reading.ts';
import type { Candidate } from './candidate.ts';
import type { Card, CardId, FactId, Member, MemberId } from './card.ts';

/** The card that a candidate becomes; its id is made of its kind, its cited sentence and its answer. */
export function cardOf(
	reading: Reading,
	candidate: Candidate,
	distractors: readonly string[],
): Card {
	const { kind, prompt, answer, accepted, value, derived, asOf, evidence, fact } = candidate;
	const { start, end } = evidence;
	const quote = reading.article.text.slice(start, end);
	const shared = {
		id: cardId(reading, candidate),
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

export function cardId(reading: Reading, candidate: Candidate): CardId {
	const { kind, evidence, answer, members } = candidate;
	const quote = reading.article.text.slice(evidence.start, evidence.end);
	const labels = members
		?.map(({ label }) => label)
		.sort()
		.join('|');
	return digestId(48, kind, quote, labels ?? answer) as CardId;
}

function membersOf({ members = [] }: Candidate): Member[] {
	return members.map((member) => ({
		...member,
		id: digestId(48, 'member', member.label) as MemberId,
	}));
}
