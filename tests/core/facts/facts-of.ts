import { findFacts, type Fact, type Family } from '#lib/core/facts/index.ts';
import type { ArticleDetails } from '#lib/core/article/index.ts';
import type { Reading } from '#lib/core/language/reading.ts';
import { readingOf, wordsOf } from '../language/english.ts';

/** The facts of a family in a text, each as the words it asks for; "who: what" where somebody claims it. */
export function factsOf(family: Family, text: string, details: ArticleDetails = {}): string[] {
	const reading = readingOf(text, details);
	return findFacts(reading)
		.filter((fact) => fact.family === family)
		.map((fact) => wordsAsked(reading, fact));
}

function wordsAsked(reading: Reading, fact: Fact): string {
	switch (fact.form) {
		case 'acronym':
			return `${fact.acronym.short} = ${fact.acronym.long}`;
		case 'office':
			return `${fact.office.title} = ${fact.holder.name}`;
		case 'list':
			return `${fact.count} ${fact.asks}: ${fact.members.map((run) => wordsOf(reading, run)).join(' | ')}`;
		case 'quotation':
			return `${fact.entity.name} said ${fact.said}`;
		case 'definition':
			return `${fact.subject.name} = ${wordsOf(reading, fact.phrase)}`;
		case 'life':
			return `${fact.person.name} ${fact.event} ${fact.date.text}`;
		case 'relation':
			return `${fact.noun} of ${fact.of.name} = ${fact.person.name}`;
		case 'deal':
			return `${fact.buyer.entity.name}: ${fact.bought.entity.name}`;
		case 'match':
			return `${fact.asks}: ${wordsOf(reading, fact.run)}`;
		case 'toll':
			return `${fact.hedge} ${wordsOf(reading, fact.count)} ${fact.fate} in ${fact.event}`.trim();
		case 'finding':
			return `${fact.asks} ${wordsOf(reading, fact.run)}: ${fact.said}`;
		case 'magnitude':
			return `${fact.magnitude} of ${fact.event}`;
		case 'mention':
			return wordsOf(reading, fact.answer);
		case 'statement': {
			const { statement, target } = fact;
			const claim = statement.claimant === undefined ? '' : `${statement.claimant.words}: `;
			if (target.part === 'subject') return `${claim}${statement.subject}`;
			if (target.part === 'count') return `${claim}${wordsOf(reading, target.count)}`;
			if (target.part === 'figure')
				return `${claim}${target.words}: ${wordsOf(reading, target.answer)}`;
			if (target.part === 'ordinal') return `${claim}${reading.tokens[target.token]?.text ?? ''}`;
			const outer = statement.segments[target.index];
			if (outer === undefined) return claim;
			if (target.part === 'segment') return `${claim}${wordsOf(reading, outer)}`;
			const inner = outer.kind === 'infinitive' ? outer.segments[target.inner] : undefined;
			return inner === undefined ? claim : `${claim}${wordsOf(reading, inner)}`;
		}
	}
}
