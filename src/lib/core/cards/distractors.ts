import type { Entity } from '../language/entity.ts';
import { countries, findCountry } from '../language/countries.ts';
import type { Reading } from '../language/reading.ts';
import { numberForms } from '../language/numbers.ts';
import type { Candidate } from './candidate.ts';
import { placeNoun } from './ask/wh-words.ts';
import { foldWords, holdsWords } from './checks/fold-words.ts';
import { isMadeTrue } from './made-true.ts';

const MOST = 3;
const FEWEST = 2;
const MOST_FOR_SET = 8;

/** Wrong answers of the same sort and shape, from the article first; none where fewer than two good ones exist. */
export function distractorsFor(
	reading: Reading,
	candidate: Candidate,
	all: readonly Candidate[],
): string[] {
	const pool = poolFor(reading, candidate, all);
	const refused = new Set([candidate.answer, ...candidate.accepted].map(foldWords));
	const found: string[] = [];
	for (const form of pool) {
		const folded = foldWords(form);
		if (refused.has(folded) || holdsWords(candidate.prompt, form)) continue;
		if (isMadeTrue(reading, candidate, form)) continue;
		refused.add(folded);
		found.push(form);
		if (found.length === (candidate.kind === 'set' ? MOST_FOR_SET : MOST)) break;
	}
	return found.length < FEWEST ? [] : found;
}

function poolFor(
	reading: Reading,
	candidate: Candidate,
	all: readonly Candidate[],
): readonly string[] {
	if (candidate.members !== undefined) return outsiders(candidate, all);
	switch (candidate.sort) {
		case 'date':
			return otherYears(candidate);
		case 'number':
			return otherNumbers(candidate, all);
		case 'person':
		case 'organisation':
		case 'event':
		case 'initiative':
			return entitiesOfKind(reading, candidate);
		case 'country':
			return otherCountries(reading, candidate);
		case 'place':
			return otherPlaces(reading, candidate);
		case 'office':
			return all.filter(({ sort }) => sort === 'office').map(({ answer }) => answer);
		default:
			return [];
	}
}

/** Members of other sets that are not in this one: a dialogue partner as a wrong member. */
function outsiders(candidate: Candidate, all: readonly Candidate[]): string[] {
	const own = candidate.members ?? [];
	const ownPlaces = new Set(own.map(({ place }) => place));
	const ownLabels = new Set(own.map(({ label }) => label));
	const owner = candidate.fact.form === 'list' ? candidate.fact.owner : undefined;
	const siblings = all.filter(
		({ fact, members }) =>
			members !== undefined && fact.form === 'list' && fact.owner === owner && owner !== undefined,
	);
	return siblings
		.flatMap(({ members = [] }) => members)
		.filter(
			({ label, place }) => !ownLabels.has(label) && (place === undefined || !ownPlaces.has(place)),
		)
		.map(({ label }) => label);
}

/** The same date in neighbouring years, in the style of the answer. */
function otherYears({ answer, value }: Candidate): string[] {
	if (value === undefined || !('date' in value)) return [];
	const year = /\d{4}/.exec(value.date)?.[0];
	if (year === undefined || !answer.includes(year)) return [];
	return [1, -1, 2, -2].map((step) => answer.replace(year, String(Number(year) + step)));
}

/** Numbers of the article for the same sort of thing, then the neighbours, all written like the answer. */
function otherNumbers({ answer, value }: Candidate, all: readonly Candidate[]): string[] {
	if (value === undefined || !('number' in value)) return [];
	const { number } = value;
	const like = (other: number) => writtenLike(answer, other);
	const article = all.flatMap((other) =>
		other.sort === 'number' && other.value !== undefined && 'number' in other.value
			? unitOf(other.answer) === unitOf(answer)
				? [other.value.number]
				: []
			: [],
	);
	const step = number >= 1000 ? 10 ** (Math.floor(Math.log10(number)) - 1) : 1;
	const near = [1, -1, 2, -2].map((count) => number + count * step).filter((other) => other > 0);
	const isNear = (other: number) => other > number / 3 && other < number * 3;
	return [...article.filter((other) => other !== number && isNear(other)), ...near].flatMap(like);
}

/** What follows the figure: "th", " metres"; nothing for a bare number or a number in words. */
function unitOf(answer: string): string {
	return /^\d[\d,.]*([^\d,.].*)$/.exec(answer)?.[1]?.replace(/^(?:st|nd|rd)$/, 'th') ?? '';
}

function isOrdinal(answer: string): boolean {
	return /\d(?:st|nd|rd|th)$/.test(answer);
}

function writtenLike(answer: string, number: number): string[] {
	if (isOrdinal(answer)) return [ordinal(number)];
	const figure = /^(\d[\d,.]*)([^\d,.].*)$/.exec(answer);
	if (figure?.[1] !== undefined) {
		return writtenLike(figure[1], number).map((form) => `${form}${figure[2] ?? ''}`);
	}
	if (/^\d+$/.test(answer)) return [String(number)];
	if (/^\d{1,3}(?:,\d{3})+$/.test(answer)) {
		return [String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')];
	}
	return numberForms(number)
		.filter((form) => /^\p{L}[\p{L}-]*$/u.test(form))
		.slice(0, 1);
}

function ordinal(number: number): string {
	const tens = number % 100;
	if (tens >= 11 && tens <= 13) return `${number}th`;
	return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}

function entitiesOfKind(reading: Reading, { entity }: Candidate): string[] {
	return reading.entities
		.filter((other) => other !== entity && other.kind === entity?.kind)
		.map((other) => other.short ?? other.name);
}

/** Countries of the article, the answer's own region first. */
function otherCountries(reading: Reading, { entity }: Candidate): string[] {
	const region = entity?.country?.region;
	const others = reading.entities.filter((other) => other !== entity && other.kind === 'country');
	const isNear = (other: Entity) => other.country?.region === region;
	const ordered = [...others.filter(isNear), ...others.filter((other) => !isNear(other))];
	return ordered.map((other) => other.country?.name ?? other.name);
}

/** Places of the same shape: for a city, other cities of the article, then capitals of its countries. */
function otherPlaces(reading: Reading, { entity, prompt }: Candidate): string[] {
	const noun = entity === undefined ? undefined : placeNoun(entity.name);
	const named = reading.entities
		.filter((other) => other !== entity && other.kind === 'place' && placeNoun(other.name) === noun)
		.map(({ name }) => name);
	if (!/\bwhich city\b/i.test(prompt)) return named;
	const within = reading.entities.flatMap(({ country }) =>
		country?.capital === undefined ? [] : [country],
	);
	const region = countries.find(({ capital }) => capital === entity?.name)?.region;
	const near = within.filter((country) => country.region === region);
	const capitals = [...near, ...within].flatMap(({ capital }) =>
		capital === undefined ? [] : [capital],
	);
	return [...named.filter((name) => findCountry(name) === undefined), ...capitals];
}
