import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import type { Candidate } from './candidate.ts';
import { placeNoun } from './ask/wh-words.ts';
import { FAMILY_PRIORS } from './family-priors.ts';

/** How much each sign of worth adds to a family's prior. */
const WEIGHTS = {
	/** A name in prompt or answer that the title has too. */
	title: 0.5,
	/** A name, by the share of the article's sentences that it stands in. */
	spread: 1.6,
	/** The first sentence; falls evenly to nothing at the end. */
	early: 0.8,
	/** Each word of the prompt beyond 16. */
	longPrompt: -0.06,
	/** Each word of the answer beyond 4. */
	longAnswer: -0.15,
	/** What somebody claims is worth less than what is so. */
	claimed: -1.4,
	/** A set is a card and as many items. */
	set: 0.3,
	/** The second of two directions, or the occasion of what was proposed. */
	reverse: -1.6,
	occasion: -0.8,
	/** A hall or a palace is worth less than the city. */
	venue: -1,
	/** Told of a thing without a name of its own. */
	unnamed: -0.8,
	/** A gap where the sentence opens is read before there is anything to go by. */
	opening: -0.2,
	/** A short form that the article does not use again. */
	rareAcronym: -1.5,
	/** For each card already chosen: of the same sentence, fact, family, with the same answer. */
	sameSentence: -0.5,
	sameFact: -0.3,
	sameFamily: -0.25,
	sameAnswer: -1.6,
} as const;

/** Stage 6: the candidates in the order to be learnt, best first, each chosen with an eye on those before it. */
export function rank(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
	const entities = weighEntities(reading);
	const left = new Map(
		candidates.map((candidate) => [candidate, worth(reading, candidate, entities)]),
	);
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
function worth(reading: Reading, candidate: Candidate, entities: readonly WeighedEntity[]): number {
	const { fact, prompt, answer, evidence, kind } = candidate;
	const sentences = reading.sentences.length;
	const index = reading.sentences.findIndex(({ start }) => start >= evidence.start);
	let score = FAMILY_PRIORS[fact.family];
	score += WEIGHTS.early * (1 - Math.max(0, index) / sentences);
	score += centrality(entities, `${prompt} ${answer}`);
	score += WEIGHTS.longPrompt * Math.max(0, prompt.split(' ').length - 16);
	if (kind !== 'set') score += WEIGHTS.longAnswer * Math.max(0, answer.split(' ').length - 4);
	if (fact.form === 'list' && kind === 'set') score += WEIGHTS.set;
	return score + drawbacks(candidate);
}

/** What makes a question worth less than its family. */
function drawbacks(candidate: Candidate): number {
	const { fact, entity } = candidate;
	let score = 0;
	if (isReverse(candidate)) score += WEIGHTS.reverse;
	if (entity?.kind === 'place' && placeNoun(entity.name) !== undefined) score += WEIGHTS.venue;
	if (fact.form === 'acronym' && fact.entity.mentions.length <= 2) score += WEIGHTS.rareAcronym;
	if (fact.form === 'mention' && fact.answer.first <= fact.shown.first + 1)
		score += WEIGHTS.opening;
	if (fact.form !== 'statement') return score;
	const { statement, target } = fact;
	if (statement.claimant !== undefined) score += WEIGHTS.claimed;
	if (statement.entity === undefined) score += WEIGHTS.unnamed;
	if (target.part === 'inner' && candidate.sort !== 'words') score += WEIGHTS.occasion;
	if (target.part === 'inner' && candidate.kind === 'set') score += WEIGHTS.occasion;
	return score;
}

/** The names that the card is about: the most central one, and half of the next. */
function centrality(entities: readonly WeighedEntity[], words: string): number {
	const weights = entities
		.filter(({ forms }) => forms.some((form) => words.includes(form)))
		.map(({ weight }) => weight)
		.sort((a, b) => b - a);
	return (weights[0] ?? 0) + (weights[1] ?? 0) / 2;
}

interface WeighedEntity {
	readonly forms: readonly string[];
	readonly weight: number;
}

/** How central each name is: in the title, and in how many sentences it is named or meant. */
function weighEntities(reading: Reading): WeighedEntity[] {
	const touched = new Map<Entity, Set<number>>();
	for (const [at, { entity }] of reading.references) {
		const sentence = reading.sentences.findIndex(({ first, last }) => at >= first && at < last);
		if (entity === undefined) continue;
		touched.set(entity, (touched.get(entity) ?? new Set<number>()).add(sentence));
	}
	const { title } = reading.article;
	return reading.entities.map((entity) => {
		const { forms } = entity;
		const inTitle =
			forms.some((form) => title.includes(form)) || isTitledIn(reading, entity) ? WEIGHTS.title : 0;
		const share = (touched.get(entity)?.size ?? 0) / Math.max(1, reading.sentences.length);
		return { forms, weight: inTitle + WEIGHTS.spread * Math.min(0.5, share) };
	});
}

/** "Kazakhstan's President" in the title means its holder. */
function isTitledIn(reading: Reading, entity: Entity): boolean {
	const title = reading.article.title.toLowerCase();
	return reading.offices.some(({ holder, rank, of, country }) => {
		if (holder === undefined || reading.entityAt.get(holder.first) !== entity) return false;
		const owners = [of ?? '', ...(country === undefined ? [] : [country.name, ...country.peoples])];
		const isOwned = owners.some((owner) => owner !== '' && title.includes(owner.toLowerCase()));
		return isOwned && title.includes(rank);
	});
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
