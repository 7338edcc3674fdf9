import type { NounPhrase } from './noun-phrase.ts';
import type { Run } from './sentence.ts';
import type { VerbGroup } from './verb-group.ts';

/** What follows or precedes the verb, one piece each, in the order of the text. */
export type Segment = Run &
	(
		| { readonly kind: 'object'; readonly phrase: NounPhrase }
		/** A preposition and its noun phrase, or its date. */
		| {
				readonly kind: 'preposition';
				readonly preposition: string;
				readonly phrase: Run;
				readonly head: number;
				readonly parts: readonly Run[];
				/** The larger place behind a comma: "Astana, Kazakhstan". */
				readonly within?: Run;
		  }
		/** A date without a preposition: "Thursday morning". */
		| { readonly kind: 'time' }
		| {
				readonly kind: 'infinitive';
				readonly verb: VerbGroup;
				readonly segments: readonly Segment[];
		  }
		/** ", adhering to the principle": what goes on beside. */
		| {
				readonly kind: 'participle';
				readonly verb: VerbGroup;
				readonly segments: readonly Segment[];
		  }
		/** Opens with "that"; what it says is a clause of its own, from the next token on. */
		| { readonly kind: 'that' }
		/** ", which will mark its 80th anniversary": says more of the phrase right before it. */
		| {
				readonly kind: 'relative';
				readonly of: Run;
				readonly verb: VerbGroup;
				readonly segments: readonly Segment[];
		  }
		/** Not understood. `optional` where it is set off by a comma and may be left out. */
		| { readonly kind: 'rest'; readonly optional: boolean }
	);

export interface Predicate extends Run {
	readonly verb: VerbGroup;
	readonly segments: readonly Segment[];
}
