import type { OfficeFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { holdsWords } from '../checks/fold-words.ts';
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
	const title = titleWords(reading, fact);
	const titleRun = {
		first: office.first,
		last: office.holder.first > office.first ? office.holder.first : office.last,
	};
	const byOffice = entityAnswer(reading, office.holder, holder);
	const answer = answerText(reading, titleRun).replace(/,$/, '');
	const question = asOfQuestion(`Who was the ${title}?`, fact.asOf);
	// "Who was the chairman of Pelham?" gives "Pelham" away for "David Pelham".
	const accepted = byOffice.accepted.filter((form) => !holdsWords(question, form));
	const reverse: Candidate[] = [];
	// "the museum's director" is no answer that stands alone.
	if (fact.titleOnly === true || /^\p{Lu}/u.test(office.of ?? '')) {
		reverse.push({
			...shared,
			prompt: asOfQuestion(`Which office did ${holder.name} hold?`, fact.asOf),
			answer,
			accepted: otherForms(answer, otherTitles(reading, fact)),
			sort: 'office',
			entity: holder,
		});
	}
	if (fact.titleOnly === true || hadOtherHolders(fact)) return reverse;
	return [{ ...shared, prompt: question, ...byOffice, accepted }, ...reverse];
}

/** A country or a body has had many presidents: who was, only a dated article can ask. */
export function hadOtherHolders({ office, asOf }: OfficeFact): boolean {
	return asOf === undefined && (office.country !== undefined || /^\p{Lu}/u.test(office.of ?? ''));
}

/** The title with its owner by name: "director of the Tide Museum" for "the museum's director". */
function titleWords(reading: Reading, { office, state }: OfficeFact): string {
	const title = office.title.replace(/^(the|an?) /i, '');
	if (state !== undefined) return `${title} of ${possessorWords(reading, state)}`;
	const owner = reading.owners.get(office);
	if (owner === undefined || owner === office.of) {
		// "Norway's Prime Minister" takes no "the".
		return title.replace(
			/^(.+)['’]s (.+)$/,
			(_, possessor: string, rank: string) => `${rank} of ${possessorWords(reading, possessor)}`,
		);
	}
	const noun = office.of ?? '';
	const rank = title
		.replace(new RegExp(`^.*\\b${noun}['’]s `), '')
		.replace(new RegExp(` (?:of|for) the ${noun}$`), '');
	return `${rank} of ${owner}`;
}

/** A possessor as "of" takes it: "the UN" for the "UN" of "the UN's". */
function possessorWords(reading: Reading, possessor: string): string {
	const entity = reading.entities.find(({ forms }) => forms.includes(possessor));
	return entity?.article === true ? `the ${possessor}` : possessor;
}

/** "President of Kazakhstan" is also "Kazakh President" and "Kazakhstan's President". */
function otherTitles(reading: Reading, { office }: OfficeFact): string[] {
	const { rank, of, country } = office;
	if (of === undefined) return [];
	const title = rank.replace(/(^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
	const body = reading.entities.find(({ forms }) => forms.includes(of));
	const owners = country === undefined ? [of, ...(body?.forms ?? [])] : [country.name];
	// "French Minister"; a Frenchman is somebody, and no minister is called so.
	const peoples = (country?.peoples ?? []).filter(
		(people) => people === office.of || people === country?.peoples[0],
	);
	return [
		...owners.flatMap((owner) => [
			`${title} of ${possessorWords(reading, owner)}`,
			`${owner} ${title}`,
		]),
		...peoples.map((people) => `${people} ${title}`),
	];
}
