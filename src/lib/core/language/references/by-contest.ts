import type { Entity } from '../entity.ts';
import { entityWords } from '../entity.ts';
import type { PhraseScan } from '../noun-phrase.ts';
import type { Reference } from './reference.ts';

const CONTEST = / (?:Cup|Championships?|League|Trophy|Tournament|Open)$/;
const ROUND = /^(?:final|semi-final|quarter-final)$/;

/** The one cup or league that a text names. */
export function soleContest(entities: readonly Entity[]): Entity | undefined {
	const found = entities.filter(({ name }) => CONTEST.test(name));
	return found.length === 1 ? found[0] : undefined;
}

/** "the next final": of which cup, where a text names one. */
export function byContest(
	{ tokens }: PhraseScan,
	contest: Entity | undefined,
	at: number,
): Reference | undefined {
	if (contest === undefined || tokens[at]?.lower !== 'the') return undefined;
	const which = /^(?:next|first|last|previous)$/.test(tokens[at + 1]?.lower ?? '');
	const noun = tokens[at + (which ? 2 : 1)];
	const next = tokens[at + (which ? 3 : 2)];
	if (!ROUND.test(noun?.lower ?? '') || noun === undefined) return undefined;
	if (/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') || /^(?:of|'s|between)$/.test(next?.lower ?? ''))
		return undefined;
	const words = ['the', ...(which ? [tokens[at + 1]?.lower] : []), noun.lower].join(' ');
	return {
		first: at,
		last: at + (which ? 3 : 2),
		words: `${words} of ${entityWords(contest)}`,
		possessive: false,
	};
}
