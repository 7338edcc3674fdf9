/** The members of a set card, in any order. */
export interface SetOf {
	readonly set: readonly string[];
}

/** One way to ask for a fact. */
export interface Asked {
	/** What the answer must match; a string must be the whole of it. */
	readonly answer: RegExp | string | SetOf;
	/** The key names of the question: the prompt must match every one of them. */
	readonly prompt: readonly RegExp[];
}

/** A fact that a teacher would want asked. */
export interface MustAsk extends Asked {
	readonly about: string;
	/** Other ways to ask for the same fact, such as the other way round. */
	readonly or?: readonly Asked[];
}

/** What no card of the article may say. */
export interface MustNot {
	readonly why: string;
	/** Matches the wrong "prompt -> answer", a set's members joined by " | ". */
	readonly line: RegExp;
	/** Some card does say it today. */
	readonly knownFault?: true;
}

/** What must and what must not come out of one of the test articles. */
export interface Expectation {
	/** The article's file, without its ending. */
	readonly name: string;
	/** ISO date; an entry of an encyclopedia has none. */
	readonly published?: string;
	/** Some card is made today that the article does not prove, and is left out of the deck. */
	readonly knownUnproved?: true;
	readonly must: readonly MustAsk[];
	readonly mustNot: readonly MustNot[];
}
