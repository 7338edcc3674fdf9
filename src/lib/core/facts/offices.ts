import type { Reading } from '../language/reading.ts';
import { SHARED_RANKS } from '../language/words/nouns.ts';
import { factId, sentencesAround } from './evidence.ts';
import type { OfficeFact } from './fact.ts';

/** Who holds which office, where the two stand side by side; the first mention of each. */
export function findOfficeFacts(reading: Reading): OfficeFact[] {
	const seen = new Set<string>();
	const facts: OfficeFact[] = [];
	for (const office of reading.offices) {
		const holder =
			office.holder === undefined ? undefined : reading.entityAt.get(office.holder.first);
		if (holder === undefined || !reading.owners.has(office) || /^(former|ex-)/i.test(office.title))
			continue;
		// "the Armenian general" is one of many; "the museum's director" is one.
		if (office.country !== undefined && SHARED_RANKS.has(office.rank)) continue;
		const key = `${office.rank}|${holder.id}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const evidence = sentencesAround(reading, office);
		const { published } = reading.article;
		facts.push({
			form: 'office',
			family: 'office',
			id: factId(reading, evidence, 'office', office.title),
			evidence,
			office,
			holder,
			...(published === undefined ? {} : { asOf: published }),
		});
	}
	return facts;
}
