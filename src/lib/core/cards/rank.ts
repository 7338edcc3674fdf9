import type { Reading } from '../language/reading.ts';
import type { Candidate } from './candidate.ts';
import { FAMILY_PRIORS } from './family-priors.ts';

/** How much each sign of worth adds to a family's prior. */
const WEIGHTS = {
	/** A name in prompt or answer that the title has too. */
	title: 0.5,
	/** A name, by the share of the article's sentences that it stands in. */
	spread: 1.6,
	/** The first sentence; falls evenly to nothing at the end. */
	early: 0.4,
	/** Each word of the prompt beyond 16. */
	longPrompt: -0.06,
	/** Each word of the answer beyond 4. */
	longAnswer: -0.15,
	/** What somebody claims is worth less than what is so. */
	claimed: -0.8,
	/** A set is a card and as many items. */
	set: 0.3,
	/** The second of two directions. */
	reverse: -1.6,
	/** For each card already chosen: of the same sentence, fact, family, with the same answer. */
	sameSentence: -0.7,
	sameFact: -0.5,
	sameFamily: -0.25,
	sameAnswer: -1.6,
} as const;

/** Stage 6: the candidates in the order to be learnt, best first, each chosen with an eye on those before it. */
export function rank(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
	const left = new Map(candidates.map((candidate) => [candidate, worth(reading, candidate)]));
	const chosen: Candidate[] = [];
	while (left.size > 0) {
		let best: Candidate | undefined;
		let most = -Infinity;
		for (const [candidate, score] of left) {
			const net = score + variety(candidate, chosen);
			if (net > most) {
				best = candidate;
				most = net;
			}
		}
		if (best === undefined) break;
		left.delete(best);
		chosen.push(best);
	}
	return chosen;
}

/** What a candidate is worth by itself. */
export function worth(reading: Reading, candidate: Candidate): number {
	const { fact, prompt, answer, evidence, kind } = candidate;
	const sentences = reading.sentences.length;
	const index = reading.sentences.findIndex(({ start }) => start >= evidence.start);
	let score = FAMILY_PRIORS[fact.family];
	score += WEIGHTS.early * (1 - Math.max(0, index) / sentences);
	score += centrality(reading, `${prompt} ${answer}`);
	score += WEIGHTS.longPrompt * Math.max(0, prompt.split(' ').length - 16);
	if (kind !== 'set') score += WEIGHTS.longAnswer * Math.max(0, answer.split(' ').length - 4);
	if (kind === 'set') score += WEIGHTS.set;
	if (fact.form === 'statement' && fact.statement.claimant !== undefined) score += WEIGHTS.claimed;
	if (isReverse(candidate)) score += WEIGHTS.reverse;
	return score;
}

/** The most central name that the card is about. */
function centrality(reading: Reading, words: string): number {
	const { title } = reading.article;
	let most = 0;
	for (const entity of reading.entities) {
		if (!entity.forms.some((form) => words.includes(form))) continue;
		const inTitle = entity.forms.some((form) => title.includes(form)) ? WEIGHTS.title : 0;
		const touched = reading.sentences.filter(({ first, last }) =>
			entity.mentions.some((mention) => mention.first >= first && mention.first < last),
		);
		const spread = touched.length / Math.max(1, reading.sentences.length);
		most = Math.max(most, inTitle + WEIGHTS.spread * Math.min(0.5, spread));
	}
	return most;
}

/** "Which office did X hold?", "What is the acronym of X?": asked after the plainer direction. */
function isReverse({ fact, sort }: Candidate): boolean {
	if (fact.form === 'office') return sort === 'office';
	if (fact.form === 'acronym') return sort !== 'expansion';
	return false;
}

function variety(candidate: Candidate, chosen: readonly Candidate[]): number {
	let score = 0;
	for (const other of chosen) {
		if (other.fact.id === candidate.fact.id) score += WEIGHTS.sameFact;
		if (other.evidence.start === candidate.evidence.start) score += WEIGHTS.sameSentence;
		if (other.fact.family === candidate.fact.family) score += WEIGHTS.sameFamily;
		if (
			other.answer === candidate.answer ||
			(other.entity !== undefined && other.entity === candidate.entity)
		) {
			score += WEIGHTS.sameAnswer;
		}
	}
	return score;
}
