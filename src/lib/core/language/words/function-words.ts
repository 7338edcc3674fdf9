import { wordList } from './word-list.ts';

// Lower-case closed classes of English.

export const THIRD_PERSON = wordList(
	'he him his himself she her hers herself it its itself they them their theirs themselves',
);
export const POSSESSIVES = wordList('his her its their my our your whose');
export const PEOPLE_PRONOUNS = wordList('he him his himself she her hers herself');
export const THING_PRONOUNS = wordList('it its itself');
export const PLURAL_PRONOUNS = wordList('they them their theirs themselves');
export const FIRST_PERSON = wordList('i me my mine we us our ours you your yours myself ourselves');
export const DEMONSTRATIVES = wordList('this that these those such');
export const NEGATIONS = wordList("not n't never no neither nor hardly scarcely cannot without");
/** Words that make a statement less than a plain fact. */
export const HEDGES = wordList(
	'allegedly reportedly supposedly purportedly presumably seemingly ostensibly arguably likely possibly perhaps maybe probably apparently rumoured rumored alleged may might could would should',
);
/** Words by which what a verb tells did not come to be, or is no plain fact: "almost won", "rarely won". Before a figure they only round it. */
export const NEAR_MISSES = wordList('almost nearly barely practically virtually rarely seldom');
export const SUBORDINATORS = wordList(
	'although though while whereas because since unless until when whenever where wherever if whether after before once as so that which who whom whose',
);
/** Prepositions that belong to the noun before them rather than to the verb. */
export const NOUN_PREPOSITIONS = wordList('of between');
/** Lower-case words inside a person's name, which open the surname: "Anna de Wit", "van der Meer". */
export const NAME_PARTICLES = wordList(
	'de la le du da di del della dos das van von der den ter ten zu af av bin ibn al el',
);
/** Prepositions that tell for whose or what's sake something is done, or with a view to what. */
export const OCCASIONS: ReadonlySet<string> = new Set([
	'ahead of',
	'in support of',
	'in honour of',
	'in honor of',
	'in memory of',
	'in response to',
	'on behalf of',
	'prior to',
	'because of',
]);
