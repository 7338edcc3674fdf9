import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/lib/core/article/index.ts';
import { spanFeatures } from '../../src/lib/core/cards/worth/span-features.ts';
import { wordSpread } from '../../src/lib/core/cards/worth/word-spread.ts';
import { answerSpans } from '../../src/lib/core/facts/answer-spans.ts';
import type { Language } from '../../src/lib/core/language/index.ts';
import { readLanguage } from '../../src/lib/core/language/read-language.ts';
import { textOf } from '../../src/lib/core/language/text-of.ts';
import type { Example } from './logistic-regression.ts';

/** A row of the evaluation data: an article with what people chose to ask of it. */
export interface GoldRow {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly dateCreated?: string;
	/** Encyclopedic paragraphs: people's answers. */
	readonly gold?: readonly { readonly text: string }[];
	/** News: what is named, and whether a person's summary names it too. */
	readonly entities?: readonly {
		readonly text: string;
		readonly g: number;
		readonly salHuman: boolean;
	}[];
}

/** Where each genre's choices are kept. */
export const GOLD_FILES = {
	news: 'gum-news.dev.jsonl',
	encyclopedic: 'xquad.dev.jsonl',
} as const;

export type Genre = keyof typeof GOLD_FILES;

export function readGold(folder: string, genre: Genre): readonly GoldRow[] {
	const lines = readFileSync(join(folder, 'data', GOLD_FILES[genre]), 'utf8')
		.trim()
		.split('\n');
	return lines.map((line) => JSON.parse(line) as GoldRow);
}

/** Rows that share it are of one article, and stay on one side when weights are tried on what they have not seen. */
export function articleOf({ id, title }: GoldRow): string {
	return title ?? id;
}

/** Every span of a row, and whether people chose it. */
export function examplesOf(row: GoldRow, language: Language): Example[] {
	const details = {
		...(row.title === undefined ? {} : { title: row.title }),
		...(row.dateCreated === undefined ? {} : { published: row.dateCreated }),
	};
	const read = readArticle(row.text, details, language.lexicon);
	if (!read.ok) return [];
	const reading = readLanguage(read.article, language);
	const spread = wordSpread(reading);
	const chosen = chosenOf(row);
	return reading.sentences.flatMap((sentence) =>
		answerSpans(reading, sentence).map((span) => ({
			features: spanFeatures(reading, spread, sentence, span),
			isChosen: chosen.has(folded(textOf(reading.article.text, reading.tokens, span))),
		})),
	);
}

function chosenOf({ gold = [], entities = [] }: GoldRow): ReadonlySet<string> {
	const salient = new Set(entities.filter(({ salHuman }) => salHuman).map(({ g }) => g));
	const named = entities.filter(({ g, text }) => salient.has(g) && !PRONOUN.test(text));
	return new Set([...gold, ...named].map(({ text }) => folded(text)));
}

const PRONOUN =
	/^(?:he|she|it|they|him|her|his|its|their|them|this|that|which|who|we|us|our|i|my|me|you|your|one|both|all|there)$/i;

/** As SQuAD's scorer compares answers: lower case, no articles, no punctuation (Rajpurkar et al. 2016). */
function folded(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/'s\b/g, '')
		.replace(/[\p{P}\p{S}]/gu, ' ')
		.replace(/\b(?:a|an|the)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
