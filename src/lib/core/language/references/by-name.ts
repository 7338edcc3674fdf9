import { isSpoken } from '../mentions/acronym.ts';
import type { OfficeMention } from '../mentions/office.ts';
import type { Reference } from './reference.ts';
import type { Run } from '../sentence.ts';
import { textOf } from '../text-of.ts';
import type { Token } from '../token.ts';
import { POSSESSIVES } from '../words/function-words.ts';
import { HONORIFICS, isTrade } from '../words/nouns.ts';
import type { ReferenceScan } from './scan.ts';

/** "the Kazakh President" -> who is named as President of Kazakhstan elsewhere. */
export function byOffice(input: ReferenceScan, at: number): Reference | undefined {
	const { tokens } = input.scan;
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const office = input.offices.find(({ first }) => first === start);
	if (office === undefined) return undefined;
	// "King Olaf" is no other king.
	if (office.holder === undefined && input.scan.nameEnd.has(office.last)) return undefined;
	const holder = office.holder ?? holderOf(input, office);
	const entity = holder === undefined ? undefined : input.entityAt.get(holder.first);
	// "the President of France" says itself which one, whoever it is.
	if (entity === undefined && office.of !== undefined) return undefined;
	if (office.holder !== undefined && office.holder.first < office.first) return undefined;
	const isPossessive = tokens[office.last]?.lower === "'s";
	// "The minister, Paul Reuter, will": the second comma goes with the first.
	const isSetOff =
		office.holder?.last === office.last &&
		tokens[office.holder.first - 1]?.text === ',' &&
		tokens[office.last]?.text === ',' &&
		/^(?:VERB|AUX)$/.test(tokens[office.last + 1]?.pos ?? '');
	return {
		first: at,
		last: isPossessive || isSetOff ? office.last + 1 : office.last,
		words: entity?.name,
		...(entity === undefined ? {} : { entity }),
		possessive: isPossessive,
	};
}

/** Who holds an office by all that the text tells; nobody where it names two who did, one after the other. */
function holderOf({ offices, entityAt }: ReferenceScan, office: OfficeMention): Run | undefined {
	const fitting = offices.filter(
		(other) =>
			other.holder !== undefined &&
			other.rank === office.rank &&
			(office.of === undefined || sameOwner(other, office)),
	);
	const owners = new Set(fitting.map(({ of }) => of));
	const holders = new Set(fitting.map(({ holder }) => entityAt.get(holder?.first ?? -1)));
	return owners.size === 1 && holders.size === 1 ? fitting[0]?.holder : undefined;
}

function sameOwner(a: OfficeMention, b: OfficeMention): boolean {
	if (a.country !== undefined || b.country !== undefined)
		return a.country?.code === b.country?.code;
	return a.of?.toLowerCase() === b.of?.toLowerCase();
}

/** "the Dutch navigator Pieter van Loon": a trade right before a person's name is part of the naming. */
export function byTrade(input: ReferenceScan, at: number): Reference | undefined {
	const { tokens, nameEnd } = input.scan;
	// "Anna Berg's tutor Carl Dorn" is not Anna Berg's Carl Dorn.
	const before = tokens[at - 1]?.lower ?? '';
	if (before === "'s" || POSSESSIVES.has(before)) return undefined;
	let name = at;
	const isTitle = (index: number) =>
		isTitleWord(tokens[index]) && (index === at || tokens[index]?.pos !== 'DET');
	while (name < at + 5 && !isPersonAt(input, name) && isTitle(name)) name++;
	const last = nameEnd.get(name);
	const entity = input.entityAt.get(name);
	if (name === at || last === undefined || entity === undefined || !isPersonAt(input, name)) {
		return undefined;
	}
	if (isOwned(input, at) || isSecondTrade(tokens, at)) return undefined;
	const title = tokens[name - 1]?.lower.replace('.', '') ?? '';
	if (!isTrade(title) && !HONORIFICS.has(title)) return undefined;
	const possessive = tokens[last]?.lower === "'s";
	return { first: at, last: possessive ? last + 1 : last, words: entity.name, entity, possessive };
}

/** "Her co-author X", "the mayor's deputy X": the trade says what X is to somebody. */
function isOwned({ scan: { tokens } }: ReferenceScan, at: number): boolean {
	let before = at - 1;
	while (/^(?:ADJ|NOUN)$/.test(tokens[before]?.pos ?? '')) before--;
	const lower = tokens[before]?.lower ?? '';
	return lower === "'s" || POSSESSIVES.has(lower);
}

/** "the explorer and botanist Anna Berg": without the second trade, the first would be somebody else. */
function isSecondTrade(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.lower === 'and' && isTrade(tokens[at - 2]?.lower ?? '');
}

function isPersonAt(input: ReferenceScan, at: number): boolean {
	return input.entityAt.get(at)?.kind === 'person';
}

function isTitleWord(token: Token | undefined): boolean {
	const isPointing = /^(?:this|whose|which|what)$/.test(token?.lower ?? '');
	return token !== undefined && /^(DET|ADJ|NOUN|PROPN)$/.test(token.pos) && !isPointing;
}

/** "the United Nations Children's Fund", which a card calls "UNICEF". */
function isSpokenBehindArticle(input: ReferenceScan, at: number): boolean {
	const entity = input.entityAt.get(at + 1);
	const last = input.scan.nameEnd.get(at + 1);
	if (entity?.isShortStated !== true || last === undefined) return false;
	if (input.scan.tokens[at]?.lower !== 'the' || !isSpoken(entity.short)) return false;
	return textOf(input.text, input.scan.tokens, { first: at + 1, last }) === entity.name;
}

export function byName(input: ReferenceScan, at: number): Reference | undefined {
	const name = isSpokenBehindArticle(input, at) ? at + 1 : at;
	const entity = input.entityAt.get(name);
	const last = input.scan.nameEnd.get(name);
	if (entity === undefined || last === undefined) return undefined;
	const isPossessive = input.scan.tokens[last]?.lower === "'s";
	const written = textOf(input.text, input.scan.tokens, { first: name, last });
	// Where a text tells a short form, one card spells it out; all others go by the short form.
	const isLong = entity.isShortStated === true && written === entity.name;
	// "Coffee" where a sentence opens, of what is called "coffee".
	const usual = entity.name === written.toLowerCase() ? entity.name : written;
	const plain = isLong ? (entity.short ?? written) : usual;
	const isOther = isNumbered(input, name) || isOfFirm(input, { first: name, last });
	const named = entity.kind === 'person' && !isOther ? entity.name : plain;
	const words = entity.shared === true ? undefined : named;
	return {
		first: at,
		last: isPossessive ? last + 1 : last,
		words,
		entity,
		possessive: isPossessive,
	};
}

/** "the asteroid 12481 Brandvold": a name that a number belongs to is another's; "In 1949 Mao" has a year. */
function isNumbered({ scan: { tokens, dateEnd } }: ReferenceScan, at: number): boolean {
	const isDated = [1, 2, 3, 4].some((back) => dateEnd.get(at - back) === at);
	return /^\d+$/.test(tokens[at - 1]?.text ?? '') && !isDated;
}

/** "the firm of Mott & Dale", "the Ellwood–Lowe index" */
function isOfFirm({ scan: { tokens } }: ReferenceScan, { first, last }: Run): boolean {
	const isJoint = (at: number) => {
		const { text = '', start, end } = tokens[at] ?? {};
		return (
			text === '&' ||
			(/^[–—]$/.test(text) && tokens[at - 1]?.end === start && tokens[at + 1]?.start === end)
		);
	};
	return isJoint(first - 1) || isJoint(last);
}
