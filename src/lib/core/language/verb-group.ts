import type { Run } from './sentence.ts';
import type { Token } from './token.ts';
import { NEGATIONS } from './words/function-words.ts';
import { MODALS, SAYING } from './words/verbs.ts';

/** "has since been established", "kicked off", "did not win". */
export interface VerbGroup extends Run {
	readonly auxiliaries: readonly Token[];
	readonly head: Token;
	/** "first" in "was first described": what changes the meaning. */
	readonly adverbs: readonly Token[];
	/** "off" in "kicked off". */
	readonly particle?: Token;
	readonly passive: boolean;
	readonly negated: boolean;
	readonly lemma: string;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am']);
/** What is reported so is not so; what is done so was done all the same. */
const FALSELY = ['wrongly', 'falsely', 'mistakenly', 'erroneously', 'incorrectly'] as const;
/** Without which a question would ask for something else. */
export const TELLING_ADVERBS: ReadonlySet<string> = new Set([
	'first',
	'last',
	'again',
	'twice',
	'once',
	'only',
	'jointly',
	'partly',
	'mostly',
	'originally',
	'initially',
	'formerly',
	'previously',
	'unsuccessfully',
	'briefly',
	'temporarily',
	'secretly',
	'illegally',
	'posthumously',
	'unanimously',
	'narrowly',
	...FALSELY,
]);
const PARTICLES = new Set([
	'off',
	'up',
	'out',
	'down',
	'away',
	'forward',
	'back',
	'over',
	'apart',
	'together',
]);

/** The verb group at `first`; undefined where none stands there. */
export function verbGroupAt(
	tokens: readonly Token[],
	first: number,
	end: number,
): VerbGroup | undefined {
	const auxiliaries: Token[] = [];
	let head: Token | undefined;
	const adverbs: Token[] = [];
	let negated = false;
	const modifiers = new Set<string>();
	let at = first;
	for (; at < end; at++) {
		const token = tokens[at];
		if (token === undefined) break;
		if (NEGATIONS.has(token.lower)) negated = true;
		else if (token.pos === 'AUX' || MODALS.has(token.lower)) auxiliaries.push(token);
		else if (token.pos === 'VERB' || (auxiliaries.length > 0 && isParticiple(token))) {
			head = token;
			break;
		} else if (token.pos === 'ADV' || token.lower === 'first') {
			modifiers.add(token.lower);
			if (TELLING_ADVERBS.has(token.lower)) adverbs.push(token);
		} else break;
	}
	if (head === undefined) return copulaGroup(tokens, first, { auxiliaries, adverbs, negated });
	let last = at + 1;
	const next = tokens[last];
	const particle =
		next !== undefined &&
		last < end &&
		(PARTICLES.has(next.lower) || isSwornIn(head, next, tokens[last + 1])) &&
		next.pos !== 'NOUN' &&
		!isBeforeFigure(tokens, last)
			? next
			: undefined;
	if (particle !== undefined) last++;
	const lastAuxiliary = auxiliaries.at(-1)?.lower ?? '';
	const passive = BE.has(lastAuxiliary) && !head.lower.endsWith('ing');
	return {
		first,
		last,
		auxiliaries,
		head,
		adverbs,
		...(particle === undefined ? {} : { particle }),
		passive,
		negated: negated || isFalselySaid(head, modifiers),
		lemma: head.lemma,
	};
}

/** "will be sworn in on 3 November"; "sworn in Leeds" tells where. */
function isSwornIn({ lemma }: Token, { lower }: Token, behind: Token | undefined): boolean {
	return lemma === 'swear' && lower === 'in' && !/^(?:PROPN|DET|NUM)$/.test(behind?.pos ?? '');
}

/** "weighs up to 3 kilograms", "lasted over 40 days": these words belong to the number. */
function isBeforeFigure(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (tokens[at]?.lower === 'up') return next?.lower === 'to' && tokens[at + 2]?.pos === 'NUM';
	return tokens[at]?.lower === 'over' && next?.pos === 'NUM';
}

function isFalselySaid({ lemma }: Token, adverbs: ReadonlySet<string>): boolean {
	return SAYING.has(lemma) && FALSELY.some((adverb) => adverbs.has(adverb));
}

/** "was", "has been", "became": the linking verb is the head itself. */
function copulaGroup(
	tokens: readonly Token[],
	first: number,
	found: Pick<VerbGroup, 'auxiliaries' | 'adverbs' | 'negated'>,
): VerbGroup | undefined {
	const { auxiliaries, adverbs } = found;
	let { negated } = found;
	const head = auxiliaries.at(-1);
	if (head === undefined || MODALS.has(head.lower)) return undefined;
	let last = first;
	while (tokens[last] !== head) last++;
	last++;
	while (NEGATIONS.has(tokens[last]?.lower ?? '')) {
		negated = true;
		last++;
	}
	return {
		first,
		last,
		auxiliaries: auxiliaries.slice(0, -1),
		head,
		adverbs,
		passive: false,
		negated,
		lemma: BE.has(head.lower) ? 'be' : head.lemma,
	};
}

function isParticiple(token: Token): boolean {
	return (token.pos === 'ADJ' || token.pos === 'NOUN') && /(ed|en)$/.test(token.lower);
}

/** Whether the group tells a finite verb: not a bare "-ing" or a lone participle after a comma. */
export function isFinite(group: VerbGroup): boolean {
	return group.auxiliaries.length > 0 || group.lemma === 'be' || !group.head.lower.endsWith('ing');
}
