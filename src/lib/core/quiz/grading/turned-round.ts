import { findCountry, findPeople } from '../../language/countries.ts';
import { wordingOf } from './same-wording.ts';

const OF = /^(?<head>.+?) of (?:the )?(?<owner>.+)$/iu;
const POSSESSIVE = /^(?<owner>.+?)(?:['’]s|(?<=s)['’]) (?<head>.+)$/iu;
const NAME = /^(?:the )?[\p{Lu}\p{Nd}]/u;
/** Of these two may differ by nothing else: the University of Miami and Miami University, the Bank of China. */
const TURNED_BY_NAME = /\b(?:university|college|school|institute|bank)\b/iu;
/** In words: "US", "Saudi Arabia", "United Arab Emirates". */
const OWNER_LENGTHS = [3, 2, 1];

interface Owned {
	readonly owner: string;
	/** Nothing where the owner cannot be told from what it has: "SCO summit". */
	readonly head: string;
}

/**
 * Whether what was said is a form turned round: "Kazakhstan’s President", "Kazakh President" for "President of
 * Kazakhstan". It may be the same where the owner is nobody's name: "wine glass" for "glass of wine".
 */
export function turnedRound(said: string, form: string): 'same' | 'maybe' | 'other' {
	const meant = ownedIn(form);
	if (inOneOrder(ownedIn(said)) !== inOneOrder(meant)) return 'other';
	return NAME.test(meant.owner) && !TURNED_BY_NAME.test(form) ? 'same' : 'maybe';
}

function ownedIn(text: string): Owned {
	const plain = text.trim().replace(/^(?:the|an?) /iu, '');
	const { owner = plain, head = '' } = (OF.exec(plain) ?? POSSESSIVE.exec(plain))?.groups ?? {};
	return { owner, head };
}

function inOneOrder({ owner, head }: Owned): string {
	return wordingOf(
		head === '' ? withCountry(owner) : `${findCountry(owner)?.name ?? owner} ${head}`,
	);
}

/** "Kazakh President", "Kazakstan President": with the usual name of the country. */
function withCountry(text: string): string {
	const words = text.split(/\s+/u);
	for (const length of OWNER_LENGTHS.filter((each) => each < words.length)) {
		const owner = words.slice(0, length).join(' ');
		const country = findCountry(owner) ?? findPeople(owner);
		if (country) return [country.name, ...words.slice(length)].join(' ');
	}
	return text;
}
