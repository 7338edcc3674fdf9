import type { Member } from '../../cards/card.ts';
import { foreignNames } from './foreign-names.ts';

/** The names of an entry that is a list of them: "Nepal, Egypt and Qatar". */
export function listedIn(text: string): readonly string[] {
	return text.split(/\s*[,;&/]\s*|\s(?:\+|and)\s/iu).filter(Boolean);
}

/** The country among the members that is called so, folded, in another language. */
export function foreignMember(
	said: string,
	members: readonly Member[],
	fold: (name: string) => string,
): Member | undefined {
	return members.find(({ place }) => place !== undefined && foreignNames(place, fold).has(said));
}
