import type { Entity } from '../entity.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { Reference } from './reference.ts';
import type { TokenSentence } from '../sentence.ts';
import { actCalled } from '../told-act.ts';
import { textOf } from '../text-of.ts';
import {
	ARTEFACTS,
	BUILDINGS,
	DISASTERS,
	DOINGS,
	EVENTS,
	INITIATIVES,
	LANDFORMS,
	OFFICES,
	ORGANISATIONS,
	REGIONS,
} from '../words/nouns.ts';
import { chosen, isNamedPhrase, NOBODY, type Chosen, type Focus } from './focus.ts';
import type { ReferenceScan } from './scan.ts';

const POINTING_HEADS: readonly ReadonlySet<string>[] = [
	ORGANISATIONS,
	BUILDINGS,
	EVENTS,
	INITIATIVES,
	LANDFORMS,
	REGIONS,
	OFFICES,
	ARTEFACTS,
	DISASTERS,
];

/** "the museum", "the summit": a lone noun that must have been named before; "the fossil" where "a fossil" came before. */
export function byDefinite(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
	foci: readonly Focus[],
): Reference | undefined {
	const { tokens } = input.scan;
	if (tokens[at]?.lower !== 'the') return undefined;
	const noun = tokens[at + 1]?.lower ?? '';
	const next = tokens[at + 2];
	const phrase = nounPhraseAt(input.scan, at, sentence.last);
	if (phrase === undefined || (phrase.head !== at + 1 && next?.lower !== "'s")) return undefined;
	// "the museum of modern art", "the countries that": said here which one.
	if (next !== undefined && /^(of|that|which|who|for|between)$/.test(next.lower)) return undefined;
	const named = definiteFor(input, noun, at, foci);
	const isPointing = POINTING_HEADS.some((heads) => heads.has(noun));
	const isIntroduced = (input.introducedAt.get(noun) ?? Infinity) < at;
	// "the sea", "the government" need no naming.
	if (named.words === undefined && !isPointing && !isIntroduced) return undefined;
	const isPossessive = next?.lower === "'s";
	const frame = { first: at, last: isPossessive ? at + 3 : at + 2, possessive: isPossessive };
	return { ...frame, ...named };
}

export function definiteFor(
	input: ReferenceScan,
	noun: string,
	at: number,
	foci: readonly Focus[],
): Chosen {
	const event = input.told.get(noun);
	if (event !== undefined && event.phrase.first < at) return { words: event.words };
	for (let back = 1; back <= 3; back++) {
		const subject = foci.at(-back)?.subject;
		if (subject?.head !== noun || subject.words === `the ${noun}`) continue;
		if (subject.entity !== undefined) {
			// "the match" is no "Man of the Match".
			if (!subject.entity.nouns.has(noun)) continue;
			return chosen(subject.entity);
		}
		if (isNamedPhrase(subject.words)) return { words: subject.words };
	}
	const fitting = calledBy(input, noun).filter(({ mentions }) =>
		mentions.some(({ first }) => first < at),
	);
	const [one] = fitting;
	if (one !== undefined) return fitting.length === 1 ? chosen(one) : NOBODY;
	const act = actCalled(input.acts, noun);
	return act !== undefined && act.object.first < at ? chosen(act.entity) : NOBODY;
}

/** Whatever a noun may stand for, by the noun; every "the …" asks. */
const called = new WeakMap<ReferenceScan, Map<string, readonly Entity[]>>();

function calledBy(input: ReferenceScan, noun: string): readonly Entity[] {
	const known = called.get(input) ?? new Map<string, readonly Entity[]>();
	called.set(input, known);
	const found =
		known.get(noun) ??
		input.entities.filter(
			(entity) =>
				entity.nouns.has(noun) ||
				input.calledAlso.get(entity)?.some((other) => other.endsWith(noun)) === true,
		);
	known.set(noun, found);
	return found;
}

/** "this effort" -> "the effort of reducing emissions", from the doing that the sentence before ends with. */
export function byDemonstrative(
	input: ReferenceScan,
	sentence: TokenSentence,
	at: number,
): Reference | undefined {
	const { tokens } = input.scan;
	const token = tokens[at];
	if (token === undefined || !/^(this|these|that|those)$/.test(token.lower)) return undefined;
	if (token.pos !== 'DET') return undefined;
	// "rules that support research" is no "that research".
	const isDeep = at > sentence.first && tokens[at - 1]?.pos !== 'ADP';
	if (token.lower === 'that' && isDeep) return undefined;
	const noun = tokens[at + 1]?.lower ?? '';
	const frame = { first: at, last: at + 2, possessive: false };
	if (tokens[at + 1]?.pos !== 'NOUN') return undefined;
	const before = input.sentences[sentence.index - 1];
	const doing = DOINGS.has(noun) && before !== undefined ? lastDoing(input, before) : undefined;
	return { ...frame, words: doing === undefined ? undefined : `the ${noun} of ${doing}` };
}

/** The gerund phrase that a sentence ends with: "… in reducing emissions and achieving justice." */
function lastDoing(input: ReferenceScan, sentence: TokenSentence): string | undefined {
	const segment = input.clauses[sentence.index]?.segments.at(-1);
	if (segment?.kind !== 'preposition') return undefined;
	const gerund = input.scan.tokens[segment.phrase.first];
	if (gerund?.pos !== 'VERB' || !gerund.lower.endsWith('ing')) return undefined;
	return textOf(input.text, input.scan.tokens, segment.phrase);
}
