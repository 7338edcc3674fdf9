import type { IsoDate, Span } from '../article/index.ts';
import type { DateMention } from '../language/dates/date-mention.ts';
import type { Entity } from '../language/entity.ts';
import type { Acronym } from '../language/mentions/acronym.ts';
import type { OfficeMention } from '../language/mentions/office.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import type { VerbGroup } from '../language/verb-group.ts';
import type { AnswerSpan } from './answer-spans.ts';
import type { Figure } from './figure.ts';
import type { Claimant, Statement } from './statement.ts';

/** What a fact is about; how much each is worth is in cards/worth/question-worth.ts. */
export type Family =
	| 'founding'
	| 'event'
	| 'attribute'
	| 'place'
	| 'link'
	| 'naming'
	| 'location'
	| 'membership'
	| 'count'
	| 'list'
	| 'office'
	| 'quotation'
	| 'acronym'
	| 'definition'
	| 'proposal'
	| 'superlative'
	| 'ordinal'
	| 'purpose'
	| 'aim'
	| 'format'
	| 'agent'
	| 'victory'
	| 'relation'
	| 'deal'
	| 'cause'
	| 'figure'
	| 'mention';

interface FactBase {
	/** Facts of one statement share it: their cards are siblings. */
	readonly id: string;
	readonly family: Family;
	/** Where it is said: whole sentences of the article, one after the other. */
	readonly evidence: Span;
	/** Set where the fact ages: the day it was true. */
	readonly asOf?: IsoDate;
}

/** A statement of which one part is worth asking. */
export interface StatementFact extends FactBase {
	readonly form: 'statement';
	readonly statement: Statement;
	readonly target: Target;
}

/** The part of a statement that is the answer. */
export type Target =
	| { readonly part: 'subject' }
	/** By index into the statement's segments. */
	| { readonly part: 'segment'; readonly index: number }
	/** Into the segments of an infinitive or participle among the segments. */
	| { readonly part: 'inner'; readonly index: number; readonly inner: number }
	/** An ordinal in the subject or in an object: "24th". */
	| { readonly part: 'ordinal'; readonly token: number; readonly index: number | 'subject' }
	/** A count before its noun, in the subject or in a segment: "nine" of "nine countries". */
	| {
			readonly part: 'count';
			readonly count: Run;
			readonly index: number | 'subject';
	  }
	| AskedFigure;

/** A figure behind the verb, with its unit: "11 kilometres" of "at a depth of 11 kilometres". */
export interface AskedFigure {
	readonly part: 'figure';
	/** What the question leaves out: "at a depth of 11 kilometres". */
	readonly out: Run;
	readonly answer: Run;
	/** What it opens with: "at what depth", "for about how long". */
	readonly words: string;
	/** What follows these words: "of the vote", "aftershocks". */
	readonly along?: Run;
	/** `words` is only what the subject has so much of: "What is the population of Brill?" */
	readonly measure?: true;
	/** Told in the present, it is true of its day only. */
	readonly ages?: true;
}

export interface AcronymFact extends FactBase {
	readonly form: 'acronym';
	readonly acronym: Acronym;
	readonly entity: Entity;
}

export interface OfficeFact extends FactBase {
	readonly form: 'office';
	readonly office: OfficeMention;
	readonly holder: Entity;
	/** The one state of the article, where the office is one of a state and is told without it. */
	readonly state?: string;
	/** Of which country or body is not said: who holds it cannot be asked, only what somebody is. */
	readonly titleOnly?: true;
}

/** Names that are told as the whole of something: "nine countries: …". */
export interface ListFact extends FactBase {
	readonly form: 'list';
	readonly members: readonly Run[];
	/** The count as the article gives it; undefined where the members alone tell it. */
	readonly stated?: Run;
	readonly count: number;
	/** The question after its "Which nine" or "How many": "countries are members of the SCO". */
	readonly asks: string;
	/** Set where `asks` is only what the members are: "Which are the nine members of the SCO?" */
	readonly verb?: 'are' | 'were';
	/** What stands before that "which": "By". */
	readonly preposition?: string;
	/** What the members are to their owner: "member"; sets of one owner lend each other distractors. */
	readonly owner?: Entity;
}

export interface QuotationFact extends FactBase {
	readonly form: 'quotation';
	readonly speaker: Run;
	readonly entity: Entity;
	/** What was said, as the rest of "Who said …?": `that …`, or the words in quotation marks. */
	readonly said: string;
}

export interface DefinitionFact extends FactBase {
	readonly form: 'definition';
	readonly subject: Entity;
	readonly phrase: Run;
	/** The noun that says what it is: "organisation". */
	readonly noun: string;
}

export interface LifeFact extends FactBase {
	readonly form: 'life';
	readonly person: Entity;
	readonly event: 'birth' | 'death';
	readonly date: DateMention;
}

/** What somebody is to somebody else: "Anna Berg's twin sister". */
export interface RelationFact extends FactBase {
	readonly form: 'relation';
	readonly of: Entity;
	readonly noun: string;
	readonly person: Entity;
	/** Where the person is named. */
	readonly run: Run;
}

interface Party {
	readonly entity: Entity;
	/** Where it is named. */
	readonly run: Run;
}

/** Who bought what, or agreed to, and for how much. */
export interface DealFact extends FactBase {
	readonly form: 'deal';
	readonly buyer: Party;
	readonly bought: Party;
	/** The buying: "bought", or the "buy" of "agreed to buy". */
	readonly verb: VerbGroup;
	readonly agreed: boolean;
	readonly price?: Figure;
}

/** A match that was won: how many watched it, or where it was. */
export interface MatchFact extends FactBase {
	readonly form: 'match';
	readonly statement: Statement;
	readonly asks: 'crowd' | 'venue';
	/** The number, or the name of the place. */
	readonly run: Run;
}

/** What became of people in a disaster. */
export type Fate = 'killed' | 'injured';

export interface TollFact extends FactBase {
	readonly form: 'toll';
	/** In words that stand alone: "the 2024 Calba earthquake". */
	readonly event: string;
	readonly count: Run;
	/** "at least"; empty where the figure is exact. */
	readonly hedge: string;
	readonly fate: Fate;
}

/** How strong an earthquake was, as its figure stands: "6.7". */
export interface MagnitudeFact extends FactBase {
	readonly form: 'magnitude';
	/** In words that stand alone: "the earthquake of 13 November 2024 in the Teska valley". */
	readonly event: string;
	readonly magnitude: string;
}

/** A finding that was reported: in which journal, or who led those who did. */
export interface FindingFact extends FactBase {
	readonly form: 'finding';
	readonly asks: 'journal' | 'leader';
	/** What was reported, as the rest of "reported that". */
	readonly said: string;
	readonly entity: Entity;
	/** Where the journal or the leader is named. */
	readonly run: Run;
}

/** A name, a date, a number or a phrase in a sentence: the sentence itself is the fact. */
export interface MentionFact extends FactBase {
	readonly form: 'mention';
	readonly sentence: TokenSentence;
	readonly answer: AnswerSpan;
	/** How the sentence can be shown around the answer, the best way first. */
	readonly ways: readonly ShownWay[];
}

export interface ShownWay {
	/** The part of the sentence that the card shows. */
	readonly shown: Run;
	/** Whose words they are, where they are reported. */
	readonly claimant?: Claimant;
}

export type Fact =
	| StatementFact
	| AcronymFact
	| OfficeFact
	| ListFact
	| QuotationFact
	| DefinitionFact
	| LifeFact
	| RelationFact
	| DealFact
	| MatchFact
	| TollFact
	| MagnitudeFact
	| FindingFact
	| MentionFact;
