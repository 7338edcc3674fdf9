import type { Candidate } from './candidate.ts';
import type { Prospect } from './prospect.ts';
import { wordingWorth } from './worth/wording-worth.ts';

/** What one chosen card takes from another's worth. */
const LIKENESS = {
	/** For each card already chosen: of the same sentence, fact, family, with the same answer. */
	sameSentence: -0.35,
	/** A gap hides what the question beside it shows, and the other way round: the more so, the more sentences are left. */
	gapBeside: -1.5,
	sameFact: -0.15,
	sameFamily: -0.15,
	sameAnswer: -0.8,
	/** The same name in another gap teaches little. */
	sameGap: -2.5,
	/** Two sets in a row are many items at once. */
	sameSet: -0.3,
	/** Each tells the other's answer: "in which year the 80th?", "which one in 2025?". */
	mirror: -0.5,
} as const;

/** Whether a candidate is refused beside those chosen before it; the refused ones weigh on nobody. */
export type Refuse = (candidate: Candidate, chosen: readonly Candidate[]) => boolean;

export interface RankOptions {
	/** The most that are chosen. */
	readonly count?: number;
	readonly refuse?: Refuse;
	/** How many sentences the article has. */
	readonly sentences?: number;
}

/** An article of so many sentences need not ask one of them twice. */
const MANY_SENTENCES = 24;

/** Of a long article only the most worthy are looked at: the rest would not be reached. */
export const SHORTLIST = 400;

/** Those that are looked at. */
export function shortlistOf(prospects: readonly Prospect[]): readonly Prospect[] {
	// A stable sort, so that equals stay in the order of the article.
	return [...prospects].sort((a, b) => b.worth - a.worth).slice(0, SHORTLIST);
}

/** A deck of so many cards is not made longer by what hardly anybody would ask. */
const ENOUGH = 20;
const LEAST = -5.5;

/** Stage 6: the questions in the order to be learnt, best first, each chosen with an eye on those before it. */
export function rank(
	prospects: readonly Prospect[],
	{ count = Infinity, refuse = () => false, sentences = MANY_SENTENCES }: RankOptions = {},
): Candidate[] {
	const shortlist = shortlistOf(prospects);
	const left = new Map(shortlist.map((prospect) => [prospect, prospect.worth]));
	const weighed = new Set<Prospect>();
	const room = Math.min(1, sentences / MANY_SENTENCES);
	const chosen: Candidate[] = [];
	while (left.size > 0 && chosen.length < count) {
		const best = bestOf(left);
		if (best === undefined) break;
		const candidate = best.candidate();
		const drawback =
			candidate === undefined || weighed.has(best) ? 0 : wordingWorth(candidate, room);
		if (drawback !== 0) {
			// Only now that it is worded is it known how it reads.
			weighed.add(best);
			left.set(best, (left.get(best) ?? 0) + drawback);
			continue;
		}
		if (chosen.length >= ENOUGH && (left.get(best) ?? 0) < LEAST) break;
		left.delete(best);
		if (candidate === undefined || refuse(candidate, chosen)) continue;
		chosen.push(candidate);
		for (const [prospect, worth] of left)
			left.set(prospect, worth + likeness(prospect, candidate, room));
	}
	return chosen;
}

function bestOf(left: ReadonlyMap<Prospect, number>): Prospect | undefined {
	const first = [...left.keys()].filter(({ draft }) => tellsFirst(draft));
	let best: Prospect | undefined;
	let most = -Infinity;
	for (const [prospect, worth] of left) {
		if (worth <= most || first.some((other) => mustWait(prospect, other))) continue;
		best = prospect;
		most = worth;
	}
	return best;
}

/** Whether others may have to wait for it. */
function tellsFirst({ fact, kind }: Prospect['draft']): boolean {
	return fact.form === 'acronym' || (fact.form === 'list' && kind !== 'set');
}

function mustWait({ draft, candidate }: Prospect, other: Prospect): boolean {
	const { fact } = other.draft;
	if (draft.fact === fact) return draft.kind === 'set' && other.draft.kind !== 'set';
	if (fact.form !== 'acronym' || !fact.acronym.stated) return false;
	return usesShortForm(candidate(), fact.acronym.short);
}

/** "When was the CCO founded?" takes for known what "What does CCO stand for?" asks. */
function usesShortForm(candidate: Candidate | undefined, short: string): boolean {
	return candidate !== undefined && wordsOf(candidate).has(short);
}

const words = new WeakMap<Candidate, ReadonlySet<string>>();

/** The words of a prompt; kept, since each is looked at again for every card that is chosen. */
function wordsOf(candidate: Candidate): ReadonlySet<string> {
	const known = words.get(candidate) ?? new Set(candidate.prompt.split(/[^\p{L}\p{N}]+/u));
	words.set(candidate, known);
	return known;
}

/** What one chosen card takes from another question that is like it. */
function likeness(prospect: Prospect, other: Candidate, room: number): number {
	const { draft } = prospect;
	let score = 0;
	if (other.fact.id === draft.fact.id) score += LIKENESS.sameFact;
	if (other.evidence.start === draft.evidence.start)
		score += draft.kind === 'cloze' ? room * LIKENESS.gapBeside : LIKENESS.sameSentence;
	if (other.fact.family === draft.fact.family && draft.fact.form !== 'mention')
		score += LIKENESS.sameFamily;
	if (other.kind === 'set' && draft.kind === 'set') score += LIKENESS.sameSet;
	const isSameEntity = other.entity !== undefined && other.entity === draft.entity;
	// What a short form stands for is asked of whatever stands for it elsewhere.
	const isSpelt = draft.fact.form === 'acronym';
	if (!isSpelt && (isSameEntity || other.answer === draft.answer))
		score += draft.kind === 'cloze' ? LIKENESS.sameGap : LIKENESS.sameAnswer;
	if (isMirror(prospect, other)) score += LIKENESS.mirror;
	return score;
}

function isMirror({ draft, candidate }: Prospect, other: Candidate): boolean {
	if (draft.evidence.start !== other.evidence.start || draft.fact.form === 'mention') return false;
	return other.prompt.includes(draft.answer) && candidate()?.prompt.includes(other.answer) === true;
}
