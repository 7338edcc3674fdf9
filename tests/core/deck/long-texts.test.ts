import { expect, test } from 'vitest';
import { makeDeck } from '#lib/core/deck/index.ts';
import { loadLanguage } from '#lib/core/language/index.ts';
import { cpuTime } from '../cpu-time.ts';

const language = loadLanguage();

const NAMES = ['Alder', 'Birk', 'Colm', 'Dahl', 'Egan', 'Frost', 'Grey', 'Hume', 'Isard', 'Kern'];
const nameAt = (index: number) => NAMES[(index * 7 + 3) % NAMES.length] ?? '';

/** What a sentence goes on with, without end. */
const PARTS: Readonly<Record<string, (index: number) => string>> = {
	'clauses under clauses': (at) =>
		`she, when Ann ${nameAt(at)} opened a school with ${at} men, had said that he had not because `,
	'marks that nothing closes': (at) =>
		`“(the ${at} men of ${nameAt(at)}, [as] he said – ‘in ${1_300 + at}’ – `,
	'adjectives without a noun': () => 'big, old, red, ',
	'names alone': (at) => `Ann ${nameAt(at)}, `,
	'a name of many words': (at) => `${nameAt(at)} ${nameAt(at + 1)} `,
	quotations: (at) => `"we saw ${nameAt(at)} and ${at} men", `,
	'phrases within phrases': (at) => `the head of the ${nameAt(at)} school of the town of `,
	abbreviations: (at) => `Mr. ${nameAt(at)} of the U.S. met Mrs. ${nameAt(at + 1)} and `,
	'relative clauses': (at) => `Ann ${nameAt(at)}, who led the town of ${nameAt(at + 3)}, `,
};

function sentenceOf(part: (index: number) => string, length: number): string {
	let text = 'A history of Elmshire\n\n';
	for (let at = 0; text.length < length; at++) text += part(at);
	return `${text.trimEnd()} Tull.`;
}

/** Milliseconds for each character, the less of two tries. */
function costOf(text: string): number {
	const tries = [0, 1].map(() => cpuTime(() => makeDeck(text, {}, language)));
	return Math.min(...tries) / text.length;
}

/** Of what a text of a quarter of the length costs by the character. */
const MOST = 3;

test.each(Object.entries(PARTS))(
	'one sentence takes time by its length, however long: %s',
	(_, part) => {
		const short = costOf(sentenceOf(part, 9_000));
		expect(costOf(sentenceOf(part, 36_000)) / short).toBeLessThan(MOST);
		expect(costOf(sentenceOf(part, 190_000)) / short).toBeLessThan(MOST);
	},
	60_000,
);

/** A paragraph each. */
const SENTENCES: Readonly<Record<string, (index: number) => string>> = {
	'all alike': () => 'The town built a mill in 1900.',
	'of other people': (at) => `Ann ${nameAt(at)}${at} opened a school in ${1_300 + (at % 700)}.`,
	'with short forms': (at) => `The K${at} Trade Union (K${at}TU) met in ${1_300 + (at % 700)}.`,
	'that somebody said': (at) => `"We built ${at} mills for the town," said ${nameAt(at)}.`,
};

test.each(Object.entries(SENTENCES))(
	'an article takes time by its length, however many its sentences: %s',
	(_, sentence) => {
		const articleOf = (length: number) =>
			Array.from({ length: Math.floor(length / sentence(9).length) }, (_, at) => sentence(at));
		const short = costOf(articleOf(40_000).join('\n\n'));
		expect(costOf(articleOf(160_000).join('\n\n')) / short).toBeLessThan(MOST);
	},
	60_000,
);
