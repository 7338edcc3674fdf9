import type { Article, Span } from '../article/index.ts';
import { findFacts, type Fact, type MentionFact } from '../facts/index.ts';
import type { Language } from '../language/index.ts';
import { listsIn } from '../language/enumerations/lists-in.ts';
import { readLanguage } from '../language/read-language.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { ask } from './ask/ask.ts';
import { gapDraft, gapPrompts } from './ask/ask-mention.ts';
import type { Candidate } from './candidate.ts';
import { cardId, cardOf } from './card-of.ts';
import type { Card, CardId } from './card.ts';
import { ambiguous, sameQuestion, whyDropped, type DropReason } from './checks/index.ts';
import { distractorsFor } from './distractors.ts';
import type { Prospect } from './prospect.ts';
import { rank, shortlistOf } from './rank.ts';
import { savedByTitle, underTitle } from './under-title.ts';
import { answerRun, FAMILY_WORTH, questionWorth } from './worth/question-worth.ts';
import { spanWorth, type SpanWorth, type Weights } from './worth/span-worth.ts';

/** A question that was thought of and left out, and why. */
export interface DroppedCandidate {
	readonly prompt: string;
	readonly answer: string;
	/** What it would have cited. */
	readonly sentence: string;
	readonly reason: DropReason | 'beyond-count' | 'beyond-shortlist';
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
	/** What to rank answers by; the learnt weights of the article's genre unless said. */
	readonly weights?: Weights;
}

const USUAL_COUNT = 40;
/** So many gaps may be asked in any article. */
const FEWEST_GAPS = 10;

/** The whole generator from stage 2 on: understands, states, asks, checks, ranks and cuts. Same in, same out. */
export function makeCards(
	article: Article,
	language: Language,
	options: MakeCardsOptions = {},
): MadeCards {
	const reading = readLanguage(article, language);
	const facts = findFacts(reading);
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
		].flatMap(tokensOf),
	);
	const gaps = gapProspects(reading, facts, worth, drop).filter(
		// A question is better than a gap for the same words.
		({ draft: { run } }) => run === undefined || !tokensOf(run).some((at) => asked.has(at)),
	);
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

function questionProspects(
	reading: Reading,
	facts: readonly Fact[],
	worth: SpanWorth,
	drop: Drop,
): Prospect[] {
	const asked = facts
		.flatMap((fact) => (fact.form === 'mention' ? [] : ask(reading, fact)))
		.filter((candidate) => isSound(reading, candidate, drop));
	return withoutAmbiguous(asked, drop).map((candidate) => {
		const run = answerRun(reading, candidate);
		const made = run === undefined ? candidate : { ...candidate, run };
		const titled = once(() => underTitle(made, reading));
		return { draft: made, worth: questionWorth(reading, worth, made), candidate: titled };
	});
}

function gapProspects(
	reading: Reading,
	facts: readonly Fact[],
	worth: SpanWorth,
	drop: Drop,
): Prospect[] {
	return facts.flatMap((fact) => {
		const draft = fact.form === 'mention' ? gapDraft(reading, fact) : undefined;
		if (fact.form !== 'mention' || draft === undefined) return [];
		return [
			{
				draft,
				worth: FAMILY_WORTH.mention + worth(fact.sentence, fact.answer) + commonness(reading, fact),
				candidate: once(() => soundGap(reading, fact, draft, drop)),
			},
		];
	});
}

function tokensOf({ first, last }: Run): number[] {
	return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}

function overlaps(a: Run, b: Run | undefined): boolean {
	return b !== undefined && a.first < b.last && b.first < a.last;
}

/** Common words fit into many gaps, and the more so a single noun; a name or a number into few. */
const COMMON_NOUN = -1.8;
const COMMON_PHRASE = -0.7;

function commonness({ tokens }: Reading, { answer: { first, last } }: MentionFact): number {
	const words = tokens.slice(first, last);
	if (words.some(({ text }) => NAME_OR_FIGURE.test(text))) return 0;
	return words.length === 1 && words[0]?.pos === 'NOUN' ? COMMON_NOUN : COMMON_PHRASE;
}

