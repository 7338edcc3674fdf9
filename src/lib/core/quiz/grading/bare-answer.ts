import { cityHomes } from '../../language/city-homes.ts';
import { findCountry, findPeople } from '../../language/countries.ts';
import type { AnswerKey } from './answer-key.ts';
import { asksForPerson } from './person-name.ts';

/** What leads up to an answer and asks no different thing. */
const LEAD =
	/^(?:(?:it|that|this|he|she|there) (?:is|was|are|were)|(?:it|that|he|she)['’]s|they (?:are|were)|in|on|at)\s+(?=\S)/iu;
/** The preposition that the question itself begins with: "To which principle …?" */
const ASKED_WITH = /(?:^|[,:] )(\p{L}+) (?:which|what|whom?|whose)\b/u;
const CITY_OF = /^(?:the )?(?:city|town|village) of (?=\S)/iu;
const STANDS_FOR = /\bstands? for\b/iu;
const ORGANISATION = /^organi[sz]ation$/iu;
const YEAR = /^(?:the )?year (?:of )?(?=\p{Nd}{4})/iu;
const TURNED = /^([^,]+),\s+([^,]+)$/u;
const OFFICES =
	'president|(?:prime |foreign )?minister|premier|chancellor|secretary[ -]general|director[ -]general|chair(?:man|woman|person)?|king|queen|governor|mayor|ceo';
const OFFICE = new RegExp(
	`^(?<before>(?:\\S+ )*?)(?:${OFFICES})(?<of> of(?: the)?)?,? (?<rest>\\p{L}.*)$`,
	'iu',
);
/** What follows a name. */
const HELD = new RegExp(
	`^(?:the )?(?<before>(?:\\S+ )*?)(?:${OFFICES})(?: of(?: the)? (?<owner>\\p{L}.*))?$`,
	'iu',
);
const WITH_OFFICE = /^(?<name>[^,(]+)(?:,\s+(?<after>[^,]+)|\s\((?<inside>[^)]+)\))$/u;

/** A response without what stands around it; doubtful where that contradicts it. */
export interface BareAnswer {
	readonly text: string;
	readonly isDoubtful: boolean;
}

/** What a response says without that which stands around it and is no fault; none that is the response itself. */
export function bareAnswers(
	response: string,
	key: AnswerKey,
	language: string,
): readonly BareAnswer[] {
	const { prompt = '', value } = key;
	const isOfPlace = value !== undefined && 'place' in value;
	const isOfDate = value !== undefined && 'date' in value;
	const text = response.trim();
	const bare = withoutLead(isOfDate ? withoutWeekday(text, language) : text, prompt);
	const named = isOfPlace ? bare : bare.replace(CITY_OF, '');
	const answers = [isOfDate ? named.replace(YEAR, '') : named];
	const doubtful: string[] = [];
	if (!isOfDate && !(value && 'number' in value)) answers.push(...withoutSort(bare, prompt));
	if (value === undefined) {
		const [, first = '', second = ''] = TURNED.exec(named) ?? [];
		// "Georgia, United States" is not the country.
		const country = findCountry(second);
		if (country && !findCountry(first)) {
			const homes = cityHomes(first);
			if (homes.size === 0 || homes.has(country.code)) answers.push(first);
			else doubtful.push(first);
		}
		if (asksForPerson(prompt)) {
			if (first !== '') answers.push(`${second} ${first}`);
			answers.push(...withoutOffice(named), ...withoutOfficeBehind(named));
		}
	}
	return [
		...answers.map((each) => ({ text: each, isDoubtful: false })),
		...doubtful.map((each) => ({ text: each, isDoubtful: true })),
	].filter((each) => each.text !== text && each.text !== '');
}

function withoutLead(text: string, prompt: string): string {
	const bare = text.replace(LEAD, '');
	const asked = ASKED_WITH.exec(prompt.replace(/^./u, (letter) => letter.toLowerCase()))?.[1];
	const [first = '', ...rest] = bare.split(/\s+/u);
	return asked !== undefined && first.toLowerCase() === asked
		? rest.join(' ')
		: bare.replace(LEAD, '');
}

/** "Shanghai city", "the SCO+ format", "River Thames", where the question asks for such a thing. */
function withoutSort(text: string, prompt: string): readonly string[] {
	const words = text.replace(/^the /iu, '').split(/\s+/u);
	if (words.length < 2) return [];
	const isAsked = (word: string) =>
		/^\p{L}+$/u.test(word) &&
		(new RegExp(`\\b(?:which|what) (?:\\S+ )?${word}\\b`, 'iu').test(prompt) ||
			(ORGANISATION.test(word) && STANDS_FOR.test(prompt)));
	return [
		...(isAsked(words.at(-1) ?? '') ? [words.slice(0, -1).join(' ')] : []),
		...(isAsked(words[0] ?? '') ? [words.slice(1).join(' ').replace(/^of /iu, '')] : []),
	];
}

/** "UN Secretary-General Antonio Guterres", but not "the wife of President Tokayev". */
function withoutOffice(text: string): readonly string[] {
	const office = OFFICE.exec(text.replace(/^the /iu, ''))?.groups;
	const { before = '', of, rest = '' } = office ?? {};
	if (rest === '' || !before.trim().split(' ').every(isOfficial)) return [];
	if (of === undefined) return [rest];
	const words = rest.split(/,? /u);
	return OWNER_LENGTHS.filter((length) => isOfficial(words.slice(0, length).join(' '))).map(
		(length) => words.slice(length).join(' '),
	);
}

/** "António Guterres, UN Secretary-General" */
function withoutOfficeBehind(text: string): readonly string[] {
	const { name = '', after, inside } = WITH_OFFICE.exec(text)?.groups ?? {};
	const office = HELD.exec(after ?? inside ?? '')?.groups;
	if (office === undefined) return [];
	const { before = '', owner = '' } = office;
	return before.trim().split(' ').every(isOfficial) && isOfficial(owner) ? [name] : [];
}

/** In words: "UN", "Kazakhstan", "United Arab Emirates". */
const OWNER_LENGTHS = [1, 2, 3];

/** Tells whose office it is, of all that may hold one. */
function isOfficial(word: string): boolean {
	return /^(?:\p{Lu}{2,5}|)$/u.test(word) || (findCountry(word) ?? findPeople(word)) !== undefined;
}

const SHORT_DAYS = 'mon tue tues wed thu thur thurs fri sat sun';
/** Any Monday; the week goes on from it. */
const MONDAY = Date.UTC(2001, 0, 1);
const DAY = 86_400_000;
const weekdays = new Map<string, RegExp>();

function withoutWeekday(text: string, language: string): string {
	let pattern = weekdays.get(language);
	if (pattern === undefined) {
		const names = ['en', language].flatMap((each) => {
			const format = new Intl.DateTimeFormat(each, { weekday: 'long', timeZone: 'UTC' });
			return [0, 1, 2, 3, 4, 5, 6].map((day) => format.format(MONDAY + day * DAY));
		});
		const any = [...names, ...SHORT_DAYS.split(' ')].join('|');
		pattern = new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})[.,]*\\s*|\\s*\\((?:${any})\\)`, 'giu');
		weekdays.set(language, pattern);
	}
	return text.replace(pattern, '').trim().replace(/,$/u, '');
}
