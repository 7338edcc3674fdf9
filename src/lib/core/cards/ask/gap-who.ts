import type { Entity } from '../../language/entity.ts';
import type { NounPhrase } from '../../language/noun-phrase.ts';
import { nounClass } from '../../language/noun-classes.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { ORGANISATIONS } from '../../language/words/nouns.ts';
import { isCapitalised } from '../../language/token.ts';
import { isPersonNoun } from '../../language/words/people.ts';
import { wordList } from '../../language/words/word-list.ts';
import { whoWords } from './wh-words.ts';

/** What a gap stands beside: the token that its phrase stands for, and the verb. */
interface GapPlace {
	readonly head: number;
	readonly lemma: string;
}

/** "Who", "Which country", "What"; undefined where the words do not tell which of them fits. */
export function whoIn(reading: Reading, run: Run, { head, lemma }: GapPlace): string | undefined {
	const entity = gapEntity(reading, run);
	if (entity !== undefined) {
		if (entity.kind === 'people') return 'Which people';
		if (entity.kind === 'event') return 'Which event';
		const who = whoWords(entity, lemma);
		if (who === 'Which organisation' && isCompany(entity)) return 'Which company';
		if (who !== 'What' || entity.kind === 'initiative') return who;
	}
	const noun = reading.tokens[head];
	// "Turkey and Persia": no animal.
	const part = reading.entityAt.get(head)?.kind;
	if (entity === undefined && (part === 'country' || part === 'place')) return undefined;
	const lower = noun?.lower ?? '';
	const sort = nounClass(lower) ?? nounClass(noun?.lemma ?? '') ?? singularClass(lower);
	if (sort === undefined) return undefined;
	const isActing = [lower, lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')].some(
		(form) => ORGANISATIONS.has(form) || PEOPLE.has(form),
	);
	const isSomebody = sort === 'person' || isPersonNoun(lower) || (sort === 'group' && isActing);
	if (isSomebody) return HOLDING.has(lemma) ? undefined : 'Who';
	// "Fox" may be somebody.
	const isName = noun?.pos === 'PROPN' && isCapitalised(noun);
	if (sort === 'animal' && isName) return undefined;
	return sort === 'animal' ? 'Which animal' : 'What';
}

/** "effects" of "the effects of inflation". */
export function gapHead({ head }: Pick<NounPhrase, 'head'>, { first, last }: Run): number {
	return head >= first && head < last ? head : last - 1;
}

/** Groups that act as people do. */
const PEOPLE = wordList(
	'family couple police government tribe team band crew clan dynasty army navy troop squad jury',
);

/** Told of a number of people, not of what they do. */
const HOLDING = wordList('include comprise consist contain number total rise fall');

function isCompany({ nouns }: Entity): boolean {
	return nouns.has('company') || nouns.has('firm');
}

function singularClass(noun: string) {
	return nounClass(noun.replace(/ies$/, 'y')) ?? nounClass(noun.replace(/s$/, ''));
}

/** Whom a gap names: all of it, not a name inside a phrase. */
export function gapEntity({ entityAt }: Reading, { first, last }: Run): Entity | undefined {
	const entity = entityAt.get(first);
	return entity?.mentions.some((mention) => mention.first === first && mention.last === last)
		? entity
		: undefined;
}
