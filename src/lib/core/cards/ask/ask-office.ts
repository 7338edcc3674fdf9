import type { OfficeFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { answerText, entityAnswer, otherForms } from './answer.ts';
import { asOfQuestion } from './as-of.ts';

/** Who holds the office, and which office somebody holds. */
export function askOffice(reading: Reading, fact: OfficeFact): Candidate[] {
	const { office, holder } = fact;
	if (office.holder === undefined) return [];
	const shared = {
		fact,
		kind: 'basic' as const,
		evidence: fact.evidence,
		...(fact.asOf === undefined ? {} : { asOf: fact.asOf }),
	};
	const title = office.title.replace(/^(the|an?) /i, '');
	const titleRun = {
		first: office.first,
		last: office.holder.first > office.first ? office.holder.first : office.last,
	};
	const byOffice = entityAnswer(reading, office.holder, holder);
	const answer = answerText(reading, titleRun).replace(/,$/, '');
	return [
		{ ...shared, prompt: asOfQuestion(`Who was the ${title}?`, fact.asOf), ...byOffice },
		{
			...shared,
			prompt: asOfQuestion(`Which office did ${holder.name} hold?`, fact.asOf),
			answer,
			accepted: otherForms(answer, otherTitles(fact)),
			sort: 'office',
			entity: holder,
		},
	];
}

/** "President of Kazakhstan" is also "Kazakh President" and "Kazakhstan's President". */
function otherTitles({ office }: OfficeFact): string[] {
	const { rank, of, country } = office;
	const named = rank.replace(/(^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
	const owners = country === undefined ? [of ?? ''] : [country.name];
	const peoples = country?.peoples ?? [];
	return [
		...owners.flatMap((owner) => [`${named} of ${owner}`, `${owner} ${named}`]),
		...peoples.map((people) => `${people} ${named}`),
	];
}