/** The first wording of a gap that passes the checks. */
function soundGap(
	reading: Reading,
	fact: MentionFact,
	draft: Prospect['draft'],
	drop: Drop,
): Candidate | undefined {
	const worded = gapPrompts(reading, fact).map((words) => ({ ...draft, ...words }));
	const sound = worded.find((candidate) => whyDropped(candidate, reading) === undefined);
	if (sound !== undefined) return underTitle(sound, reading);
	for (const candidate of worded) {
		const saved = savedByTitle(candidate, reading);
		if (saved !== undefined) return saved;
	}
	const [first] = worded;
	if (first !== undefined) isSound(reading, first, drop);
	return undefined;
}

function once<Made>(make: () => Made): () => Made {
	let made: { readonly value: Made } | undefined;
	return () => (made ??= { value: make() }).value;
}

function isSound(reading: Reading, candidate: Candidate, drop: Drop): boolean {
	const reason = whyDropped(candidate, reading);
	if (reason !== undefined) drop(candidate, reason);
	return reason === undefined;
}

type Drop = (candidate: Candidate, reason: DroppedCandidate['reason']) => void;

function withoutAmbiguous(candidates: readonly Candidate[], drop: Drop): Candidate[] {
	const unclear = ambiguous(candidates);
	for (const candidate of unclear) drop(candidate, 'several-answers');
	return candidates.filter((candidate) => !unclear.has(candidate));
}

/** However much a sentence tells: the deck is of the article, and its other sentences want their turn. */
const MOST_OF_ONE_SENTENCE = 6;

/** Of two that ask the same, the better one stays. */
function whyRefused(
	candidate: Candidate,
	kept: readonly Candidate[],
	most: number,
): DropReason | undefined {
	const { end } = candidate.evidence;
	if (kept.filter(({ evidence }) => evidence.end === end).length >= MOST_OF_ONE_SENTENCE)
		return 'sentence-asked-enough';
	if (isCrowded(candidate, kept, most)) return 'sentence-asked-enough';
	const isSame = kept.some(
		(other) => sameQuestion(other, candidate) || isOverlapping(other, candidate),
	);
	return isSame ? 'same-question' : undefined;
}

function isGap({ fact }: Candidate): boolean {
	return fact.form === 'mention';
}

/** Another gap over the same words. */
function isOverlapping({ run }: Candidate, { run: other, fact }: Candidate): boolean {
	return run !== undefined && fact.form === 'mention' && overlaps(run, other);
}

/** Of an article of so many sentences, each is asked twice at the most; of a short one more often. */
const MANY_SENTENCES = 12;

function mostGaps({ sentences }: Reading): number {
	return Math.max(2, Math.ceil((2 * MANY_SENTENCES) / sentences.length));
}

/** A name or a figure is worth one card more than a common word, of which a sentence has many. */
const NAME_OR_FIGURE = /\p{Lu}|\p{N}/u;

/** A person by the surname alone is whom the text tells of anyway: nothing new. */
function isNameOrFigure({ answer, entity }: Candidate): boolean {
	const isSurname = entity?.kind === 'person' && !answer.includes(' ');
	return NAME_OR_FIGURE.test(answer) && !isSurname;
}

/** Another gap in a sentence teaches little, and so does "who did it" after two other questions. */
function isCrowded(candidate: Candidate, kept: readonly Candidate[], most: number): boolean {
	const { fact, evidence } = candidate;
	if (fact.form !== 'mention' && fact.family !== 'agent') return false;
	// A list that goes on into the next sentence belongs to the one that tells what it lists.
	const same = kept.filter(({ fact: { form }, evidence: { start, end } }) =>
		form === 'list' ? start === evidence.start : end === evidence.end,
	);
	if (fact.family === 'agent') {
		// "By whom is it led?" tells more than "Who criticised it?".
		const isPassive = fact.form === 'statement' && fact.statement.verb.passive;
		return same.filter((other) => !isGap(other)).length >= (isPassive ? 3 : 2);
	}
	return same.length >= most + Number(isNameOrFigure(candidate));
}

function droppedOf(
	{ text }: { readonly text: string },
	{ prompt, answer, evidence }: { prompt: string; answer: string; evidence: Span },
	reason: DroppedCandidate['reason'],
): DroppedCandidate {
	return { prompt, answer, sentence: text.slice(evidence.start, evidence.end), reason };
}
