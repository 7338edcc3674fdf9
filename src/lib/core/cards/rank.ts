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
	/** A set is many items at once: not the first thing to meet, and not two in a row. */
	set: -0.1,
	sameSet: -0.4,
	/** The second of two directions, or the occasion of what was proposed. */
	reverse: -1.6,
	occasion: -0.8,
	/** A hall or a palace is worth less than the city. */
	venue: -0.6,
	/** Where something was founded, after when. */
	foundingPlace: -0.5,
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
	/** Each tells the other's answer: "in which year the 80th?", "which one in 2025?". */
	mirror: -0.6,
} as const;

/** Whether a candidate is refused beside those chosen before it; the refused ones weigh on nobody. */
export type Refuse = (candidate: Candidate, chosen: readonly Candidate[]) => boolean;

/**
 * Stage 6: the candidates in the order to be learnt, best first, each chosen with an eye on those before it.
 * Of long articles only the most worthy are looked at: the rest would not be reached.
 */
export function rank(
	reading: Reading,
	candidates: readonly Candidate[],
	refuse: Refuse = () => false,
): Candidate[] {
	const left = shortlist(reading, candidates);
	const chosen: Candidate[] = [];
	while (left.size > 0) {
		let best: Candidate | undefined;
		let most = -Infinity;
		for (const [candidate, score] of left) {
			if (score <= most || isTooSoon(candidate, left)) continue;
			best = candidate;
			most = score;
		}
		if (best === undefined) break;
		left.delete(best);
		if (refuse(best, chosen)) continue;
		chosen.push(best);
		for (const [candidate, score] of left) left.set(candidate, score + likeness(candidate, best));
	}
	return chosen;
}

/** Whether another candidate must be asked first. */
function isTooSoon(candidate: Candidate, left: ReadonlyMap<Candidate, number>): boolean {
	for (const other of left.keys()) {
		if (isToldBy(candidate, other) || isSpeltOutBy(candidate, other)) return true;
	}
	return false;
}

/** "Which nine countries …?" tells how many. */
function isToldBy({ kind, fact }: Candidate, other: Candidate): boolean {
	return kind === 'set' && fact.form === 'list' && other.fact === fact && other.kind !== 'set';
}

/** "When was the CCO founded?" takes for known what "What does CCO stand for?" asks. */
function isSpeltOutBy(candidate: Candidate, { fact }: Candidate): boolean {
	if (fact.form !== 'acronym' || !fact.acronym.stated || candidate.fact === fact) return false;
	return candidate.prompt.split(/[^\p{L}\p{N}]+/u).includes(fact.acronym.short);
}

const SHORTLIST = 400;

function shortlist(reading: Reading, candidates: readonly Candidate[]): Map<Candidate, number> {
	const entities = weighEntities(reading);
	const order = new Map(reading.sentences.map(({ start, index }) => [start, index]));
	const early = (start: number) => 1 - (order.get(start) ?? 0) / reading.sentences.length;
	const scored = candidates.map((candidate) => {
		const place = WEIGHTS.early * early(candidate.evidence.start);
		return [candidate, place + worth(candidate, entities)] as const;
	});
	// A stable sort, so that equals stay in the order of the article.
	return new Map([...scored].sort(([, a], [, b]) => b - a).slice(0, SHORTLIST));
}

/** What a candidate is worth by itself. */
function worth(candidate: Candidate, entities: readonly WeighedEntity[]): number {
	const { fact, prompt, answer, kind } = candidate;
	let score = FAMILY_PRIORS[fact.family];
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
	if (fact.family === 'founding' && candidate.sort === 'place') score += WEIGHTS.foundingPlace;
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
	for (const { index, first, last } of reading.sentences) {
		for (let at = first; at < last; at++) {
			const entity = reading.references.get(at)?.entity;
			if (entity === undefined) continue;
			touched.set(entity, (touched.get(entity) ?? new Set<number>()).add(index));
		}
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

/** "Which office did X hold?": asked after the plainer direction. */
function isReverse({ fact, sort }: Candidate): boolean {
	if (fact.form === 'office') return sort === 'office';
	return false;
}

/** What one chosen card takes from a candidate that is like it. */
function likeness(candidate: Candidate, other: Candidate): number {
	let score = 0;
	if (other.fact.id === candidate.fact.id) score += WEIGHTS.sameFact;
	if (other.evidence.start === candidate.evidence.start) score += WEIGHTS.sameSentence;
	if (other.fact.family === candidate.fact.family) score += WEIGHTS.sameFamily;
	if (other.kind === 'set' && candidate.kind === 'set') score += WEIGHTS.sameSet;
	const isSameEntity = other.entity !== undefined && other.entity === candidate.entity;
	if (isSameEntity || other.answer === candidate.answer) score += WEIGHTS.sameAnswer;
	if (isMirror(candidate, other)) score += WEIGHTS.mirror;
	return score;
}

function isMirror(a: Candidate, b: Candidate): boolean {
	if (a.evidence.start !== b.evidence.start) return false;
	return a.prompt.includes(b.answer) && b.prompt.includes(a.answer);
}
