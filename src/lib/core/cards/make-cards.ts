import type { Article, Span } from '../article/index.ts';
import { findFacts, type Fact } from '../facts/index.ts';
import type { Language } from '../language/index.ts';
import { listsIn } from '../language/enumerations/lists-in.ts';
import { readLanguage } from '../language/read-language.ts';
import { ask } from './ask/ask.ts';
import type { Candidate } from './candidate.ts';
import { cardId, cardOf } from './card-of.ts';
import type { Card, CardId } from './card.ts';
import { ambiguous, sameQuestion, whyDropped, type DropReason } from './checks/index.ts';
import { distractorsFor } from './distractors.ts';
import { rank } from './rank.ts';

/** A question that was thought of and left out, and why. */
export interface DroppedCandidate {
	readonly prompt: string;
	readonly answer: string;
	/** What it would have cited. */
	readonly sentence: string;
	readonly reason: DropReason | 'beyond-count';
}

export interface MadeCards {
	/** Best first, which is the order to be learnt. */
	readonly cards: readonly Card[];
	readonly dropped: readonly DroppedCandidate[];
	readonly facts: readonly Fact[];
	/** Every list of three and more in the article: its members in the words of the text. */
	readonly lists: readonly (readonly string[])[];
}

export interface MakeCardsOptions {
	/** The most cards wanted; 40 unless said. */
	readonly count?: number;
}

const USUAL_COUNT = 40;

/** The whole generator from stage 2 on: understands, states, asks, checks, ranks and cuts. Same in, same out. */
export function makeCards(
	article: Article,
	language: Language,
	options: MakeCardsOptions = {},
): MadeCards {
	const reading = readLanguage(article, language);
	const facts = findFacts(reading);
	const dropped: DroppedCandidate[] = [];
	const drop = (candidate: Candidate, reason: DroppedCandidate['reason']) =>
		void dropped.push(droppedOf(article, candidate, reason));

	const soundOf = (some: readonly Fact[]) =>
		some
			.flatMap((fact) => ask(reading, fact))
			.filter((candidate) => {
				const reason = whyDropped(candidate, reading);
				if (reason !== undefined) drop(candidate, reason);
				return reason === undefined;
			});
	const questions = soundOf(facts.filter(({ form }) => form !== 'mention'));
	// Gaps are for the sentences that no question asks.
	const asked = new Set(questions.map(({ evidence }) => evidence.end));
	const gaps = soundOf(
		facts.filter(({ form, evidence }) => form === 'mention' && !asked.has(evidence.end)),
	);
	const clear = withoutAmbiguous([...questions, ...gaps], drop);
	const distinct = rank(reading, clear, (candidate, kept) => {
		const reason = whyRefused(candidate, kept);
		if (reason !== undefined) drop(candidate, reason);
		return reason !== undefined;
	});
	const count = options.count ?? USUAL_COUNT;
	for (const candidate of distinct.slice(count)) drop(candidate, 'beyond-count');
	const taken = new Set<CardId>();
	const cards = distinct.slice(0, count).map((candidate) => {
		const id = cardId(reading, candidate, taken);
		taken.add(id);
		return cardOf(reading, candidate, {
			id,
			distractors: distractorsFor(reading, candidate, distinct),
		});
	});
	return { cards, dropped, facts, lists: listsIn(reading) };
}

type Drop = (candidate: Candidate, reason: DropReason) => void;

function withoutAmbiguous(candidates: readonly Candidate[], drop: Drop): Candidate[] {
	const unclear = ambiguous(candidates);
	for (const candidate of unclear) drop(candidate, 'several-answers');
	return candidates.filter((candidate) => !unclear.has(candidate));
}

/** Of two that ask the same, the better one stays. */
function whyRefused(candidate: Candidate, kept: readonly Candidate[]): DropReason | undefined {
	if (isCrowded(candidate, kept)) return 'sentence-asked-enough';
	return kept.some((other) => sameQuestion(other, candidate)) ? 'same-question' : undefined;
}

/** From so many cards on, a sentence gets one gap; before, two. */
const ENOUGH_CARDS = 12;

/** A third gap in a sentence teaches little, and so does "who did it" after two other questions. */
function isCrowded({ fact, evidence }: Candidate, kept: readonly Candidate[]): boolean {
	if (fact.form !== 'mention' && fact.family !== 'agent') return false;
	const same = kept.filter((other) => other.evidence.end === evidence.end);
	if (fact.family === 'agent') return same.length >= 2;
	const most = kept.length < ENOUGH_CARDS ? 2 : 1;
	return same.length >= most;
}

function droppedOf(
	{ text }: { readonly text: string },
	{ prompt, answer, evidence }: { prompt: string; answer: string; evidence: Span },
	reason: DroppedCandidate['reason'],
): DroppedCandidate {
	return { prompt, answer, sentence: text.slice(evidence.start, evidence.end), reason };
}
