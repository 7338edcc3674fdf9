import type { Article, Span } from '../article/index.ts';
import { findCalledAlso } from './called-also.ts';
import { clauseAt } from './clause.ts';
import { findDates } from './dates/find-dates.ts';
import { findEnumerations } from './enumerations/find-enumerations.ts';
import { findEntities } from './find-entities.ts';
import { soleState } from './references/by-state.ts';
import { findReferences } from './references/find-references.ts';
import type { Language } from './language.ts';
import { findAcronyms } from './mentions/acronym.ts';
import { findNames } from './mentions/name.ts';
import { findSpeciesNames, withSpecies } from './mentions/species-name.ts';
import { findTopicNames } from './mentions/topic-name.ts';
import { findOffices, type OfficeMention } from './mentions/office.ts';
import { findQuotations } from './mentions/quotation.ts';
import type { PhraseScan } from './noun-phrase.ts';
import { findNumbers } from './numbers.ts';
import type { Reading } from './reading.ts';
import { placesIn } from './runs.ts';
import { tokenSentences } from './sentence.ts';
import type { Token } from './token.ts';
import { findToldActs } from './told-act.ts';
import { findToldEvents } from './told-event.ts';
import { topicOf } from './topic.ts';

/** Stage 2, understand: what the article names and says, before any fact is drawn from it. */
export function readLanguage(article: Article, language: Language): Reading {
	const { text } = article;
	const tokens = language.tokens(text);
	const sentences = tokenSentences(article, tokens);
	const dates = byToken(tokens, findDates(text, article.published));
	const numbers = byToken(tokens, findNumbers(text));
	const dateEnd = new Map([...dates].map(([at, date]) => [at, endToken(tokens, at, date)]));
	const { lexicon } = language;
	const dated = new Set([...dateEnd].flatMap(([first, last]) => placesIn({ first, last })));
	const officeScan = { text, tokens, lexicon, dated };
	const offices = sentences.flatMap((sentence) => findOffices(officeScan, sentence));
	const taken = takenTokens(dated, offices);
	const nameScan = { text, title: article.title, tokens, lexicon, taken };
	const topicNames = findTopicNames(tokens, sentences, article.title);
	const named = sentences.flatMap((sentence) => findNames(nameScan, sentence));
	const species = findSpeciesNames(tokens, lexicon);
	const names = withSpecies([...named, ...topicNames], species);
	const nameEnd = new Map(names.map(({ first, last }) => [first, last]));
	const scan: PhraseScan = { tokens, nameEnd, dateEnd };
	const acronyms = findAcronyms(text, tokens, sentences, names);
	const entities = findEntities({ text, title: article.title, tokens, names, offices, acronyms });
	const entityAt = new Map(
		entities.flatMap((entity) => entity.mentions.map(({ first }) => [first, entity] as const)),
	);
	const quotations = findQuotations(scan, sentences);
	const clauses = sentences.map(({ first, last }) => clauseAt(scan, first, last));
	const told = findToldEvents({ text, scan, sentences, dates, entityAt });
	const acts = findToldActs({ scan, sentences, clauses, entityAt });
	const topic = topicOf(article.title, entities);
	const state = soleState(scan, entities, offices);
	const { found: references, owners } = findReferences({
		text,
		scan,
		sentences,
		clauses,
		entities,
		entityAt,
		offices,
		told,
		acts,
		calledAlso: findCalledAlso(scan, clauses, entityAt),
		...(topic === undefined ? {} : { topic }),
		...(state === undefined ? {} : { state }),
	});
	const listScan = { ...scan, text, lexicon };
	const enumerations = sentences.flatMap((sentence) => findEnumerations(listScan, sentence));
	const quoted = new Set(quotations.flatMap(({ inner }) => placesIn(inner)));
	return {
		article,
		tokens,
		sentences,
		opening: new Set(sentences.map(({ first }) => first)),
		scan,
		dates,
		numbers,
		names,
		entities,
		entityAt,
		offices,
		acronyms,
		quotations,
		enumerations,
		quoted,
		clauses,
		references,
		told,
		acts,
		owners,
		...(state === undefined ? {} : { state }),
		...(topic === undefined ? {} : { topic }),
	};
}

function byToken<Mention extends Span>(
	tokens: readonly Token[],
	mentions: readonly Mention[],
): Map<number, Mention> {
	const found = new Map<number, Mention>();
	let at = 0;
	for (const mention of mentions) {
		while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.start) at++;
		found.set(at, mention);
	}
	return found;
}

function endToken(tokens: readonly Token[], first: number, span: Span): number {
	let last = first;
	while (last < tokens.length && (tokens[last]?.start ?? 0) < span.end) last++;
	return last;
}

function takenTokens(dated: ReadonlySet<number>, offices: readonly OfficeMention[]): Set<number> {
	const taken = new Set(dated);
	for (const { first, last, holder } of offices) {
		for (const at of placesIn({ first, last })) {
			if (holder === undefined || at < holder.first || at >= holder.last) taken.add(at);
		}
	}
	return taken;
}
