import type { ListFact } from '../../facts/index.ts';
import { kindOfMembers } from '../../facts/member-kind.ts';
import { findCountry } from '../../language/countries.ts';
import { numberForms } from '../../language/numbers.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { textOf } from '../../language/text-of.ts';
import { isTrade } from '../../language/words/nouns.ts';
import type { Candidate, MemberCandidate } from '../candidate.ts';
import { answerText, entityForms, numberAnswer, otherForms } from './answer.ts';
import { asOfQuestion } from './as-of.ts';
import { capitalise, uncapitalise } from './wh-words.ts';

/** Name them all, and how many they are. */
export function askList(reading: Reading, fact: ListFact): Candidate[] {
	const { stated, members, asks, asOf } = fact;
	const shared = { fact, evidence: fact.evidence, ...(asOf === undefined ? {} : { asOf }) };
	const found: Candidate[] = [];
	if (members.length > 1) {
		const named = members.map((member) => memberOf(reading, member));
		const count =
			stated === undefined
				? (numberForms(fact.count).find((form) => /^\p{L}+$/u.test(form)) ?? String(fact.count))
				: uncapitalise(textOf(reading.article.text, reading.tokens, stated));
		found.push({
			...shared,
			kind: 'set',
			prompt: `${asOfQuestion(namesAsked(reading, fact, count), asOf)}?`,
			answer: named.map(({ label }) => label).join('|'),
			accepted: [],
			sort: named.every(({ place }) => place !== undefined) ? 'country' : 'words',
			members: named,
		});
	}
	const answer = stated === undefined ? undefined : numberAnswer(reading, stated);
	const there = fact.verb === undefined ? '' : ` ${fact.verb} there`;
	if (answer !== undefined) {
		found.push({
			...shared,
			kind: 'basic',
			prompt: `${asOfQuestion(`${opener(fact, 'how many')} ${asks}${there}`, asOf)}?`,
			...answer,
		});
	}
	return found;
}

/** "Which nine countries …", "Who are the three founders of …". */
function namesAsked(reading: Reading, fact: ListFact, count: string): string {
	const { verb, asks } = fact;
	if (verb === undefined) return `${opener(fact, 'which')} ${count} ${asks}`;
	const noun = / ?(\p{L}+?)s?(?: of |$)/u.exec(asks)?.[1] ?? '';
	const kind = kindOfMembers(reading, fact) ?? (isTrade(noun) ? 'people' : undefined);
	const word = kind === 'people' ? 'Who' : 'Which';
	return `${word} ${verb} the ${count} ${asks}`;
}

/** "Which", "By which". */
function opener({ preposition }: ListFact, word: string): string {
	return capitalise(preposition === undefined ? word : `${preposition} ${word}`);
}

function memberOf(reading: Reading, run: Run): MemberCandidate {
	const written = answerText(reading, run);
	const country = findCountry(written);
	// "the State of Qatar" is learnt as Qatar; both are in the sentence, and both are right.
	const label = country !== undefined && written.endsWith(country.name) ? country.name : written;
	const entity = reading.entities.find(({ forms }) => forms.includes(written));
	const forms = country === undefined ? [] : [country.name, ...country.forms];
	return {
		label,
		accepted: otherForms(label, [
			written,
			...forms,
			...(entity === undefined ? [] : entityForms(entity)),
		]),
		...(country === undefined ? {} : { group: country.region, place: country.code }),
	};
}
