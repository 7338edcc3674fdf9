import { readFileSync } from 'node:fs';
import { readArticle, type ArticleDetails } from '#lib/core/article/index.ts';
import type { Candidate } from '#lib/core/cards/candidate.ts';
import { makeCards, type Card, type MadeCards } from '#lib/core/cards/index.ts';
import type { Fact } from '#lib/core/facts/index.ts';
import { articleOf, english } from '../language/english.ts';

/** The cards of a text that is taken as it stands. */
export function cardsOf(text: string, details: ArticleDetails = {}): readonly Card[] {
	return makeCards(articleOf(text, details), english).cards;
}

/** A test article as it stands in its file. */
export function sourceOf(name: string): string {
	return readFileSync(new URL(`../../articles/${name}.txt`, import.meta.url), 'utf8');
}

/** The cards of one of the test articles, as a person would get them from its file. */
export function cardsOfArticle(
	name: string,
	published: string,
): MadeCards & { readonly text: string } {
	const reading = readArticle(sourceOf(name), { published }, english.lexicon);
	if (!reading.ok) throw new Error(reading.message);
	return { ...makeCards(reading.article, english), text: reading.article.text };
}

/** "prompt -> answer", a set's members joined by " | ". */
export function line(card: Card): string {
	const answer =
		card.kind === 'set' ? card.members.map(({ label }) => label).join(' | ') : card.answer;
	return `${card.prompt} -> ${answer}`;
}

export const PUBLISHED = { published: '2025-03-10' };

/** The cards of a text that came out on a day of 2025. */
export function cardsOfNews(text: string): readonly Card[] {
	return cardsOf(text, PUBLISHED);
}

/** The same, a line each. */
export function linesOf(text: string): string {
	return cardsOfNews(text).map(line).join('\n');
}

const FACT: Fact = {
	form: 'quotation',
	family: 'quotation',
	id: 'fact',
	evidence: { start: 0, end: 0 },
	speaker: { first: 0, last: 0 },
	entity: {
		id: 0,
		name: 'Ada Marlow',
		forms: ['Ada Marlow'],
		kind: 'person',
		article: false,
		mentions: [],
		nouns: new Set(),
	},
	said: '',
};

/** A candidate that passes every check on the given article text, but for what is changed. */
export function candidate(text: string, changes: Partial<Candidate>): Candidate {
	return {
		fact: FACT,
		kind: 'basic',
		prompt: 'Who founded the Norwick Club in 1875?',
		answer: 'Ada Marlow',
		accepted: ['Marlow'],
		sort: 'person',
		evidence: { start: 0, end: text.length },
		...changes,
	};
}
