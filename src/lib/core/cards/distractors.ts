import type { Entity } from '../language/entity.ts';
import { countries, findCountry } from '../language/countries.ts';
import type { Reading } from '../language/reading.ts';
import type { Candidate } from './candidate.ts';
import { placeNoun } from '../language/place-noun.ts';
import { foldWords, holdsFolded, holdsWords } from './checks/fold-words.ts';
import { isMadeTrue } from './made-true.ts';
import { otherNumbers } from './other-numbers.ts';
import { otherYears } from './other-years.ts';

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
	const { members = [] } = candidate;
	const right = [
		candidate.answer,
		...candidate.accepted,
		...members.flatMap(({ label, accepted }) => [label, ...accepted]),
	];
	const refused = new Set(right.map(foldWords));
	const found: string[] = [];
	for (const form of pool) {
		const folded = foldWords(form);
		if (refused.has(folded) || holdsWords(candidate.prompt, form)) continue;
		if (isNameSort(candidate) && isSameName(folded, refused)) continue;
		if (isMadeTrue(reading, candidate, form)) continue;
		refused.add(folded);
		found.push(form);
		if (found.length === (candidate.kind === 'set' ? MOST_FOR_SET : MOST)) break;
	}
	return found.length < FEWEST ? [] : found;
}

function isNameSort({ sort }: Candidate): boolean {
	return sort === 'person' || sort === 'organisation';
}

/** "Mohamed" beside "Ahmed Mohamed", the "Interior Ministry" beside the "Kessian Interior Ministry": perhaps one and the same. */
function isSameName(folded: string, others: ReadonlySet<string>): boolean {
	return [...others].some((other) => holdsFolded(other, folded) || holdsFolded(folded, other));
}

function poolFor(
	reading: Reading,
	candidate: Candidate,
	all: readonly Candidate[],
): readonly string[] {
	if (candidate.members !== undefined) return outsiders(candidate, all);
	switch (candidate.sort) {
		case 'date':
			return otherYears(candidate, reading.article.published);
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

/** Names written as the answer is: in full beside a full name, short beside a short one. */
function entitiesOfKind(reading: Reading, { entity, answer }: Candidate): string[] {
	const isShort = answer === entity?.short;
	return reading.entities
		.filter((other) => other !== entity && other.kind === entity?.kind)
		.map((other) => (isShort ? (other.short ?? other.name) : other.name));
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
