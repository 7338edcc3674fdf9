import { findCountry } from '../language/countries.ts';
import type { Enumeration } from '../language/enumerations/enumeration.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { textOf } from '../language/text-of.ts';

/** The noun for all members of a list, where they are of one kind: "countries". */
export function kindOfMembers(
	reading: Reading,
	{ members }: Pick<Enumeration, 'members'>,
): 'countries' | 'people' | undefined {
	const { article, tokens } = reading;
	if (members.every((run) => findCountry(textOf(article.text, tokens, run)) !== undefined))
		return 'countries';
	return members.every((run) => endsInPerson(reading, run)) ? 'people' : undefined;
}

/** "Ann Lee", "President Ann Lee": the run ends in the name of a person. */
function endsInPerson({ entities }: Reading, { first, last }: Run): boolean {
	return entities.some(
		({ kind, mentions }) =>
			kind === 'person' &&
			mentions.some((mention) => mention.first >= first && mention.last === last),
	);
}
