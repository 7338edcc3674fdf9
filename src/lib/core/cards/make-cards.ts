import type { Article } from '../article/index.ts';
import { findFacts, type Fact } from '../facts/index.ts';
import { finished } from '../finished.ts';
import type { Language } from '../language/index.ts';
import { listsIn } from '../language/enumerations/lists-in.ts';
import { readLanguage } from '../language/read-language.ts';
import { placesIn } from '../language/runs.ts';
import type { Candidate } from './candidate.ts';
import { cardId, cardOf } from './card-of.ts';
import type { Card, CardId } from './card.ts';
import { distractorsFor } from './distractors.ts';
import type { Prospect } from './prospect.ts';
import { rank, shortlistOf } from './rank.ts';
import { spanWorth, type Weights } from './worth/span-worth.ts';
import { droppedOf, type DroppedCandidate, type Drop } from './dropped-candidate.ts';
import { questionProspects, gapProspects } from './prospects.ts';
import { whyRefused, isGap, mostGaps } from './crowding.ts';

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
	/** What to rank answers by; the learnt weights of the article's genre unless said. */
	readonly weights?: Weights;
}

const USUAL_COUNT = 40;
/** So many gaps may be asked in any article. */
const FEWEST_GAPS = 10;

/** What is being done, in the order in which it is done: each takes a share of the time that can be felt. */
export type CardStage = 'understand' | 'find' | 'ask' | 'choose';

/** The whole generator from stage 2 on: understands, states, asks, checks, ranks and cuts. Same in, same out. */
export function makeCards(
	article: Article,
	language: Language,
	options: MakeCardsOptions = {},
): MadeCards {
	return finished(makingCards(article, language, options));
}

/** The same, saying at the beginning of each stage which it is. */
export function* makingCards(
	article: Article,
	language: Language,
	options: MakeCardsOptions = {},
): Generator<CardStage, MadeCards> {
	yield 'understand';
	const reading = readLanguage(article, language);
	yield 'find';
	const facts = findFacts(reading);
	yield 'ask';
	const told = new Map<Candidate, DroppedCandidate>();
	// The first reason is the one kept.
	const drop: Drop = (candidate, reason) => {
		if (!told.has(candidate)) told.set(candidate, droppedOf(article, candidate, reason));
	};
	const worth = spanWorth(reading, options.weights);
	const questions = questionProspects(reading, facts, worth, drop);
	const asked = new Set(
		[
			...questions.flatMap(({ draft: { run } }) => run ?? []),
			...facts.flatMap((fact) => (fact.form === 'list' ? fact.members : [])),
		].flatMap(placesIn),
	);
	const gaps = gapProspects(reading, facts, worth, drop).filter(
		// A question is better than a gap for the same words.
		({ draft: { run } }) => run === undefined || !placesIn(run).some((at) => asked.has(at)),
	);
	yield 'choose';
	const count = options.count ?? USUAL_COUNT;
	const most = mostGaps(reading);
	// Gaps take no place from what is asked in words.
	const mostGapsInAll = Math.max(USUAL_COUNT - questions.length, FEWEST_GAPS);
	const chosen = rank([...questions, ...gaps], {
		count,
		sentences: reading.sentences.length,
		refuse: (candidate, kept) => {
			if (isGap(candidate) && kept.filter(isGap).length >= mostGapsInAll) return true;
			const reason = whyRefused(candidate, kept, most);
			if (reason !== undefined) drop(candidate, reason);
			return reason !== undefined;
		},
	});
	const weighed = new Set(shortlistOf([...questions, ...gaps]));
	dropUnreached(questions, chosen, (candidate, prospect) => {
		const isEnough = chosen.length >= count || weighed.has(prospect);
		drop(candidate, isEnough ? 'beyond-count' : 'beyond-shortlist');
	});
	const pool = questions.flatMap(({ candidate }) => candidate() ?? []);
	const taken = new Set<CardId>();
	const cards = chosen.map((candidate) => {
		const id = cardId(reading, candidate, taken);
		taken.add(id);
		return cardOf(reading, candidate, {
			id,
			distractors: distractorsFor(reading, candidate, pool),
		});
	});
	return { cards, dropped: [...told.values()], facts, lists: listsIn(reading) };
}

/** What was asked well and was not chosen. */
function dropUnreached(
	questions: readonly Prospect[],
	chosen: readonly Candidate[],
	drop: (candidate: Candidate, prospect: Prospect) => void,
): void {
	const reached = new Set<unknown>(chosen);
	for (const prospect of questions) {
		const made = prospect.candidate();
		if (made !== undefined && !reached.has(made)) drop(made, prospect);
	}
}
