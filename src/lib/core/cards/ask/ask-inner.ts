import { baseForm, invert } from '../../facts/question-order.ts';
import { soleEntity } from '../../facts/sole-entity.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Entity } from '../../language/entity.ts';
import type { Segment } from '../../language/segment.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { answerText, entityAnswer, otherForms, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { remainder } from './remainder.ts';
import { capitalise } from './wh-words.ts';

/** A piece of what somebody proposed to do: "What did X propose to adopt?" */
export function askInner(
	reading: Reading,
	fact: StatementFact,
	index: number,
	inner: number,
): Asked | undefined {
	const outer = fact.statement.segments[index];
	const order = invert(fact.statement);
	if (outer?.kind !== 'infinitive' || order === undefined) return undefined;
	const segment = outer.segments[inner];
	if (segment === undefined) return undefined;
	const verb = `to ${baseForm(outer.verb.head)}`;
	const bound = fact.statement.entity;
	if (segment.kind === 'object') {
		// One circumstance is enough to tell which proposal is meant.
		const kept = outer.segments.slice(0, inner + 2);
		const rest = remainder(reading, kept, { except: inner, circumstances: 'keep', bound });
		if (rest === undefined) return undefined;
		const question = ['What', order, verb, rest].filter(Boolean).join(' ');
		return { question, answer: wordsAnswer(reading, segment.phrase) };
	}
	if (segment.kind !== 'preposition') return undefined;
	const kept = outer.segments.slice(0, inner);
	const rest = remainder(reading, kept, { circumstances: 'keep', bound });
	if (rest === undefined) return undefined;
	return askOccasion(reading, segment, [order, verb, rest].join(' '));
}

type Preposition = Extract<Segment, { kind: 'preposition' }>;

function askOccasion(reading: Reading, segment: Preposition, tail: string): Asked | undefined {
	const preposition = capitalise(segment.preposition);
	const entity = soleEntity(reading, segment.phrase);
	const which = entity === undefined ? undefined : whichWords(entity);
	if (entity !== undefined && which !== undefined) {
		return {
			question: `${preposition} ${which} ${tail}`,
			answer: entityAnswer(reading, segment.phrase, entity),
		};
	}
	const noun = commonNoun(reading, segment.parts);
	if (noun === undefined || segment.parts.length < 2) return undefined;
	const members = segment.parts.map((part) => {
		const label = answerText(reading, part);
		return { label, accepted: otherForms(label, [coreOf(label)]) };
	});
	const count = COUNT_WORDS[members.length];
	if (count === undefined) return undefined;
	return {
		question: `${preposition} which ${count} ${noun} ${tail}`,
		answer: { answer: members.map(({ label }) => label).join('|'), accepted: [], sort: 'words' },
		members,
	};
}

/** "whom", "which initiative", "which country": by what the name itself tells. */
function whichWords({ kind, nouns }: Entity): string | undefined {
	if (kind === 'person') return 'whom';
	if (kind === 'country') return 'which country';
	const [noun] = nouns;
	return kind === 'other' || noun === undefined ? undefined : `which ${noun}`;
}

/** "80th anniversary" of "the UN's 80th anniversary" and "20th jubilee" of "20th jubilee of the league". */
function coreOf(label: string): string {
	return label.replace(/^.*['’]s /, '').replace(/ of .*$/, '');
}

const COUNT_WORDS: Readonly<Record<number, string>> = {
	2: 'two',
	3: 'three',
	4: 'four',
	5: 'five',
};
const ANNIVERSARIES = /^(anniversary|jubilee|centenary|bicentenary|birthday)$/;

/** The plural that fits all parts: their own noun where it is one, "anniversaries" for jubilees and the like. */
function commonNoun(reading: Reading, parts: readonly Run[]): string | undefined {
	const heads = parts.map((part) => {
		const words = Array.from(
			{ length: part.last - part.first },
			(_, k) => reading.tokens[part.first + k],
		);
		const of = words.findIndex((token) => token?.lower === 'of');
		return words[(of < 0 ? words.length : of) - 1]?.lower ?? '';
	});
	if (heads.every((head) => ANNIVERSARIES.test(head))) return 'anniversaries';
	const [head = ''] = heads;
	return new Set(heads).size === 1 && /\p{L}$/u.test(head) ? `${head}s` : undefined;
}
