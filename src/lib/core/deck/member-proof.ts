import type { Member, SetCard } from '../cards/card.ts';
import { findCountry } from '../language/countries.ts';
import type { DeckProblem } from './problem.ts';
import { foldForm } from './same-form.ts';
import { sayingOf } from './says-value.ts';
import { standsIn } from './stands-in.ts';

/** What keeps the members of a set from being proved by its quote, and apart; paths begin in the card. */
export function memberProblems({ members, citation }: SetCard): readonly DeckProblem[] {
	const ids = new Set<string>();
	const labels = new Map<string, number>();
	return members.flatMap((member, index) => {
		const found: DeckProblem[] = [];
		const report = (part: keyof Member, message: string, fault?: 'twin') =>
			void found.push({
				path: ['members', index, part],
				message,
				...(fault === undefined ? {} : { fault }),
			});

		if (ids.has(member.id)) report('id', 'is used by two members');
		ids.add(member.id);
		const named = findCountry(member.label)?.code ?? foldForm(member.label);
		const twin = labels.get(named);
		if (twin !== undefined) {
			report('label', `is the same as members[${twin}].label; remove one of them`, 'twin');
		}
		labels.set(named, twin ?? index);
		if (citation === null) return found;
		if (!isProved(member, citation.quote)) report('label', 'does not stand in the quote');
		const why = placeFault(member);
		if (why !== undefined) report('place', why);
		return found;
	});
}

/** By its label, or, for a country, by another name of the same country. */
function isProved({ label, accepted, place }: Member, quote: string): boolean {
	if (standsIn(label, quote)) return true;
	if (place === undefined || findCountry(label)?.code !== place) return false;
	return accepted.some((form) => standsIn(form, quote) && findCountry(form)?.code === place);
}

/** Forms are held against the place: one that the label does not name would let another country be right. */
function placeFault({ label, place }: Member): string | undefined {
	if (place === undefined) return undefined;
	const saying = sayingOf(label, { place });
	if (saying === 'same') return undefined;
	return saying === 'other'
		? 'is another country than the label names; make the two agree'
		: 'is a country, but the label names none; remove the place';
}
