import type { Entity } from '../entity.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import type { Run } from '../sentence.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../words/first-names.ts';
import { genderOfNoun, type Gender } from '../words/people.ts';
import type { ReferenceInput } from './scan.ts';

export type { Gender } from '../words/people.ts';

/** What the text tells of each person: by "Mr", by "her husband, X", by "X is a spokeswoman", else by the first name. */
export function findGenders(input: ReferenceInput): Map<Entity, Gender> {
	const found = new Map<Entity, Gender>();
	for (const entity of input.entities) {
		const gender = toldOf(input, entity) ?? byFirstName(entity);
		if (gender !== undefined) found.set(entity, gender);
	}
	return found;
}

/** Which gender "he" or "her" asks for. */
export function genderOfPronoun(pronoun: string): Gender {
	return /^(?:she|her|hers|herself)$/.test(pronoun) ? 'female' : 'male';
}

function toldOf(input: ReferenceInput, entity: Entity): Gender | undefined {
	const nouns = [
		...(input.calledAlso.get(entity) ?? []),
		...entity.mentions.flatMap((run) => nounsBeside(input, run)),
	];
	const told = new Set(nouns.map(genderOfNoun).filter((gender) => gender !== undefined));
	const [one] = told;
	return told.size === 1 ? one : undefined;
}

/** "Mr X", "King X", "her husband, X", "X, her husband". */
function nounsBeside({ scan }: ReferenceInput, { first, last }: Run): string[] {
	const { tokens } = scan;
	const wordAt = (at: number) => tokens[at]?.lower.replace('.', '') ?? '';
	const beside = [wordAt(first - 1)];
	if (last - first > 1) beside.push(wordAt(first));
	const isOwned = /^(?:PRON|DET|PART)$/.test(tokens[first - 3]?.pos ?? '');
	if (tokens[first - 1]?.text === ',' && isOwned) beside.push(wordAt(first - 2));
	if (tokens[last]?.text === ',') {
		const phrase = nounPhraseAt(scan, last + 1, tokens.length);
		const head = phrase === undefined ? undefined : tokens[phrase.head];
		if (phrase?.parts.length === 1 && head?.pos === 'NOUN') beside.push(head.lower);
	}
	return beside;
}

function byFirstName({ kind, forms }: Entity): Gender | undefined {
	if (kind !== 'person' && kind !== 'other') return undefined;
	for (const form of forms) {
		const [first = '', ...rest] = form.toLowerCase().split(/[\s-]/);
		if (rest.length === 0) continue;
		if (MALE_NAMES.has(first)) return 'male';
		if (FEMALE_NAMES.has(first)) return 'female';
	}
	return undefined;
}
