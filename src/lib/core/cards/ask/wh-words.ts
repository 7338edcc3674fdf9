import type { Segment } from '../../language/segment.ts';
import type { DateMention } from '../../language/dates/date-mention.ts';
import { isCapital } from '../../language/capitals.ts';
import type { Entity } from '../../language/entity.ts';
import { placeNoun } from '../../language/place-noun.ts';
import { COMPETING } from '../../language/words/verbs.ts';

/** "When", "In which year": by how much of the calendar is named; undefined where no plain question fits. */
export function whenWords(date: DateMention, preposition: string | undefined): string | undefined {
	if (preposition === 'since') return 'Since when';
	if (preposition === 'until' || preposition === 'till') return 'Until when';
	if (preposition !== undefined && !/^(on|in|at|during|of)$/.test(preposition)) return undefined;
	if (date.precision === 'day') return 'When';
	if (date.precision === 'month') return 'In which month and year';
	if (date.precision === 'year') return 'In which year';
	return date.precision === 'decade' ? 'In which decade' : undefined;
}

type Preposition = Extract<Segment, { kind: 'preposition' }>;

/** "In which city", "At which palace", "Where". */
export function whereWords(place: Entity, segment: Preposition): string {
	const preposition = capitalise(segment.preposition);
	if (place.kind === 'country') return `${preposition} which country`;
	const kind = place.perhapsTown === true ? undefined : placeNoun(place.name);
	if (kind !== undefined) return `${preposition} which ${kind}`;
	const isCity = segment.within !== undefined || isCapital(place.name);
	return isCity && segment.preposition === 'in' ? 'In which city' : 'Where';
}

/** "Who", "Which organisation", "What": for a subject. */
export function whoWords(entity: Entity | undefined, lemma: string): string {
	switch (entity?.kind) {
		case 'person':
			return 'Who';
		case 'organisation':
			return 'Which organisation';
		case 'country':
			return 'Which country';
		case 'place': {
			const noun = entity.perhapsTown === true ? undefined : placeNoun(entity.name);
			return noun === undefined ? 'Which place' : `Which ${noun}`;
		}
		default:
			return entity !== undefined && isRival(entity, lemma) ? 'Who' : 'What';
	}
}

/** A name of unknown sort is somebody, or a team, where it beats and is beaten: "the Broncos". */
export function isRival(entity: Entity, lemma: string): boolean {
	return entity.kind === 'other' && COMPETING.has(lemma);
}

export function capitalise(words: string): string {
	return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

export function uncapitalise(words: string): string {
	return words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
