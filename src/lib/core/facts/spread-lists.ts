import { findCountry } from '../language/countries.ts';
import type { Entity } from '../language/entity.ts';
import type { Reading } from '../language/reading.ts';
import { contains } from '../language/runs.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { REGIONS } from '../language/words/nouns.ts';
import { countIn, isHedged } from './counts.ts';
import { isSpecific } from './founding.ts';
import { invert } from './question-order.ts';
import type { Statement } from './statement.ts';
import type { ListParts } from './whole-lists.ts';

export interface SpreadList extends ListParts {
	/** The sentence that tells of the shares: the members stand in it. */
	readonly told: TokenSentence;
}

/**
 * "The plant grows in four countries. The largest share, 60 per cent, is found in Norland, followed by … and …": the
 * places that share out what was said to be in so many, where they are just so many.
 */
export function spreadList(reading: Reading, statement: Statement): SpreadList | undefined {
	const { segments, sentence } = statement;
	const [segment, ...others] = segments;
	if (segment?.kind !== 'preposition' || segment.preposition !== 'in' || others.length > 0)
		return undefined;
	if (!isSpecific(statement) && !isIntroduced(reading, statement)) return undefined;
	const stated = countIn(reading, segment);
	const noun = reading.tokens[segment.head]?.lemma ?? '';
	if (stated === undefined || isHedged(reading, stated) || !isPlaceNoun(noun)) return undefined;
	const told = reading.sentences[sentence.index + 1];
	const count = reading.numbers.get(stated.first)?.value;
	if (told === undefined || count === undefined || !sharesOut(reading, told)) return undefined;
	const members = namedPlaces(reading, told, noun);
	const places = standAlone(reading, { first: stated.last, last: segment.last });
	const order = invert(statement);
	if (members?.length !== count || places === undefined || order === undefined) return undefined;
	return { told, members, count, stated, preposition: 'in', asks: `${places} ${order}` };
}

/** "The eel, a fish that …, is landed in …": a kind that the sentence itself says what it is. */
function isIntroduced({ clauses }: Reading, { sentence, subjectRun }: Statement): boolean {
	const clause = clauses[sentence.index];
	return (
		clause?.subject.first === subjectRun.first &&
		clause.inserted.some(({ kind }) => kind === 'apposition')
	);
}

function isPlaceNoun(noun: string): boolean {
	return REGIONS.has(noun) || /^(?:country|nation|island|port|continent)$/.test(noun);
}

/** "The largest share lives in …", "Most of it is kept in …", "About half grows in …". */
function sharesOut({ tokens }: Reading, { first, last }: TokenSentence): boolean {
	const words = tokens.slice(first, last).map(({ lower }) => lower);
	const opening = words.slice(0, 6).join(' ');
	const isShare =
		/^the (?:largest|biggest|greatest|smallest|main) (?:share|part|number|amount|proportion|population)\b/.test(
			opening,
		) ||
		/^(?:most|(?:about |more than |nearly |almost )?(?:half|a third|\d+ per ?cent))\b/.test(
			opening,
		);
	return (
		isShare &&
		!words.some((word) =>
			/^(?:not|never|no|none|nowhere|absent|extinct|unlike|except|formerly|or)$/.test(word),
		)
	);
}

/** Where each place is named; undefined where somebody or something else is named as well. */
function namedPlaces(
	{ entities, tokens }: Reading,
	told: TokenSentence,
	noun: string,
): Run[] | undefined {
	const areCountries = /^(?:country|nation)$/.test(noun);
	const isPlace = ({ kind, name }: Entity) =>
		areCountries
			? kind === 'country' && findCountry(name) !== undefined
			: kind === 'place' || kind === 'other';
	const found: Run[] = [];
	for (const entity of entities) {
		const run = entity.mentions.find((mention) => contains(told, mention));
		if (run === undefined) continue;
		if (!isPlace(entity) || !/^(?:in|by|,|and|the)$/.test(tokens[run.first - 1]?.lower ?? ''))
			return undefined;
		found.push(run);
	}
	return found.sort((a, b) => a.first - b.first);
}
